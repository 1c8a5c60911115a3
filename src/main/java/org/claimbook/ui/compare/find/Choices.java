package org.claimbook.ui.compare.find;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimbook.book.claim.TopicStore.Combination;
import org.claimbook.compare.SeriesKey;
import org.claimbook.model.Accumulation;
import org.jspecify.annotations.Nullable;

/// What of one measure can be compared: only combinations that have claims, and the way from one to the next.
///
/// @param all the one that is best to begin with first: of several sources before of one, then by number of
/// claims
public record Choices(List<Choice> all) {
    /// One series key of the measure.
    ///
    /// @param claimants how many sources have claims of it; too few, perhaps, where starts were put together
    public record Choice(SeriesKey key, long claims, long claimants) {}

    /// One value of a facet, with the number of claims behind it.
    public record Option(@Nullable Object value, long claims) {}

    private static final Comparator<Choice> BEST_FIRST = Comparator.<Choice, Boolean>comparing(c -> c.claimants < 2)
            .thenComparing(Comparator.comparingLong(Choice::claims).reversed());

    public static final Choices NONE = new Choices(List.of());

    public Choices {
        all = all.stream().sorted(BEST_FIRST).toList();
    }

    /// The combinations of one unit of a measure. A start counts only for cumulative figures.
    public static Choices of(Collection<Combination> combinations) {
        var merged = new LinkedHashMap<SeriesKey, Choice>();
        for (var found : combinations) {
            var start = found.accumulation() == Accumulation.CUMULATIVE ? found.start() : null;
            var key = new SeriesKey(found.topic(), found.accumulation(), start);
            merged.merge(key, new Choice(key, found.claims(), found.claimants()), Choices::together);
        }
        return new Choices(List.copyOf(merged.values()));
    }

    private static Choice together(Choice a, Choice b) {
        return new Choice(a.key, a.claims + b.claims, Math.max(a.claimants, b.claimants));
    }

    public Optional<Choice> best() {
        return all.stream().findFirst();
    }

    public boolean has(SeriesKey key) {
        return all.stream().anyMatch(choice -> choice.key.equals(key));
    }

    /// The values of a facet that go with what was chosen before it, the one of most claims first.
    public List<Option> options(Facet facet, SeriesKey chosen) {
        var claims = new LinkedHashMap<Optional<Object>, Long>();
        for (var choice : all) {
            if (agree(choice.key, chosen, facet.before())) {
                claims.merge(Optional.ofNullable(facet.of(choice.key)), choice.claims, Long::sum);
            }
        }
        return claims.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue()))
                .map(entry -> new Option(entry.getKey().orElse(null), entry.getValue()))
                .collect(Collectors.toList());
    }

    /// The combination with this value of a facet that is nearest to what was chosen: what comes before the
    /// facet stays,
    /// and as much as can of what comes after it.
    ///
    /// @throws IllegalArgumentException for a value that is none of the [#options]
    public SeriesKey with(Facet facet, @Nullable Object value, SeriesKey chosen) {
        return all.stream()
                .map(Choice::key)
                .filter(key -> agree(key, chosen, facet.before()) && Objects.equals(facet.of(key), value))
                .max(Comparator.comparingInt(key -> kept(key, chosen, facet.after())))
                .orElseThrow(() -> new IllegalArgumentException(value + " goes with nothing that was chosen"));
    }

    private static boolean agree(SeriesKey a, SeriesKey b, List<Facet> facets) {
        return facets.stream().allMatch(facet -> Objects.equals(facet.of(a), facet.of(b)));
    }

    private static int kept(SeriesKey a, SeriesKey b, List<Facet> facets) {
        return (int) facets.stream()
                .takeWhile(facet -> Objects.equals(facet.of(a), facet.of(b)))
                .count();
    }
}
