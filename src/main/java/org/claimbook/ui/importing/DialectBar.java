package org.claimbook.ui.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.claimbook.exchange.Mapping;
import org.claimbook.exchange.guess.Guess;
import org.claimbook.exchange.guess.Sample;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.exchange.table.TableForm;
import org.claimbook.model.NumberStyle;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// How the file was found to be written, each part to be set otherwise.
final class DialectBar extends FlowPane {
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1251"),
            Charset.forName("windows-1252"),
            Charset.forName("KOI8-U"),
            Charset.forName("windows-1250"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int LOWEST_HEADING = 12;

    private final Messages messages;
    private final Choice<Charset> encoding;
    private final Choice<Character> delimiter;
    private final Choice<Character> quote;
    private final Choice<String> sheet;
    private final Choice<Integer> heading;
    private final Choice<NumberStyle> numbers;
    private final Choice<DateOrder> dates;
    private final Label twofold = new Label();

    DialectBar(ImportModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("dialect");
        encoding = new Choice<>(
                messages.get("import.encoding"), Charset::name, to -> model.reread(form -> form.withEncoding(to)));
        delimiter = new Choice<>(
                messages.get("import.delimiter"), this::mark, to -> model.reread(form -> form.withDelimiter(to)));
        quote = new Choice<>(
                messages.get("import.quote"), String::valueOf, to -> model.reread(form -> form.withQuote(to)));
        sheet = new Choice<>(messages.get("import.sheet"), name -> name, model::chooseSheet);
        heading = new Choice<>(
                messages.get("import.heading"), String::valueOf, to -> model.reread(form -> form.withHeading(to)));
        numbers = new Choice<>(
                messages.get("import.numbers"),
                style -> style.equals(NumberStyle.ENGLISH) ? "1,234.5" : "1.234,5",
                to -> model.decimal(to.equals(NumberStyle.ENGLISH) ? Locale.ENGLISH : Locale.GERMAN));
        dates = new Choice<>(messages.get("import.dates"), this::order, model::dates);
        twofold.getStyleClass().addAll("small", "twofold");
        twofold.setMinWidth(USE_PREF_SIZE);
        twofold.managedProperty().bind(twofold.visibleProperty());
        model.table().subscribe(table -> show(table == null ? null : table.sample()));
        model.draft().subscribe(draft -> {
            doubt(model.table().get(), draft.mapping());
            numbers.show(
                    List.of(NumberStyle.ENGLISH, NumberStyle.CONTINENTAL),
                    draft.mapping().numbers());
            dates.show(List.of(DateOrder.values()), draft.mapping().dates());
        });
    }

    /// Says how a number was taken that could be meant otherwise: nothing comes in wrong unseen.
    private void doubt(@Nullable Guess table, Mapping by) {
        var number = table == null ? "" : table.twofold(by).orElse("");
        var decimals = number.indexOf(by.numbers().decimal()) >= 0;
        twofold.setVisible(!number.isEmpty());
        twofold.setText(
                decimals
                        ? messages.get("import.numbers.decimals", number)
                        : messages.get("import.numbers.thousands", number));
    }

    private void show(@Nullable Sample sample) {
        setVisible(sample != null);
        setManaged(sample != null);
        if (sample == null) {
            return;
        }
        var form = sample.form();
        var parts = new ArrayList<Node>();
        if (sample.isWorkbook()) {
            sheet.show(sample.sheets(), String.valueOf(form.sheet()));
            parts.add(part(messages.get("import.sheet"), sheet));
        } else {
            show(form);
            parts.add(part(messages.get("import.encoding"), encoding));
            parts.add(part(messages.get("import.delimiter"), delimiter));
            parts.add(part(messages.get("import.quote"), quote));
        }
        heading.show(
                IntStream.rangeClosed(1, Math.max(LOWEST_HEADING, form.heading()))
                        .boxed()
                        .toList(),
                form.heading());
        parts.add(part(messages.get("import.heading"), heading));
        parts.add(part(messages.get("import.numbers"), numbers));
        parts.add(part(messages.get("import.dates"), dates));
        parts.add(twofold);
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
    }

    private void show(TableForm form) {
        if (form.encoding() != null && form.delimiter() != null && form.quote() != null) {
            encoding.show(with(ENCODINGS, form.encoding()), form.encoding());
            delimiter.show(with(DELIMITERS, form.delimiter()), form.delimiter());
            quote.show(with(List.of('"', '\''), form.quote()), form.quote());
        }
    }

    private static <T> List<T> with(List<T> usual, T one) {
        var all = new ArrayList<>(usual);
        if (!all.contains(one)) {
            all.add(one);
        }
        return all;
    }

    private static Node part(String name, Choice<?> choice) {
        var label = new Label(name);
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(choice);
        label.setMinWidth(USE_PREF_SIZE);
        var part = new HBox(label, choice);
        part.getStyleClass().add("part");
        return part;
    }

    private String mark(char delimiter) {
        return switch (delimiter) {
            case ',' -> messages.get("import.delimiter.comma");
            case ';' -> messages.get("import.delimiter.semicolon");
            case '\t' -> messages.get("import.delimiter.tab");
            default -> String.valueOf(delimiter);
        };
    }

    private String order(DateOrder order) {
        return messages.get(
                switch (order) {
                    case YEAR_FIRST -> "import.dates.year_first";
                    case DAY_FIRST -> "import.dates.day_first";
                    case MONTH_FIRST -> "import.dates.month_first";
                });
    }
}
