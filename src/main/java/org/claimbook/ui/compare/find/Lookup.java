package org.claimbook.ui.compare.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimbook.book.Book;
import org.claimbook.book.claim.TopicStore.Combination;
import org.claimbook.book.claim.TopicStore.MeasureUse;
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Question;
import org.claimbook.compare.SeriesKey;
import org.claimbook.job.Ask;
import org.claimbook.job.CompareClaims;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Topic;
import org.claimbook.ui.compare.find.Answer.SourceUse;
import org.claimbook.ui.compare.find.Wish.MeasureName;
import org.jspecify.annotations.Nullable;

/// Settles what a [Wish] leaves open, and answers it. On the thread of its book.
public final class Lookup {
    /// As many sources as a chart shows well.
    public static final int HANDFUL = 5;

    /// How many measures are looked through for one that several sources speak of.
    private static final int MEASURES_TRIED = 12;

    private final Book book;
    private final CompareClaims job;

    public Lookup(Book book) {
        this.book = book;
        this.job = new CompareClaims(book);
    }

    /// A measure, key or source that the book no longer has gives way to the best it has.
    public Answer find(Wish wish) {
        var measures = book.topics().measures();
        if (measures.isEmpty()) {
            return Answer.NOTHING;
        }
        var measure = settledMeasure(wish.measure(), measures);
        var choices = choices(measure);
        var best = choices.best();
        if (best.isEmpty()) {
            return Answer.open(wish.withMeasure(measure), measures, choices);
        }
        var key = wish.key() != null && choices.has(wish.key())
                ? wish.key()
                : best.get().key();
        return compared(Answer.open(settled(wish, measure, key), measures, choices), key);
    }

    private static Wish settled(Wish wish, MeasureName measure, SeriesKey key) {
        // What was wished for of a measure that is gone says nothing of the one that takes its place.
        var gone = wish.measure() != null && !wish.measure().equals(measure);
        var settled = (gone ? wish.withMeasure(measure) : wish).of(measure, key);
        return key.accumulation() == Accumulation.CUMULATIVE || wish.alignment() != Alignment.INTERPOLATE
                ? settled
                : settled.withAlignment(Alignment.LATEST, wish.within());
    }

    private Answer compared(Answer open, SeriesKey key) {
        var wish = open.wish();
        var whole = job.answer(wish.withDates(null, null).ask(key, List.of(), null));
        var all = sources(whole);
        var wanted = wanted(wish.sources(), all);
        var baseline = baseline(wish.baseline(), wanted);
        // Asked for by name, so that columns stand in the order wanted; no name at all would mean everybody.
        var matrix = wanted.isEmpty() ? none(whole) : job.answer(wish.ask(key, wanted, baseline));
        return new Answer(
                wish, open.measures(), open.choices(), all, whole.notCompared(), matrix, hasParts(key.topic()));
    }

    private boolean hasParts(Topic whole) {
        return book.measures().all().stream()
                .filter(measure -> measure.partOf() != null && measure.partOf().equals(whole.measure()))
                .flatMap(part -> book.topics().topics(part.name()).stream())
                .anyMatch(topic -> Objects.equals(topic.subject(), whole.subject())
                        && Objects.equals(topic.place(), whole.place()));
    }

    /// What a chart of this kind is drawn of, with the parts of the measure where the kind shows them.
    ///
    /// @param matrix that this lookup found
    /// @param at of kinds that show one date: which; null for the last
    public Comparison drawn(Kind kind, Matrix matrix, @Nullable LocalDate at) {
        return job.comparison(kind, at == null ? matrix : job.answer(asked(matrix.question(), at)));
    }

    /// What a view asks for, which leaves nothing open.
    ///
    /// @param kind as which it is drawn: one that shows one date is drawn of the whole, at that date
    public Wish wish(Ask ask, Kind kind) {
        var since = ask.since();
        var topic = new Topic(
                ask.measure(), Objects.requireNonNullElse(ask.unit(), ""), named(ask.subject()), named(ask.place()));
        var accumulation = Objects.requireNonNullElse(ask.accumulation(), Accumulation.UNKNOWN);
        var key = new SeriesKey(topic, accumulation, since == null ? null : since.start());
        var sources = ask.sources().isEmpty() ? job.answer(ask).sources() : ask.sources();
        return Wish.ANY
                .of(new MeasureName(ask.measure(), topic.unit()), key)
                .withSinceWithin(ask.sinceWithin())
                .withSources(sources)
                .withDates(ask.from(), ask.to())
                .on(kind == Kind.RANGE ? null : ask.at())
                .withAlignment(ask.alignment(), ask.within())
                .withBaseline(Objects.requireNonNullElse(ask.baseline(), ""));
    }

    private static @Nullable String named(@Nullable String name) {
        return name == null || name.isEmpty() ? null : name;
    }

    private static Ask asked(Question question, LocalDate at) {
        var wish = Wish.ANY
                .withSinceWithin(question.sinceWithin())
                .withDates(question.from(), question.to())
                .withAlignment(question.alignment(), question.within());
        return wish.ask(question.key(), question.sources(), question.baseline()).on(at);
    }

    private static Matrix none(Matrix whole) {
        return new Matrix(whole.question(), List.of(), List.of(), List.of(), List.of(), 0, 0, 0);
    }

    private static List<SourceUse> sources(Matrix whole) {
        var all = new ArrayList<SourceUse>();
        for (var series : whole.series()) {
            all.add(new SourceUse(series.source(), series.points().size()));
        }
        all.sort(Comparator.comparingInt(use -> -use.claims()));
        return List.copyOf(all);
    }

    private static List<String> wanted(@Nullable List<String> asked, List<SourceUse> all) {
        var names = all.stream().map(SourceUse::name).toList();
        if (asked == null) {
            return names.stream().limit(HANDFUL).toList();
        }
        var known = names.stream().filter(asked::contains).toList();
        return known.isEmpty() && !asked.isEmpty() ? wanted(null, all) : known;
    }

    private static @Nullable String baseline(@Nullable String asked, List<String> wanted) {
        if (asked != null && (asked.isEmpty() || wanted.contains(asked))) {
            return asked.isEmpty() ? null : asked;
        }
        return wanted.size() == 2 ? wanted.getLast() : null;
    }

    private MeasureName settledMeasure(@Nullable MeasureName asked, List<MeasureUse> measures) {
        if (asked != null
                && measures.stream().anyMatch(use -> MeasureName.of(use).equals(asked))) {
            return asked;
        }
        // Most claims first, so that the first of several sources is the one to begin with.
        return measures.stream()
                .limit(MEASURES_TRIED)
                .map(MeasureName::of)
                .filter(this::hasSeveralSources)
                .findFirst()
                .orElseGet(() -> MeasureName.of(measures.getFirst()));
    }

    private boolean hasSeveralSources(MeasureName measure) {
        return choices(measure).best().filter(best -> best.claimants() > 1).isPresent();
    }

    private Choices choices(MeasureName measure) {
        Map<String, List<Combination>> byUnit = book.topics().of(measure.name()).stream()
                .collect(Collectors.groupingBy(found -> found.topic().unit()));
        return Choices.of(byUnit.getOrDefault(measure.unit(), List.of()));
    }
}
