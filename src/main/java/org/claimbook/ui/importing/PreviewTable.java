package org.claimbook.ui.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.exchange.Rejection;
import org.claimbook.exchange.guess.Guess;
import org.claimbook.exchange.guess.Kind;
import org.claimbook.ui.text.Messages;

/// The first rows of the file; over each column stands what it is taken for. Cells that cannot be read are
/// marked, with the reason, and columns that are left out are grey.
final class PreviewTable extends TableView<Integer> {
    private static final int ROW = 28;
    private static final int MOST_COLUMNS = 80;
    private static final PseudoClass UNUSED = PseudoClass.getPseudoClass("unused");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// What a column is taken for.
    private sealed interface Use {
        record Nothing() implements Use {}

        record Wide() implements Use {}

        record Fields(List<CsvColumn> fields) implements Use {}
    }

    /// So many columns are there at once, the others follow.
    private static final int AT_ONCE = 5;

    private final InTurns turns;
    private final ImportModel model;
    private final Messages messages;
    private final FieldWords words;
    private final Map<String, Choice<Use>> heads = new HashMap<>();
    private final Map<Long, Rejection> rejections = new HashMap<>();

    PreviewTable(ImportModel model, InTurns turns, Messages messages) {
        this.turns = turns;
        this.model = model;
        this.messages = messages;
        this.words = new FieldWords(messages);
        getStyleClass().add("import-preview");
        setAccessibleText(messages.get("import.preview"));
        setFixedCellSize(ROW);
        setPlaceholder(new Label(messages.get("import.noRows")));
        model.table().subscribe(table -> {
            if (table != null) {
                show(table);
            }
        });
        model.draft().subscribe(draft -> show(draft, List.copyOf(heads.keySet())));
        model.standing().subscribe(standing -> {
            var checked = standing.checked();
            var found = standing instanceof Standing.Done done
                    ? done.rejections()
                    : checked == null ? null : checked.rejections();
            if (found != null) {
                rejections.clear();
                found.forEach(rejection -> rejections.putIfAbsent(rejection.line(), rejection));
                refresh();
            }
        });
    }

    private void show(Guess table) {
        heads.clear();
        rejections.clear();
        getItems().clear();
        getColumns().clear();
        var sample = table.sample();
        var count = Math.min(sample.names().size(), MOST_COLUMNS);
        add(table, 0, Math.min(count, AT_ONCE));
        var rows = new ArrayList<Integer>();
        for (var row = 0; row < sample.rows().size(); row++) {
            rows.add(row);
        }
        var pieces = new ArrayList<Runnable>();
        pieces.add(() -> getItems().setAll(rows));
        for (var from = AT_ONCE; from < count; from += AT_ONCE) {
            var first = from;
            pieces.add(() -> add(table, first, Math.min(count, first + AT_ONCE)));
        }
        turns.begin(this, pieces);
    }

    private void add(Guess table, int from, int to) {
        var columns = new ArrayList<TableColumn<Integer, String>>();
        for (var place = from; place < to; place++) {
            columns.add(column(table, place));
        }
        getColumns().addAll(columns);
        show(model.draft().get(), table.sample().names().subList(from, to));
    }

    private TableColumn<Integer, String> column(Guess table, int place) {
        var name = table.sample().names().get(place);
        var kind = table.kinds().get(place);
        var column = new TableColumn<Integer, String>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(Math.clamp(24 + 7.2 * longest(table, place), 176, 280));
        column.setCellValueFactory(row -> {
            var texts = table.sample().rows().get(row.getValue());
            return new ReadOnlyStringWrapper(place < texts.size() ? texts.get(place) : "");
        });
        column.setCellFactory(_ -> new Cell(table, name));
        if (kind.isNumber()) {
            column.getStyleClass().add("figure");
        }
        column.setGraphic(head(name, kind));
        return column;
    }

    private static int longest(Guess table, int place) {
        return Math.max(
                table.sample().names().get(place).length() + 8,
                table.sample().texts(place).stream()
                        .limit(20)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0));
    }

    private VBox head(String name, Kind kind) {
        var choice = new Choice<Use>(messages.get("import.takenFor", name), this::word, use -> use(name, use));
        choice.getStyleClass().add("field-choice");
        heads.put(name, choice);
        var heading = new Label(name);
        heading.getStyleClass().add("strong");
        var of = new Label(kind(kind));
        of.getStyleClass().addAll("muted", "small");
        of.setMinWidth(USE_PREF_SIZE);
        var names = new HBox(heading, of);
        names.getStyleClass().add("names");
        var head = new VBox(choice, names);
        head.getStyleClass().add("head");
        head.setMaxWidth(Double.MAX_VALUE);
        return head;
    }

    private String kind(Kind kind) {
        return messages.get(
                switch (kind) {
                    case EMPTY -> "import.kind.empty";
                    case WHOLE, NUMBER -> "import.kind.number";
                    case FIGURE -> "import.kind.figure";
                    case DATE -> "import.kind.date";
                    case TEXT -> "import.kind.text";
                });
    }

    private String word(Use use) {
        return switch (use) {
            case Use.Nothing() -> messages.get("import.leftOut");
            case Use.Wide() -> messages.get("import.figures");
            case Use.Fields(var fields) ->
                String.join(" + ", fields.stream().map(words::name).toList());
        };
    }

    private void use(String column, Use use) {
        var draft = model.draft().get();
        model.change(
                switch (use) {
                    case Use.Nothing() -> draft.release(column);
                    case Use.Wide() -> draft.widen(column);
                    case Use.Fields(var fields) -> {
                        var next = draft.release(column);
                        for (var field : fields) {
                            next = next.fill(field, filling(column, field));
                        }
                        yield next;
                    }
                });
    }

    /// Whole numbers where a date is due can only be days.
    private Filling filling(String column, CsvColumn field) {
        var table = model.table().get();
        return table != null
                        && Draft.DATES.contains(field)
                        && table.kind(column).isNumber()
                ? new Filling.Days(column, "")
                : new Filling.Column(column);
    }

    private void show(Draft draft, Collection<String> names) {
        var usual = new ArrayList<Use>(List.of(new Use.Nothing(), new Use.Wide()));
        FieldWords.GROUPS.forEach(group -> group.fields().forEach(field -> usual.add(new Use.Fields(List.of(field)))));
        names.forEach(name -> {
            var choice = Objects.requireNonNull(heads.get(name));
            var fields = draft.fields(name);
            var use =
                    draft.isWide(name) ? new Use.Wide() : fields.isEmpty() ? new Use.Nothing() : new Use.Fields(fields);
            var items = new ArrayList<>(usual);
            if (!items.contains(use)) {
                items.addFirst(use);
            }
            choice.show(items, use);
            choice.pseudoClassStateChanged(UNUSED, use instanceof Use.Nothing);
        });
        refresh();
    }

    private final class Cell extends TableCell<Integer, String> {
        private final Guess table;
        private final String name;

        private Cell(Guess table, String name) {
            this.table = table;
            this.name = name;
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            var draft = model.draft().get();
            pseudoClassStateChanged(UNUSED, draft.fields(name).isEmpty() && !draft.isWide(name));
            var row = empty ? -1 : getIndex();
            var wrong = row < 0 || row >= table.sample().lines().size()
                    ? null
                    : rejections.get(table.sample().lines().get(row));
            var why = wrong != null && wrong.column().equals(name) ? messages.sentence(wrong.why()) : null;
            pseudoClassStateChanged(WRONG, why != null);
            setTooltip(why == null ? null : new Tooltip(why));
        }
    }
}
