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
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.TopicStore.Combination;
import org.claimbook.compare.Question;
import org.claimbook.compare.SeriesKey;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade;
import org.claimbook.model.Measure;
import org.claimbook.model.NameKind;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// What an [Ask] means in a book: the topics and series keys that its filters leave, by the book's own names.
public final class Meant {
    private static final int LISTED = 12;

    private final Book book;
    private final Ask ask;
    private final String measure;
    private final @Nullable String subject;
    private final @Nullable String place;
    private final @Nullable String baseline;
    private final List<String> sources;

    /// @throws JobException where a name is unknown
    public Meant(Book book, Ask ask) {
        this.book = book;
        this.ask = ask;
        var names = new KnownNames(book);
        measure = names.known(NameKind.MEASURE, ask.measure());
        baseline = ask.baseline() == null ? null : names.known(NameKind.SOURCE, ask.baseline());
        sources = sources(ask, baseline, names);
        subject = knownOrAbsent(NameKind.SUBJECT, ask.subject(), names);
        place = knownOrAbsent(NameKind.PLACE, ask.place(), names);
    }

    /// The sources asked for, and the baseline: nothing can be held against a figure that is not there.
    private static List<String> sources(Ask ask, @Nullable String baseline, KnownNames names) {
        var sources = new LinkedHashSet<String>();
        ask.sources().forEach(source -> sources.add(names.known(NameKind.SOURCE, source)));
        if (baseline != null && !sources.isEmpty()) {
            sources.add(baseline);
        }
        return List.copyOf(sources);
    }

    private static @Nullable String knownOrAbsent(NameKind kind, @Nullable String name, KnownNames names) {
        return name == null || name.isBlank() ? name : names.known(kind, name);
    }

    /// The measure, by the book's own name.
    public String measure() {
        return measure;
    }

    /// The sources asked for, in order; empty for all.
    public List<String> sources() {
        return sources;
    }

    public @Nullable String baseline() {
        return baseline;
    }

    /// The one topic that is meant; one without claims where there is none.
    ///
    /// @throws JobException where there are several; it lists them
    public Topic topic() {
        var topics = left();
        return switch (topics.size()) {
            case 0 -> new Topic(measure, orEmpty(ask.unit()), orNull(subject), orNull(place));
            case 1 -> topics.getFirst();
            default -> throw several("What of \"" + measure + "\" is meant", counted(Meant::options));
        };
    }

    /// All topics that are left, in one unit.
    ///
    /// @throws JobException where they are counted in several units; it lists them
    public List<Topic> topics() {
        var topics = left();
        if (topics.stream().map(Topic::unit).distinct().count() > 1) {
            throw several("Which unit of \"" + measure + "\" is meant", counted(Meant::unitOption));
        }
        return topics;
    }

    private List<Topic> left() {
        return book.topics().topics(measure).stream().filter(this::isLeft).toList();
    }

    private boolean isLeft(Topic topic) {
        var unit = ask.unit();
        return (unit == null || unit.equals(topic.unit()))
                && (subject == null || subject.equals(orEmpty(topic.subject())))
                && (place == null || place.equals(orEmpty(topic.place())));
    }

    /// The claims on a topic by the sources asked for, in order of entry.
    public List<Claim> claims(Topic topic) {
        return claims(book, topic, sources);
    }

    static List<Claim> claims(Book book, Topic topic, List<String> sources) {
        var claims = new ArrayList<Claim>();
        book.claims().each(ClaimFilter.of(topic), claim -> {
            if (sources.isEmpty() || sources.contains(orEmpty(claim.speech().claimant()))) {
                claims.add(claim);
            }
        });
        return claims;
    }

    /// The one series key that is meant among the claims on a topic.
    ///
    /// @throws JobException where there are several; it lists them
    SeriesKey key(Topic topic, List<Claim> claims) {
        var keys = keys(topic, claims);
        return switch (keys.size()) {
            case 0 -> new SeriesKey(topic, Objects.requireNonNullElse(ask.accumulation(), Accumulation.UNKNOWN), null);
            case 1 -> keys.keySet().iterator().next();
            default ->
                throw several(
                        "Which figures of \"" + topic.measure() + "\" are meant",
                        keys.entrySet().stream().collect(Collectors.toMap(one -> options(one.getKey()), one ->
                                (long) one.getValue().size())));
        };
    }

    /// All series keys that are left among the claims on a topic, each with those of the claims that can
    /// answer for it.
    public Map<SeriesKey, List<Claim>> keys(Topic topic, List<Claim> claims) {
        if (ask.since() != null) {
            var accumulation = Objects.requireNonNullElse(ask.accumulation(), Accumulation.CUMULATIVE);
            return Map.of(new SeriesKey(topic, accumulation, ask.since().start()), claims);
        }
        return claims.stream()
                .filter(Meant::stands)
                .filter(claim -> ask.accumulation() == null || claim.period().accumulation() == ask.accumulation())
                .collect(Collectors.groupingBy(claim -> keyOf(topic, claim), LinkedHashMap::new, Collectors.toList()));
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

    /// What is asked of one series key.
    public Question question(SeriesKey key) {
        return new Question(
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
                book.measures()
                        .find(measure, key.topic().unit())
                        .map(Measure::signed)
                        .orElse(false));
    }

    private Map<String, Long> counted(Function<Topic, String> options) {
        return book.topics().of(measure).stream()
                .filter(one -> isLeft(one.topic()))
                .collect(Collectors.groupingBy(
                        one -> options.apply(one.topic()), Collectors.summingLong(Combination::claims)));
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
        return "%s --subject \"%s\" --place \"%s\""
                .formatted(unitOption(topic), orEmpty(topic.subject()), orEmpty(topic.place()));
    }

    private static String unitOption(Topic topic) {
        return "--unit \"" + topic.unit() + "\"";
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
