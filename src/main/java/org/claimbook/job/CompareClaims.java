package org.claimbook.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimbook.book.Book;
import org.claimbook.book.ClaimFilter;
import org.claimbook.book.TopicStore.Combination;
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
        var topic = topic(ask, measure);
        var baseline = ask.baseline() == null ? null : names.known(NameKind.SOURCE, ask.baseline());
        var sources = sources(ask, baseline);
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

    private Topic topic(Ask ask, String measure) {
        var subject = knownOrAbsent(NameKind.SUBJECT, ask.subject());
        var place = knownOrAbsent(NameKind.PLACE, ask.place());
        var topics = book.topics().of(measure).stream()
                .filter(topic -> ask.unit() == null || topic.topic().unit().equals(ask.unit()))
                .filter(topic ->
                        subject == null || subject.equals(orEmpty(topic.topic().subject())))
                .filter(topic ->
                        place == null || place.equals(orEmpty(topic.topic().place())))
                .collect(Collectors.groupingBy(
                        Combination::topic, LinkedHashMap::new, Collectors.summingLong(Combination::claims)));
        return only(topics, "What of \"" + measure + "\" is meant", CompareClaims::options);
    }

    private @Nullable String knownOrAbsent(NameKind kind, @Nullable String name) {
        return name == null || name.isBlank() ? name : names.known(kind, name);
    }

    private List<Claim> claims(Topic topic, List<String> sources) {
        var filter = ClaimFilter.ALL
                .withMeasure(topic.measure())
                .withUnit(topic.unit())
                .withSubject(topic.subject())
                .withPlace(topic.place());
        var claims = new ArrayList<Claim>();
        book.claims().each(filter, claim -> {
            var claimant = claim.speech().claimant();
            if (sources.isEmpty() || (claimant != null && sources.contains(claimant))) {
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
        if (keys.isEmpty()) {
            return new SeriesKey(topic, Objects.requireNonNullElse(ask.accumulation(), Accumulation.UNKNOWN), null);
        }
        return only(keys, "Which figures of \"" + topic.measure() + "\" are meant", CompareClaims::options);
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

    private static <T> T only(Map<T, Long> choices, String what, Function<T, String> options) {
        if (choices.size() == 1) {
            return choices.keySet().iterator().next();
        }
        if (choices.isEmpty()) {
            throw new JobException("No claims pass these filters");
        }
        var listed = choices.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(LISTED)
                .map(choice -> options.apply(choice.getKey()) + " (" + choice.getValue() + ")")
                .collect(Collectors.joining("; "));
        var more = choices.size() > LISTED ? "; and " + (choices.size() - LISTED) + " more" : "";
        throw new JobException(what + "? There are " + choices.size() + " (claims): " + listed + more);
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
}
