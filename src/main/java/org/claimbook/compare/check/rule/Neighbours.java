package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimbook.compare.check.FullSeries.Day;
import org.claimbook.model.Claim;
import org.jspecify.annotations.Nullable;

/// The figures around one claim: of up to three dates before it and three after, and the other claims of its own
/// date. Only points count, and only those that are consistent among themselves: one that is itself a slip has
/// no say.
final class Neighbours {
    /// How many dates to each side are looked at, and how many it takes where the other side has none.
    static final int DATES = 3;

    /// How much faster than ever among its neighbours a total may grow beyond the last of them.
    private static final BigDecimal FASTER = BigDecimal.valueOf(3);

    /// Figures that do not rise are neighbours while the largest is at most so many times the smallest.
    private static final BigDecimal ALIKE = BigDecimal.valueOf(3);

    private static final int FEWEST_ALIKE = 4;

    /// Where a figure is to be expected.
    ///
    /// @param form how it is known: `between` two neighbours, `after` or `before` all of them, or `around` them
    /// @param clearance how far outside a figure must lie before it can be called a slip
    /// @param decimals the most that any of the neighbours has
    /// @param bounds the claims at the ends, one or two
    record Room(String form, BigDecimal low, BigDecimal high, BigDecimal clearance, int decimals, List<Claim> bounds) {}

    /// @param side -1 for an earlier date than the claim's, 1 for a later, 0 for its own
    private record Neighbour(Claim claim, BigDecimal value, LocalDate date, int side) {}

    private final Claim claim;
    private final LocalDate date;
    private final List<Neighbour> all = new ArrayList<>();

    /// @param days of its series
    /// @param at which of them is the claim's
    Neighbours(List<Day> days, int at, Claim claim) {
        this.claim = claim;
        this.date = days.get(at).date();
        var dates = 0;
        var first = at;
        while (first > 0 && dates < DATES) {
            first--;
            dates += hasPoint(days.get(first)) ? 1 : 0;
        }
        for (var day = first; day < at; day++) {
            add(days.get(day), -1);
        }
        add(days.get(at), 0);
        dates = 0;
        for (var day = at + 1; day < days.size() && dates < DATES; day++) {
            add(days.get(day), 1);
            dates += hasPoint(days.get(day)) ? 1 : 0;
        }
    }

    /// The figure of a claim where it is a point; else null.
    static @Nullable BigDecimal point(Claim claim) {
        return claim.figure().isPoint() ? claim.figure().value() : null;
    }

    private static boolean hasPoint(Day day) {
        return day.claims().stream().anyMatch(claim -> claim.figure().isPoint());
    }

    /// Adds each figure of a day once, the lowest first.
    private void add(Day day, int side) {
        var from = all.size();
        for (var other : day.claims()) {
            var value = point(other);
            if (value != null && !other.uid().equals(claim.uid()) && !isKnown(value, from)) {
                all.add(new Neighbour(other, value, day.date(), side));
            }
        }
        all.subList(from, all.size()).sort(Comparator.comparing(Neighbour::value));
    }

    private boolean isKnown(BigDecimal value, int from) {
        for (var at = from; at < all.size(); at++) {
            if (all.get(at).value.compareTo(value) == 0) {
                return true;
            }
        }
        return false;
    }

    /// Where a total that only rises must lie; null where the neighbours do not tell, or where the claim itself
    /// would be in order if just one of them was wrong.
    @Nullable
    Room rising() {
        var run = risingRun();
        var value = point(claim);
        if (run.isEmpty() || value == null) {
            return null;
        }
        var before = side(run, -1);
        var after = side(run, 1);
        var contradicted = contradicting(value) > 1;
        if (before.size() >= DATES && (after.isEmpty() || !contradicted)) {
            var room = after(before, run);
            if (contradicted || value.compareTo(room.high) > 0) {
                return after.isEmpty() ? room : between(before, after, run);
            }
            return null;
        }
        if (!before.isEmpty() && !after.isEmpty()) {
            return contradicted ? between(before, after, run) : null;
        }
        if (after.size() >= DATES) {
            return contradicted ? before(after, run) : null;
        }
        return besideItsOwnDate(run, before, after);
    }

    /// How many of the other dates' figures cannot be so if a total has this value.
    private int contradicting(BigDecimal value) {
        var contradicting = 0;
        for (var neighbour : all) {
            var order = neighbour.value.compareTo(value);
            contradicting += (neighbour.side < 0 && order > 0) || (neighbour.side > 0 && order < 0) ? 1 : 0;
        }
        return contradicting;
    }

    private static Room between(List<Neighbour> before, List<Neighbour> after, List<Neighbour> run) {
        var low = before.getLast();
        var high = after.getFirst();
        return room("between", low, high, high.value.subtract(low.value), run);
    }

    private Room after(List<Neighbour> before, List<Neighbour> run) {
        var low = before.getLast();
        var reach = reach(before, ChronoUnit.DAYS.between(low.date, date));
        var clearance = reach.max(low.value.divide(BigDecimal.TEN, MathContext.DECIMAL64));
        return new Room("after", low.value, low.value.add(reach), clearance, decimals(run), List.of(low.claim));
    }

    private Room before(List<Neighbour> after, List<Neighbour> run) {
        var high = after.getFirst();
        var reach = reach(after, ChronoUnit.DAYS.between(date, high.date));
        var low = high.value.subtract(reach).max(BigDecimal.ZERO);
        var clearance = reach.max(high.value.divide(BigDecimal.TEN, MathContext.DECIMAL64));
        return new Room("before", low, high.value, clearance, decimals(run), List.of(high.claim));
    }

    /// With few other dates, another claim of the same date stands in for the missing side. As it can as well be
    /// the one that is wrong, only a gross slip shows.
    private static @Nullable Room besideItsOwnDate(List<Neighbour> run, List<Neighbour> before, List<Neighbour> after) {
        var own = side(run, 0);
        if (own.isEmpty() || before.isEmpty() == after.isEmpty()) {
            return null;
        }
        var low = before.isEmpty() ? own.getFirst() : before.getLast();
        var high = after.isEmpty() ? own.getLast() : after.getFirst();
        var half = low.value.divide(BigDecimal.TWO, MathContext.DECIMAL64);
        return room("between", low, high, half.max(high.value.subtract(low.value)), run);
    }

    /// Where a figure that goes up and down must lie; null where the neighbours are too few, or too far apart.
    @Nullable
    Room around() {
        var value = point(claim);
        if (value == null) {
            return null;
        }
        var sorted = new ArrayList<Neighbour>(all.size());
        for (var neighbour : all) {
            if (neighbour.value.signum() == value.signum()) {
                sorted.add(neighbour);
            }
        }
        sorted.sort(Comparator.comparing(neighbour -> neighbour.value.abs()));
        List<Neighbour> most = List.of();
        for (int from = 0, to = 0; to < sorted.size(); to++) {
            var largest = sorted.get(to).value.abs();
            while (sorted.get(from).value.abs().multiply(ALIKE).compareTo(largest) < 0) {
                from++;
            }
            if (to + 1 - from > most.size()) {
                most = sorted.subList(from, to + 1);
            }
        }
        return most.size() < FEWEST_ALIKE || most.size() * 3 < all.size() * 2
                ? null
                : room("around", most.getFirst(), most.getLast(), BigDecimal.ZERO, most);
    }

    private static Room room(String form, Neighbour low, Neighbour high, BigDecimal clearance, List<Neighbour> run) {
        return new Room(form, low.value, high.value, clearance, decimals(run), List.of(low.claim, high.claim));
    }

    private static int decimals(List<Neighbour> run) {
        var decimals = 0;
        for (var neighbour : run) {
            decimals = Math.max(decimals, neighbour.value.stripTrailingZeros().scale());
        }
        return decimals;
    }

    private static List<Neighbour> side(List<Neighbour> run, int side) {
        return run.stream().filter(neighbour -> neighbour.side == side).toList();
    }

    /// How far a total can go in so many days: three times as fast as it ever went among its neighbours.
    private static BigDecimal reach(List<Neighbour> run, long days) {
        var fastest = BigDecimal.ZERO;
        for (var at = 1; at < run.size(); at++) {
            var from = run.get(at - 1);
            var to = run.get(at);
            var between = BigDecimal.valueOf(Math.max(1, ChronoUnit.DAYS.between(from.date, to.date)));
            fastest = fastest.max(to.value.subtract(from.value).divide(between, MathContext.DECIMAL64));
        }
        var reach = fastest.multiply(FASTER).multiply(BigDecimal.valueOf(days));
        return reach.setScale(decimals(run), RoundingMode.CEILING);
    }

    /// The neighbours, of which none is lower than the one before it, if need be without one of four or more;
    /// none where leaving one out is not enough, or where it can be the one or the other.
    private List<Neighbour> risingRun() {
        var fall = firstFall(all);
        if (fall < 0) {
            return all;
        }
        if (all.size() <= DATES) {
            return List.of();
        }
        var withoutFirst = without(fall);
        var withoutSecond = without(fall + 1);
        var first = firstFall(withoutFirst) < 0;
        var second = firstFall(withoutSecond) < 0;
        if (first == second) {
            return List.of();
        }
        return first ? withoutFirst : withoutSecond;
    }

    private List<Neighbour> without(int at) {
        var rest = new ArrayList<>(all);
        rest.remove(at);
        return rest;
    }

    /// The first that is followed by a lower one; -1 where none is.
    private static int firstFall(List<Neighbour> run) {
        for (var at = 0; at + 1 < run.size(); at++) {
            if (run.get(at).value.compareTo(run.get(at + 1).value) > 0) {
                return at;
            }
        }
        return -1;
    }
}
