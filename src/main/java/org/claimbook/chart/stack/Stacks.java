package org.claimbook.chart.stack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Series;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// Which bars a breakdown shows.
///
/// Where one source states parts, a bar for each date for which it does; of more than 30 dates the last of each week,
/// month, quarter or longer. Where several do, or the question asks for one date, a bar for each source: of the last
/// date for which it states a part, at or shortly before the date asked for. Parts and total are taken from the very
/// same date, never carried over.
///
/// @param stacks oldest first, or in the order of the sources
/// @param bySource whether each is another source's
/// @param dates for how many dates the only source states parts
/// @param every of which span of time the last date was taken; null where all are drawn
/// @param without sources that state the total, but never a part of it
record Stacks(
        List<Stack> stacks,
        boolean bySource,
        int dates,
        @Nullable Bucket every,
        List<String> without) {
    static final int MOST = 30;

    Stacks {
        stacks = List.copyOf(stacks);
        without = List.copyOf(without);
    }

    static Stacks of(Matrix whole, List<Matrix> parts) {
        var sources = new LinkedHashSet<>(whole.sources());
        parts.forEach(part -> sources.addAll(part.sources()));
        var found = new ArrayList<NavigableMap<LocalDate, Stack>>();
        var without = new ArrayList<String>();
        for (var source : sources) {
            var dates = ofSource(source, whole, parts);
            if (!dates.isEmpty()) {
                found.add(dates);
            } else if (series(whole, source).stream()
                    .anyMatch(series -> !series.points().isEmpty())) {
                without.add(source);
            }
        }
        if (found.size() == 1 && whole.question().at() == null) {
            return overDates(new ArrayList<>(found.getFirst().values()), without);
        }
        var last = found.stream().map(dates -> dates.lastEntry().getValue()).toList();
        return new Stacks(last, true, 0, null, without);
    }

    private static Stacks overDates(List<Stack> all, List<String> without) {
        if (all.size() <= MOST) {
            return new Stacks(all, false, all.size(), null, without);
        }
        var every = Bucket.of(all.getFirst().date(), all.getLast().date(), MOST);
        var last = new TreeMap<LocalDate, Stack>();
        all.forEach(stack -> last.put(every.start(stack.date()), stack));
        return new Stacks(List.copyOf(last.values()), false, all.size(), every, without);
    }

    /// A stack for each date for which a source states a part.
    private static NavigableMap<LocalDate, Stack> ofSource(String source, Matrix whole, List<Matrix> parts) {
        var segments = new TreeMap<LocalDate, List<Stack.Segment>>();
        for (var part = 0; part < parts.size(); part++) {
            for (var point : points(parts.get(part), source)) {
                if (isAsked(whole, point.date())) {
                    segments.computeIfAbsent(point.date(), _ -> new ArrayList<>())
                            .add(new Stack.Segment(part, point));
                }
            }
        }
        var totals = new TreeMap<LocalDate, Series.Point>();
        points(whole, source).forEach(point -> totals.put(point.date(), point));
        var stacks = new TreeMap<LocalDate, Stack>();
        segments.forEach((date, stated) ->
                stacks.put(date, Stack.of(source, date, stated, totals.get(date), parts.size(), whole.question())));
        return stacks;
    }

    /// The points that say a number.
    private static List<Series.Point> points(Matrix matrix, String source) {
        return series(matrix, source).stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> point.claim().figure().qualifier() != Qualifier.UNKNOWN)
                .toList();
    }

    private static Optional<Series> series(Matrix matrix, String source) {
        return matrix.series().stream()
                .filter(series -> series.source().equals(source))
                .findFirst();
    }

    private static boolean isAsked(Matrix whole, LocalDate date) {
        var at = whole.question().at();
        return at == null
                || (!date.isAfter(at)
                        && !date.isBefore(at.minusDays(whole.question().within())));
    }

    /// Whether all are of one date.
    boolean ofOneDate() {
        return stacks.stream().map(Stack::date).distinct().count() == 1;
    }
}
