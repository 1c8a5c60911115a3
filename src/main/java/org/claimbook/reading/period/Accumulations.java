package org.claimbook.reading.period;

import java.time.LocalDate;
import java.util.Set;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.reading.date.When;
import org.claimbook.reading.thing.Thing;
import org.jspecify.annotations.Nullable;

/// Tells over which time a figure counts, from its dates and the words near it.
final class Accumulations {
    /// Units of what is there rather than of what happens.
    private static final Set<String> STOCKS = Set.of("beds", "camps", "shelters", "tents");

    /// Units of what happens rather than of what is there.
    private static final Set<String> EVENTS = Set.of("attacks", "strikes", "clashes", "launches");

    /// A toll "in May" or "in 2016" that is older than this is that of one event, not of a time that is
    /// reported on.
    private static final int OLD_YEARS = 4;

    /// The longest period whose figure a toll is raised by; a year's figure is no toll that has risen.
    private static final int SHORT_DAYS = 8;

    private static final int MONTH_DAYS = 31;

    private final Cues cues;
    private final @Nullable LocalDate published;

    Accumulations(Cues cues, @Nullable LocalDate published) {
        this.cues = cues;
        this.published = published;
    }

    /// What the figure's own words and dates say; null where they say nothing.
    ///
    /// @param when the date that governs it, of the period, since when or on which it was; null for none
    /// @param close whether that date is its own, or it is the first figure of a sentence that begins with one
    @Nullable
    Way own(int i, boolean change, Thing thing, @Nullable When when, boolean close) {
        if (change) {
            return new Way(Accumulation.PERIOD, PeriodRule.CHANGE);
        }
        if (thing.unit().indexOf('/') >= 0) {
            var isTimed = isBounded(when) || isSince(when);
            return new Way(isTimed ? Accumulation.PERIOD : Accumulation.LEVEL, PeriodRule.RATE);
        }
        if (cues.isIncrement(i) || cues.isRaised(i)) {
            return new Way(cues.isRaised(i) ? Accumulation.CUMULATIVE : Accumulation.PERIOD, PeriodRule.INCREMENT);
        }
        var cue = cues.near(i);
        var firm = cue == null ? null : firm(i, cue, when);
        if (firm != null) {
            // "So far this year": since its beginning.
            var open = when != null && when.role() == When.Role.PERIOD && isOpen(when);
            return open && firm.accumulation() == Accumulation.CUMULATIVE
                    ? new Way(Accumulation.CUMULATIVE, PeriodRule.SINCE)
                    : firm;
        }
        var dated = cue == null && !close && !isSince(when) ? null : dated(i, cue, when);
        if (dated != null) {
            return dated;
        }
        var cued = cue == null ? null : cued(cue);
        return cued != null && cued.accumulation() == Accumulation.CUMULATIVE && cues.hasChange(i)
                ? new Way(Accumulation.CUMULATIVE, cued.rule())
                : cued;
    }

    private static boolean isBounded(@Nullable When when) {
        return when != null && (when.role() == When.Role.PERIOD || when.role() == When.Role.ON);
    }

    private static boolean isSince(@Nullable When when) {
        return when != null && when.role() == When.Role.SINCE;
    }

    private @Nullable Way firm(int i, String cue, @Nullable When when) {
        return switch (cue) {
            case "level" -> new Way(Accumulation.LEVEL, PeriodRule.CUE);
            case "crowd" -> isLong(when) ? null : new Way(Accumulation.LEVEL, PeriodRule.CUE, true, true);
            case "total" -> new Way(Accumulation.CUMULATIVE, PeriodRule.CUE);
            case "grown" ->
                isLong(when)
                        ? null
                        : new Way(isLevel(i) ? Accumulation.LEVEL : Accumulation.CUMULATIVE, PeriodRule.CUE);
            default -> null;
        };
    }

    private @Nullable Way dated(int i, @Nullable String cue, @Nullable When when) {
        if (when == null || "daily".equals(cue) || (!isSince(when) && cues.isSnapshot(i, when))) {
            return null;
        }
        return switch (when.role()) {
            case SINCE -> new Way(Accumulation.CUMULATIVE, PeriodRule.SINCE);
            case PERIOD -> bounded(i, cue, when);
            case ON ->
                isState(cue) || (cue == null && cues.isStock(i))
                        ? new Way(Accumulation.LEVEL, cue == null ? PeriodRule.STOCK : PeriodRule.CUE)
                        : new Way(Accumulation.PERIOD, PeriodRule.EVENT_DAY);
            default -> null;
        };
    }

    private static boolean isState(@Nullable String cue) {
        return "state".equals(cue) || "act".equals(cue) || "there".equals(cue);
    }

    private Way bounded(int i, @Nullable String cue, When when) {
        if ((when.end() != null && isOpen(when)) || (when.days() == 0 && isRunning(when.start(), when.end()))) {
            return new Way(Accumulation.CUMULATIVE, PeriodRule.SINCE);
        }
        return isLong(when) && (isOld(when) || ("cumulative".equals(cue) && cues.hasEvent(i))) && !"period".equals(cue)
                ? new Way(Accumulation.CUMULATIVE, PeriodRule.OLD_EVENT)
                : new Way(Accumulation.PERIOD, PeriodRule.BOUNDED);
    }

    /// What a word of the statement says, where no date and no total bound it.
    static @Nullable Way cued(String cue) {
        return switch (cue) {
            case "level" -> new Way(Accumulation.LEVEL, PeriodRule.CUE);
            case "crowd" -> new Way(Accumulation.LEVEL, PeriodRule.CUE, true, true);
            case "total", "grown" -> new Way(Accumulation.CUMULATIVE, PeriodRule.CUE);
            case "state", "there" -> new Way(Accumulation.LEVEL, PeriodRule.CUE);
            case "act" -> Way.yielding(Accumulation.LEVEL, PeriodRule.CUE);
            case "daily" -> new Way(Accumulation.PERIOD, PeriodRule.DAILY);
            case "period" -> Way.yielding(Accumulation.PERIOD, PeriodRule.CUE);
            case "cumulative" -> Way.yielding(Accumulation.CUMULATIVE, PeriodRule.CUE);
            default -> null;
        };
    }

    /// Whether what has risen or fallen is what is there: "the number of patients in hospital fell to 120".
    boolean isLevel(int i) {
        return cues.isLevel(i);
    }

    /// Whether a figure is what something has risen or fallen to.
    boolean isGrown(int i) {
        return "grown".equals(cues.near(i));
    }

    /// What the rest of the figure's statement says before it.
    @Nullable
    Way farBefore(int i) {
        var cue = cues.farBefore(i);
        return cue == null ? null : cued(cue);
    }

    /// What the rest of its statement says after it.
    @Nullable
    Way farAfter(int i) {
        var cue = cues.farAfter(i);
        return cue == null ? null : cued(cue);
    }

    /// What the words that lead in a list say of its items; null where they say nothing.
    @Nullable
    Way leadIn(int from, int to) {
        var cue = cues.last(from, to);
        if (cue == null) {
            return null;
        }
        return switch (cue) {
            case "level", "state", "act", "there", "inside", "crowd" -> new Way(Accumulation.LEVEL, PeriodRule.LEAD_IN);
            case "period" -> Way.yielding(Accumulation.PERIOD, PeriodRule.LEAD_IN);
            case "daily" -> new Way(Accumulation.PERIOD, PeriodRule.DAILY);
            default -> Way.yielding(Accumulation.CUMULATIVE, PeriodRule.LEAD_IN);
        };
    }

    /// What things of its kind do where nothing else tells; null where they are counted in a list or beside
    /// others that may tell.
    @Nullable
    Way stock(int i, Thing thing) {
        return cues.isStock(i) || cues.isOwned(i) || STOCKS.contains(thing.unit())
                ? new Way(Accumulation.LEVEL, PeriodRule.STOCK)
                : null;
    }

    /// What is left to say.
    Way byNature(Thing thing) {
        return Way.yielding(
                EVENTS.contains(thing.unit()) ? Accumulation.PERIOD : Accumulation.CUMULATIVE, PeriodRule.NATURE);
    }

    /// Whether a period has not ended on the day of publication: "this year".
    private boolean isOpen(When when) {
        var end = when.end();
        return published != null && end != null && end.last().isAfter(published);
    }

    /// Whether a time is a long one from day to day, no calendar month or year: a running total is told so.
    static boolean isRunning(@Nullable EdtfDate start, @Nullable EdtfDate end) {
        return start != null
                && end != null
                && start.first().plusDays(MONTH_DAYS).isBefore(end.last())
                && (start.first().getDayOfMonth() != 1 || end.last().plusDays(1).getDayOfMonth() != 1);
    }

    private static boolean isLong(@Nullable When when) {
        var start = when == null || when.role() != When.Role.PERIOD ? null : when.start();
        var end = when == null ? null : when.end();
        return start != null
                && end != null
                && start.first().plusDays(SHORT_DAYS).isBefore(end.last());
    }

    private boolean isOld(When when) {
        var end = when.end();
        return published != null
                && end != null
                && end.last().plusYears(OLD_YEARS).isBefore(published);
    }
}
