package org.claimbook.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimbook.book.Book;
import org.claimbook.book.ClaimFilter;
import org.claimbook.book.TopicStore.Combination;
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Question;
import org.claimbook.compare.SeriesKey;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade;
import org.claimbook.model.Measure;
import org.claimbook.model.NameKind;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// Answers a comparison from a book: finds what is meant, fetches the claims, lays them side by side.
public final class CompareClaims {
    private static final int LISTED = 12;

    private final Book book;
    private final KnownNames names;

    public CompareClaims(Book book) {
        this.book = book;
        this.names = new KnownNames(book);
    }

    /// @throws JobException where a name is unknown, or what was left out could mean several things; it lists them
    public Matrix answer(Ask ask) {
        var measure = names.known(NameKind.MEASURE, ask.measure());
        var baseline = ask.baseline() == null ? null : names.known(NameKind.SOURCE, ask.baseline());
        var sources = sources(ask, baseline);
        var topic = topic(ask, measure);
        var claims = claims(topic, sources);
        var key = key(ask, topic, claims);
        var question = new Question(
                key,
                ask.sinceWithin(),
                sources,
                ask.from(),
                ask.to(),
                ask.at(),
                ask.alignment(),
                ask.within(),
                baseline,
                true,
                book.measures().find(measure, topic.unit()).map(Measure::signed).orElse(false));
        return matrix(question, claims);
    }

    /// What a chart of this kind is drawn of: the comparison, with the parts of its measure where the kind shows them.
    public Comparison comparison(Kind kind, Matrix matrix) {
        var unit = matrix.question().key().topic().unit();
        var parts = parts(matrix, kind.depthOfParts());
        // What is counted in another unit cannot be stacked on it.
        return new Comparison(
                matrix,
                kind != Kind.BREAKDOWN
                        ? parts
                        : parts.stream()
                                .filter(part -> Objects.equals(
                                        part.question().key().topic().unit(), unit))
                                .toList());
    }

    /// The same question of each measure that is a part of the matrix's measure, in the order of the book; parts of
    /// parts follow their own whole. Parts that nobody claims for this subject and place are left out.
    ///
    /// @param depth 1 for the parts alone, more for their parts too
    private List<Matrix> parts(Matrix total, int depth) {
        var measures = book.measures().all();
        var found = new ArrayList<Matrix>();
        var left = new ArrayList<>(measures);
        var whole = total.question().key().topic();
        left.removeIf(measure -> measure.name().equals(whole.measure())
                && measure.unit().equals(Objects.requireNonNullElse(whole.unit(), "")));
        addParts(total, depth, left, found);
        return found;
    }

    private void addParts(Matrix total, int depth, List<Measure> measures, List<Matrix> found) {
        var question = total.question();
        var whole = question.key().topic();
        for (var measure : List.copyOf(measures)) {
            // Each is taken out of the list, so that parts of one another end.
            if (depth > 0
                    && measure.partOf() != null
                    && measure.partOf().equals(whole.measure())
                    && measures.remove(measure)) {
                var topic = new Topic(measure.name(), measure.unit(), whole.subject(), whole.place());
                var key = new SeriesKey(
                        topic, question.key().accumulation(), question.key().start());
                var part = matrix(question.of(key, measure.signed()), claims(topic, question.sources()));
                if (!part.series().isEmpty()) {
                    found.add(part);
                }
                addParts(part, depth - 1, measures, found);
            }
        }
    }

    private Matrix matrix(Question question, List<Claim> claims) {
        return Matrix.of(
                question,
                claims,
                book.links().repeatsAmong(claims.stream().map(Claim::id).toList()));
    }

    /// The sources asked for, and the baseline: nothing can be held against a figure that is not there.
    private List<String> sources(Ask ask, @Nullable String baseline) {
        var sources = new LinkedHashSet<String>();
        ask.sources().forEach(source -> sources.add(names.known(NameKind.SOURCE, source)));
        if (baseline != null && !sources.isEmpty()) {
            sources.add(baseline);
        }
        return List.copyOf(sources);
    }

    /// The one topic that is meant.
    private Topic topic(Ask ask, String measure) {
        var unit = ask.unit();
        var subject = knownOrAbsent(NameKind.SUBJECT, ask.subject());
        var place = knownOrAbsent(NameKind.PLACE, ask.place());
        Predicate<Topic> asked = topic -> (unit == null || unit.equals(topic.unit()))
                && (subject == null || subject.equals(orEmpty(topic.subject())))
                && (place == null || place.equals(orEmpty(topic.place())));
        var topics = book.topics().topics(measure).stream().filter(asked).toList();
        return switch (topics.size()) {
            case 0 -> new Topic(measure, orEmpty(unit), orNull(subject), orNull(place));
            case 1 -> topics.getFirst();
            default ->
                throw several(
                        "What of \"" + measure + "\" is meant",
                        book.topics().of(measure).stream()
                                .filter(one -> asked.test(one.topic()))
                                .collect(Collectors.groupingBy(
                                        one -> options(one.topic()), Collectors.summingLong(Combination::claims))));
        };
    }

    private @Nullable String knownOrAbsent(NameKind kind, @Nullable String name) {
        return name == null || name.isBlank() ? name : names.known(kind, name);
    }

    private List<Claim> claims(Topic topic, List<String> sources) {
        var claims = new ArrayList<Claim>();
        book.claims().each(ClaimFilter.of(topic), claim -> {
            if (sources.isEmpty() || sources.contains(orEmpty(claim.speech().claimant()))) {
                claims.add(claim);
            }
        });
        return claims;
    }

    private static SeriesKey key(Ask ask, Topic topic, List<Claim> claims) {
        if (ask.since() != null) {
            var accumulation = Objects.requireNonNullElse(ask.accumulation(), Accumulation.CUMULATIVE);
            return new SeriesKey(topic, accumulation, ask.since().start());
        }
        var keys = claims.stream()
                .filter(CompareClaims::stands)
                .map(claim -> keyOf(topic, claim))
                .filter(key -> ask.accumulation() == null || key.accumulation() == ask.accumulation())
                .collect(Collectors.groupingBy(key -> key, LinkedHashMap::new, Collectors.counting()));
        return switch (keys.size()) {
            case 0 -> new SeriesKey(topic, Objects.requireNonNullElse(ask.accumulation(), Accumulation.UNKNOWN), null);
            case 1 -> keys.keySet().iterator().next();
            default ->
                throw several(
                        "Which figures of \"" + topic.measure() + "\" are meant",
                        keys.entrySet().stream()
                                .collect(Collectors.toMap(one -> options(one.getKey()), Map.Entry::getValue)));
        };
    }

    private static boolean stands(Claim claim) {
        return claim.grade().status() != Grade.Status.REJECTED
                && claim.grade().rank() != Grade.Rank.DEPRECATED
                && claim.period().asOf() != null
                && claim.speech().claimant() != null;
    }

    private static SeriesKey keyOf(Topic topic, Claim claim) {
        var accumulation = claim.period().accumulation();
        var start = accumulation == Accumulation.CUMULATIVE ? claim.period().start() : null;
        return new SeriesKey(topic, accumulation, start);
    }

    /// @param choices options that would say which, with how many claims each has
    private static JobException several(String what, Map<String, Long> choices) {
        var listed = choices.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LISTED)
                .map(choice -> choice.getKey() + " (" + choice.getValue() + ")")
                .collect(Collectors.joining("; "));
        var more = choices.size() > LISTED ? "; and " + (choices.size() - LISTED) + " more" : "";
        return new JobException(what + "? There are " + choices.size() + " (claims): " + listed + more);
    }

    private static String options(Topic topic) {
        return "--unit \"%s\" --subject \"%s\" --place \"%s\""
                .formatted(topic.unit(), orEmpty(topic.subject()), orEmpty(topic.place()));
    }

    private static String options(SeriesKey key) {
        var since = key.start() == null ? "--since none" : "--since " + key.start();
        return "--accumulation " + key.accumulation().code()
                + (key.accumulation() == Accumulation.CUMULATIVE ? " " + since : "");
    }

    private static String orEmpty(@Nullable String name) {
        return Objects.requireNonNullElse(name, "");
    }

    private static @Nullable String orNull(@Nullable String name) {
        return name == null || name.isEmpty() ? null : name;
    }
}
