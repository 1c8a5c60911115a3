package org.claimbook.reading.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Period;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.period.clause.Clauses;
import org.claimbook.reading.period.clause.Reach;
import org.claimbook.reading.thing.Thing;
import org.jspecify.annotations.Nullable;

/// Dates figures that others are set against: so long before them, at either end of a rise, or at no time that
/// is told.
final class Comparisons {
    /// How far from a figure the words stand that tell how long before it was: "than a week earlier (13,290)".
    private static final int BESIDE = 3;

    /// A rise within so many days is one of a toll, whose ends are known; a longer one is of the totals of two
    /// periods.
    private static final int SHORT_DAYS = 8;

    private static final Set<Role> TIMES = Set.of(Role.PERIOD, Role.ON);

    /// Of what no figure stands beside, a time "ago" is counted from today.
    private static final Period TODAY = new Period(Accumulation.LEVEL, null, null, null);

    private final Document doc;
    private final List<Amount> amounts;
    private final List<Thing> things;
    private final Clauses clauses;
    private final @Nullable LocalDate published;

    Comparisons(
            Document doc, List<Amount> amounts, List<Thing> things, Clauses clauses, @Nullable LocalDate published) {
        this.doc = doc;
        this.amounts = amounts;
        this.things = things;
        this.clauses = clauses;
        this.published = published;
    }

    /// The date of a figure by that of another one; null where it is set against none.
    ///
    /// @param beside the figure before it in the sentence; null for none
    /// @return without an end where it was given at a time that is not told
    @Nullable
    Found of(int i, @Nullable Span beside, Reach reach) {
        var own = reach.own(i, TIMES);
        var shifted = beside == null && own != null ? null : shifted(i, beside == null ? TODAY : beside.period());
        if (shifted != null) {
            return shifted;
        }
        var wide = own == null ? reach.wide(i, TIMES) : own;
        if (isRiseFrom(i)) {
            return begin(own, wide);
        }
        if (isRiseTo(i)) {
            return end(own == null && clauses.hasNext(i) ? reach.own(i + 1, TIMES) : own, wide);
        }
        return own == null && reach.own(i, Set.of(Role.AS_OF)) == null && isUndated(i)
                ? undated(PeriodRule.EARLIER)
                : null;
    }

    private static Found undated(PeriodRule rule) {
        return new Found(null, null, rule);
    }

    /// "Earlier reports had it at four", "up from 812".
    private boolean isUndated(int i) {
        return clauses.isCompared(i)
                || clauses.hasWord(clauses.partFrom(i), things.get(i).quoteFrom(), "once");
    }

    private @Nullable Found shifted(int i, Period beside) {
        var after = things.get(i).quoteTo();
        var to = clauses.isJoinedToNext(i) ? clauses.to(i + 1) : clauses.to(i);
        for (var at = clauses.from(i); at < to; at++) {
            var hit = doc.hit(at, Table.EARLIER);
            if (hit == null || !(at < after ? isBefore(hit.to(), amounts.get(i).quoteFrom()) : isAfter(i, hit))) {
                continue;
            }
            if (hit.key().startsWith("P")) {
                return shifted(beside, hit.key());
            }
            var year = hit.key().startsWith("same") ? year(hit.to()) : 0;
            var end = beside.asOf();
            if (year > 0 && end != null && year <= end.year()) {
                return shifted(beside, "P" + (end.year() - year) + (hit.key().endsWith(" whole") ? "Y whole" : "Y"));
            }
        }
        return null;
    }

    /// "Than a week earlier (13,290)", not "than a year earlier, after 300 were let out".
    private boolean isBefore(int end, int figure) {
        for (var at = end; at < figure; at++) {
            if (doc.is(at, ",") || doc.is(at, ";") || doc.is(at, ":")) {
                return false;
            }
        }
        return end + BESIDE >= figure;
    }

    /// "Down from 812 a day earlier", not "14,832, more than a week earlier".
    private boolean isAfter(int i, Hit hit) {
        return !clauses.isWord(hit.from() - 1, "than")
                && (clauses.isCompared(i) || !clauses.isParted(things.get(i).quoteTo(), hit.from()));
    }

    private int year(int from) {
        for (var at = from; at < Math.min(doc.size(), from + BESIDE); at++) {
            var token = doc.token(at);
            if (token.isDigits() && token.end() - token.start() == 4) {
                return Integer.parseInt(doc.key(at));
            }
        }
        return 0;
    }

    /// @param key a time, and `whole` where it is of the same time rather than up to the same day: "in the same
    /// period of 2022"
    private Found shifted(Period beside, String key) {
        var isWhole = key.endsWith(" whole");
        var found = shifted(beside, java.time.Period.parse(isWhole ? key.substring(0, key.indexOf(' ')) : key));
        return isWhole && found.start() != null ? new Found(found.start(), found.end(), PeriodRule.SAME_PERIOD) : found;
    }

    private Found shifted(Period beside, java.time.Period by) {
        var today = published == null ? null : EdtfDate.of(published);
        var end = beside.equals(TODAY) ? today : beside.asOf();
        if (end == null) {
            return undated(PeriodRule.EARLIER);
        }
        var start = beside.start();
        if (Math.min(end.year(), start == null ? end.year() : start.year()) - by.getYears() < 2) {
            return undated(PeriodRule.EARLIER);
        }
        // A week before, a total counted since the same day; a year before, since that day of the year before.
        var kept = by.getYears() == 0 && beside.accumulation() == Accumulation.CUMULATIVE;
        return new Found(
                start == null || kept ? start : EdtfDate.of(start.first().minus(by)),
                EdtfDate.of(back(start, end.last(), by)),
                PeriodRule.EARLIER);
    }

    /// A whole month before a whole month ends with it, however many days it has.
    private static LocalDate back(@Nullable EdtfDate start, LocalDate end, java.time.Period by) {
        var moved = end.minus(by);
        var whole = start != null
                && start.first().getDayOfMonth() == 1
                && end.plusDays(1).getDayOfMonth() == 1
                && by.getMonths() > 0;
        return whole ? moved.plusMonths(1).withDayOfMonth(1).minusDays(1) : moved;
    }

    /// What a rise began from: of the day when it began, or of a year of its own, else of no time that is told.
    private static @Nullable Found begin(@Nullable When own, @Nullable When wide) {
        var start = wide == null ? null : wide.start();
        if (isShort(wide) && start != null) {
            return new Found(null, start, PeriodRule.RISE);
        }
        return own != null && own.role() == Role.PERIOD ? null : undated(PeriodRule.RISE);
    }

    private static @Nullable Found end(@Nullable When own, @Nullable When wide) {
        var when = own != null ? own : isShort(wide) ? wide : null;
        var end = when == null ? null : when.end();
        return end == null || when == null || (when.role() == Role.PERIOD && !isShort(when))
                ? null
                : new Found(null, end, PeriodRule.RISE);
    }

    private static boolean isShort(@Nullable When when) {
        var start = when == null || when.role() != Role.PERIOD ? null : when.start();
        var end = when == null ? null : when.end();
        return start != null
                && end != null
                && !start.first().plusDays(SHORT_DAYS).isBefore(end.last());
    }

    /// The first of two ends: "from 124 to 143", "to 32 from 35".
    private boolean isRiseFrom(int i) {
        return isAfter(i, "from")
                && ((clauses.hasNext(i) && isAfter(i + 1, "to") && isNear(i))
                        || (clauses.hasPrevious(i) && isAfter(i - 1, "to") && isNear(i - 1)));
    }

    /// The second of two ends.
    boolean isRiseTo(int i) {
        return isAfter(i, "to")
                && ((clauses.hasPrevious(i) && isAfter(i - 1, "from") && isNear(i - 1))
                        || (clauses.hasNext(i) && isAfter(i + 1, "from") && isNear(i)));
    }

    private boolean isNear(int i) {
        return things.get(i + 1).quoteFrom() - things.get(i).quoteTo() <= BESIDE;
    }

    private boolean isAfter(int i, String key) {
        var word = doc.hitBefore(things.get(i).quoteFrom(), Table.EARLIER);
        return word != null && word.key().equals(key);
    }
}
