package org.claimbook.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.claimbook.book.claim.TopicStore.MeasureUse;
import org.claimbook.compare.SeriesKey;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.compare.find.Choices;
import org.claimbook.ui.compare.find.Facet;
import org.claimbook.ui.compare.find.Wish.MeasureName;
import org.claimbook.ui.compare.pick.CheckPicker;
import org.claimbook.ui.compare.pick.ChoicePicker;
import org.claimbook.ui.compare.pick.Entry;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The row of buttons that say what is compared, and how; each opens a panel to change it.
final class FilterBar extends FlowPane {
    private final Messages messages;
    private final Show show;
    private final ChoicePicker<MeasureName> measure;
    private final Map<Facet, ChoicePicker<Optional<Object>>> facets = new EnumMap<>(Facet.class);
    private final CheckPicker sources;
    private final ChoicePicker<Optional<String>> baseline;
    private final AlignmentPicker alignment;
    private final DatesPicker dates;

    FilterBar(CompareModel model, Messages messages, Show show) {
        this.messages = messages;
        this.show = show;
        getStyleClass().add("filter-bar");
        measure = picker("compare.measure", model::chooseMeasure);
        for (var facet : Facet.values()) {
            facets.put(facet, picker(key(facet), value -> model.choose(facet, value.orElse(null))));
        }
        sources = new CheckPicker(
                messages.get("compare.sources"),
                new CheckPicker.Texts(
                        messages.get("compare.search"),
                        messages.get("compare.nothingFound"),
                        messages.get("compare.all"),
                        messages.get("compare.noneOfThem")),
                model::chooseSources);
        alignment = new AlignmentPicker(model, messages);
        dates = new DatesPicker(model, messages, show);
        baseline = picker("compare.baseline", value -> model.measureAgainst(value.orElse(null)));
        model.answer().subscribe(this::show);
    }

    private <T> ChoicePicker<T> picker(String key, Consumer<T> picked) {
        return new ChoicePicker<>(
                messages.get(key), messages.get("compare.search"), messages.get("compare.nothingFound"), picked);
    }

    private static String key(Facet facet) {
        return switch (facet) {
            case SUBJECT -> "compare.subject";
            case PLACE -> "compare.place";
            case ACCUMULATION -> "compare.accumulation";
            case SINCE -> "compare.since";
        };
    }

    private void show(Answer answer) {
        var now = answer.wish();
        var shown = new ArrayList<Node>();
        showMeasures(answer);
        shown.add(measure.button());
        if (now.key() != null) {
            for (var facet : Facet.values()) {
                showFacet(answer.choices(), facet, now.key());
                if (isTelling(answer.choices(), facet, now.key())) {
                    shown.add(facet(facet).button());
                }
            }
            showSources(answer);
            alignment.show(answer);
            dates.show(now);
            shown.addAll(List.of(sources.button(), alignment.button(), dates.button()));
            if (answer.compared().size() > 1) {
                showBaseline(answer);
                shown.add(baseline.button());
            }
        }
        // Left in place where they are the same, or a button would lose the focus.
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        setVisible(!answer.measures().isEmpty());
    }

    private ChoicePicker<Optional<Object>> facet(Facet facet) {
        return Objects.requireNonNull(facets.get(facet));
    }

    private void showMeasures(Answer answer) {
        var entries = answer.measures().stream()
                .map(use -> new Entry<>(
                        MeasureName.of(use),
                        name(use, answer.measures()),
                        messages.count("compare.claims", use.claims())))
                .toList();
        var now = answer.wish().measure();
        if (now != null) {
            measure.show(entries, now);
        }
    }

    /// With its unit only where the measure has several.
    private static String name(MeasureUse use, List<MeasureUse> all) {
        var several = all.stream()
                        .filter(other -> other.measure().equals(use.measure()))
                        .count()
                > 1;
        return several ? use.measure() + " (" + use.unit() + ")" : use.measure();
    }

    private void showFacet(Choices choices, Facet facet, SeriesKey key) {
        var entries = choices.options(facet, key).stream()
                .map(option -> new Entry<>(
                        Optional.ofNullable(option.value()),
                        text(option.value()),
                        messages.count("compare.claims", option.claims())))
                .toList();
        facet(facet).show(entries, Optional.ofNullable(facet.of(key)));
    }

    /// A facet that has but one value is shown only where that says something.
    private static boolean isTelling(Choices choices, Facet facet, SeriesKey key) {
        if (choices.options(facet, key).size() > 1) {
            return true;
        }
        return facet != Facet.ACCUMULATION && facet.of(key) != null;
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> messages.get("compare.notStated");
            case Accumulation accumulation -> word("accumulation", accumulation.code());
            case EdtfDate date -> show.date(date);
            default -> value.toString();
        };
    }

    private String word(String kind, String code) {
        var key = "compare." + kind + "." + code;
        return messages.get(key);
    }

    private void showSources(Answer answer) {
        var entries = answer.sources().stream()
                .map(use -> new Entry<>(use.name(), use.name(), messages.count("compare.claims", use.claims())))
                .toList();
        var chosen = answer.compared();
        sources.show(entries, chosen, messages.get("compare.ofAll", chosen.size(), entries.size()));
    }

    private void showBaseline(Answer answer) {
        var entries = new ArrayList<Entry<Optional<String>>>();
        entries.add(new Entry<>(Optional.empty(), messages.get("compare.noBaseline"), ""));
        answer.compared().forEach(source -> entries.add(new Entry<>(Optional.of(source), source, "")));
        baseline.show(entries, answer.baseline());
    }

    /// For tests: the picker of sources.
    CheckPicker sources() {
        return sources;
    }

    ChoicePicker<MeasureName> measures() {
        return measure;
    }
}
