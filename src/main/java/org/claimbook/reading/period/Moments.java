package org.claimbook.reading.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the as-of date of a figure in its sentence, in the words that lead in its list, in the day of the
/// statement.
final class Moments {
    private static final Set<Role> TIMES = Set.of(Role.PERIOD, Role.ON);
    private static final Set<Role> AS_OF = Set.of(Role.AS_OF);
    private static final Set<Role> SINCE = Set.of(Role.SINCE);

    private final Document doc;
    private final Held held;
    private final Issue issue;
    private final @Nullable LocalDate published;
    private final Map<Integer, List<When>> datesOfBlock = new HashMap<>();

    Moments(Document doc, List<When> dates, Held held, Issue issue, @Nullable LocalDate published) {
        this.doc = doc;
        this.held = held;
        this.issue = issue;
        this.published = published;
        dates.forEach(when -> datesOfBlock
                .computeIfAbsent(doc.sentence(when.from()).block(), block -> new ArrayList<>())
                .add(when));
    }

    /// The day of publication, for a source that tells of the day before it: its bulletin is of that day.
    @Nullable
    Found ofDailyBulletin(When when) {
        var start = when.start();
        var end = when.end();
        return published == null
                        || start == null
                        || end == null
                        || when.role() != Role.PERIOD
                        || start.first().plusDays(1).isBefore(end.last())
                        || end.last().plusDays(1).isBefore(published)
                ? null
                : new Found(null, EdtfDate.of(published), PeriodRule.BULLETIN);
    }

    /// The day before the statement, or before the day of publication.
    @Nullable
    Found daily(@Nullable Found asOf) {
        var day = asOf == null ? null : asOf.end();
        var end = day != null && day.isDay() ? day.first() : published;
        return end == null ? null : new Found(EdtfDate.of(end.minusDays(1)), EdtfDate.of(end), PeriodRule.DAILY);
    }

    /// For when a figure holds, by the words of its sentence or those that lead in its list, or by the day on
    /// which it was said; null where they say nothing.
    ///
    /// @param crowd whether it counts those who came to what others count too
    @Nullable
    Found stated(Given given, boolean crowd) {
        var earlier = given.earlier();
        if (earlier != null) {
            return earlier.rule() == PeriodRule.RISE ? ofRise(earlier, given) : earlier;
        }
        var reach = given.reach();
        var ownAsOf = reach.own(given.i(), AS_OF);
        if (ownAsOf != null) {
            return found(ownAsOf, given);
        }
        var own = reach.own(given.i(), TIMES);
        if (own != null) {
            return found(own, given);
        }
        var wide = wide(given);
        if (wide != null) {
            return wide;
        }
        var fromLead =
                given.lead() < 0 ? null : ofLeadIn(given.lead(), given.amount().change());
        if (fromLead != null) {
            return fromLead;
        }
        var event = crowd ? held.event(given.paragraph()) : null;
        return event != null ? event : ofStatement(given.said());
    }

    private @Nullable Found wide(Given given) {
        var reach = given.reach();
        if (!given.amount().change()) {
            var asOf = reach.wide(given.i(), AS_OF);
            if (asOf != null) {
                return found(asOf, given);
            }
        }
        var since = reach.own(given.i(), SINCE);
        var other = since == null ? reach.wide(given.i(), TIMES) : null;
        if (other != null && !isOfOther(other, given)) {
            return found(other, given);
        }
        var later = given.amount().change() ? null : reach.later(given.i(), Role.AS_OF);
        return later == null ? null : found(later, given);
    }

    /// "There were 14 murders last year, five of which remain unsolved": what is there now is not of the time that
    /// another figure is of.
    private static boolean isOfOther(When when, Given given) {
        var way = given.way();
        return way != null
                && way.accumulation() == Accumulation.LEVEL
                && when.role() == Role.PERIOD
                && when.start() != null
                && when.end() != null
                && when.start().first().plusDays(1).isBefore(when.end().last())
                && (!when.equals(given.reach().leading(Set.of(Role.PERIOD)))
                        || (!given.first() && given.said() != null));
    }

    /// Where the sentence before one begins.
    int previous(Sentence sentence) {
        return sentence.from() == 0 ? 0 : doc.sentence(sentence.from() - 1).from();
    }

    private static @Nullable Found ofStatement(@Nullable When said) {
        return said == null || said.end() == null || isVague(said)
                ? null
                : new Found(null, said.end(), PeriodRule.STATEMENT);
    }

    /// "Last week" tells no day; a month does, its last one.
    private static boolean isVague(When said) {
        var start = said.start();
        var end = said.end();
        return start != null
                && end != null
                && !start.equals(end)
                && start.first().plusDays(1).isBefore(end.last())
                && (start.first().getDayOfMonth() != 1
                        || !end.last().plusDays(1).equals(start.first().plusMonths(1)));
    }

    private @Nullable Found ofLeadIn(int lead, boolean change) {
        When asOf = null;
        When period = null;
        for (var when : datesOfBlock.getOrDefault(lead, List.of())) {
            if (isInBrackets(when.from()) == change && when.end() != null) {
                asOf = asOf == null && when.role() == Role.AS_OF ? when : asOf;
                period = period == null && when.role() == Role.PERIOD ? when : period;
            }
        }
        if (asOf != null) {
            return new Found(null, asOf.end(), PeriodRule.AS_OF_LEAD_IN);
        }
        return period == null ? position(lead, change) : new Found(period.start(), period.end(), PeriodRule.PERIOD_END);
    }

    /// "Position at 07:00 today": the only day that the words before a list name, where they name no beginning.
    private @Nullable Found position(int lead, boolean change) {
        var dates = datesOfBlock.getOrDefault(lead, List.of()).stream()
                .filter(when -> when.role() != Role.NONE && isInBrackets(when.from()) == change)
                .toList();
        var day = dates.size() == 1 && dates.getFirst().role() == Role.ON
                ? dates.getFirst().end()
                : null;
        return day == null ? null : new Found(null, day, PeriodRule.AS_OF_LEAD_IN);
    }

    private boolean isInBrackets(int place) {
        var first = doc.sentence(place).from();
        for (var at = place; at >= first && !doc.is(at, ")"); at--) {
            if (doc.is(at, "(")) {
                return true;
            }
        }
        return false;
    }

    private Found found(When when, Given given) {
        if (when.role() == Role.AS_OF) {
            return new Found(null, when.end(), PeriodRule.AS_OF);
        }
        var way = given.way();
        var bounded = way == null || way.accumulation() == Accumulation.PERIOD;
        if (when.role() == Role.PERIOD) {
            var shifted = clamped(shifted(when, given), given.said());
            return new Found(bounded ? shifted.start() : null, shifted.end(), PeriodRule.PERIOD_END);
        }
        return new Found(bounded && way != null ? when.end() : null, when.end(), PeriodRule.EVENT_DAY);
    }

    /// A period that has not ended on the day of publication tells of the days until then.
    private Found clamped(Found period, @Nullable When said) {
        var end = period.end();
        var told = said == null ? null : said.end();
        if (published != null && end != null && end.last().isAfter(published) && told != null && told.isDay()) {
            return new Found(period.start(), told, period.rule());
        }
        return published == null || end == null || !end.last().isAfter(published)
                ? period
                : new Found(period.start(), EdtfDate.of(published), period.rule());
    }

    /// A period counted back from the day of publication is counted back from that of the figures instead: of
    /// the statement, or of what the source said last.
    private Found shifted(When when, Given given) {
        var day = when.days() == 1 ? held.period(given.source(), given.paragraph(), false) : null;
        if (day != null && day.start() != null && day.start().equals(day.end())) {
            // "In the course of the day" is the one that the bulletin tells of.
            return new Found(day.start(), day.end(), PeriodRule.PERIOD_HELD);
        }
        var base = base(given);
        return when.days() == 0 || base == null || !base.isDay() || published == null || when.end() == null
                ? new Found(when.start(), when.end(), PeriodRule.PERIOD_END)
                : new Found(EdtfDate.of(base.first().minusDays(when.days())), base, PeriodRule.PERIOD_END);
    }

    /// An end of a rise "in the past day" is counted back from the day of the figures too.
    private Found ofRise(Found rise, Given given) {
        var base = base(given);
        var end = rise.end();
        if (published == null
                || end == null
                || base == null
                || !base.isDay()
                || end.last().plusDays(1).isBefore(published)) {
            return rise;
        }
        var moved = base.first().minusDays(ChronoUnit.DAYS.between(end.last(), published));
        return new Found(null, EdtfDate.of(moved), PeriodRule.RISE);
    }

    private @Nullable EdtfDate base(Given given) {
        var asOf = given.reach().wide(given.i(), AS_OF);
        if (asOf != null) {
            return asOf.end();
        }
        var said = given.said();
        if (said != null && said.end() != null) {
            return said.end();
        }
        var before = held.asOf(given.source());
        var issued = before == null ? issue.dateOf(given.saying()) : before;
        return issued == null ? null : issued.end();
    }

    /// Since when the figures of a list count, by the words that lead it in.
    ///
    /// @param change whether since the last report, as words in brackets say
    @Nullable
    Found sinceOfLeadIn(int lead, boolean change) {
        return datesOfBlock.getOrDefault(lead, List.of()).stream()
                .filter(when -> when.role() == Role.SINCE && when.start() != null)
                .filter(when -> isInBrackets(when.from()) == change)
                .findFirst()
                .map(when -> new Found(when.start(), null, PeriodRule.SINCE_LEAD_IN))
                .orElse(null);
    }
}
