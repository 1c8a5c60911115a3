package org.claimbook.reading.period;

import java.util.Objects;
import java.util.Set;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Period;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.date.When;
import org.claimbook.reading.date.form.DateRule;
import org.jspecify.annotations.Nullable;

/// Puts together the time of a figure: its date and its beginning, by its own words, those of its total or
/// neighbour, and what its source said before; and keeps what it tells for the figures that follow.
final class Timing {
    /// A longer period is not that of a bulletin, which later sentences go on about.
    private static final int BULLETIN_DAYS = 31;

    /// From here on, a time is one whose totals are told.
    private static final int LONG_DAYS = 26;

    private static final Set<PeriodRule> SHARED = Set.of(
            PeriodRule.AS_OF,
            PeriodRule.AS_OF_LEAD_IN,
            PeriodRule.PERIOD_END,
            PeriodRule.EVENT_DAY,
            PeriodRule.CROWD_DAY,
            PeriodRule.CONTEXT,
            PeriodRule.TOTAL);

    private final Ways ways;
    private final Moments moments;
    private final Held held;
    private final Issue issue;

    Timing(Ways ways, Moments moments, Held held, Issue issue) {
        this.ways = ways;
        this.moments = moments;
        this.held = held;
        this.issue = issue;
    }

    /// @param before the figure before it in the text, whose noun it may take; null for the first
    Span of(Given given, @Nullable Span before) {
        var crowd = ways.isCrowd(given, before);
        var asOf = moments.stated(given, crowd);
        var period = heldPeriod(given, asOf);
        var rise = rise(given);
        var way = rise == null ? ways.of(given, before, asOf, period) : new Way(Accumulation.PERIOD, rise.rule());
        period = rise == null ? period : rise;
        if (isHeld(way.rule()) || (given.amount().change() && period != null)) {
            asOf = period;
        } else if (way.rule() == PeriodRule.DAILY) {
            asOf = moments.daily(asOf);
        } else {
            asOf = asOf(given, way, asOf);
        }
        var start = way.accumulation() == Accumulation.LEVEL ? null : start(given, way, asOf);
        var span = span(way, asOf, start);
        keep(given, way, span, asOf, crowd);
        return span;
    }

    /// The period that a figure may be of though it does not say so; null where it says another time.
    private @Nullable Found heldPeriod(Given given, @Nullable Found asOf) {
        var undated = given.when() == null
                && given.earlier() == null
                && (asOf == null
                        || asOf.rule() == PeriodRule.STATEMENT
                        || given.amount().change());
        var isNow = given.perfect() && given.isZero();
        if (!undated
                || isNow
                || moments.sinceOfLeadIn(given.lead(), given.amount().change()) != null) {
            return null;
        }
        var period = given.source().isEmpty()
                ? null
                : held.period(given.source(), given.paragraph(), ways.isToll(given) && !ways.goesOn(given));
        return period != null || given.amount().change() || given.perfect() ? period : account(given);
    }

    /// "Murders fell from 43 to 31", in an account of a year: those of the year before, and of that one.
    private @Nullable Found rise(Given given) {
        var earlier = given.earlier();
        var isFrom = earlier != null && earlier.rule() == PeriodRule.RISE && earlier.end() == null;
        var time = given.when() == null && (isFrom || given.risen()) ? account(given) : null;
        var start = time == null ? null : time.start();
        var end = time == null ? null : time.end();
        if (time == null
                || start == null
                || end == null
                || !start.first().plusDays(LONG_DAYS).isBefore(end.last())) {
            return null;
        }
        return given.risen()
                ? time
                : new Found(
                        EdtfDate.of(start.first().minusYears(1)),
                        EdtfDate.of(end.last().minusYears(1)),
                        time.rule());
    }

    /// The time of the account that it belongs to: of the sentences before it, or of the whole report.
    private @Nullable Found account(Given given) {
        var said = given.isSaidHere();
        var sentence = given.reach().sentence();
        var account = said ? null : held.account(given, moments.previous(sentence));
        var event = account == null && !said && !given.harm() && !given.isZero() ? given.event() : null;
        return account != null
                ? account
                : event != null
                        ? new Found(event.end(), event.end(), PeriodRule.EVENT_SENTENCE)
                        : held.heading(given.paragraph(), said);
    }

    private static boolean isHeld(PeriodRule rule) {
        return rule == PeriodRule.PERIOD_HELD
                || rule == PeriodRule.ACCOUNT
                || rule == PeriodRule.EVENT_SENTENCE
                || rule == PeriodRule.HEADING;
    }

    private static Span span(Way way, @Nullable Found asOf, @Nullable Found start) {
        var end = asOf == null ? null : asOf.end();
        var begin = start == null ? null : start.start();
        var isOneDay = start != null
                && start.rule() == PeriodRule.SINCE
                && begin != null
                && begin.isDay()
                && end != null
                && end.isDay()
                && !begin.last().isBefore(end.first());
        // "Since the beginning of the day" that the figures are of.
        var from = isOneDay ? end : begin;
        return new Span(
                new Period(
                        isOneDay ? Accumulation.PERIOD : way.accumulation(),
                        from,
                        end,
                        end == null ? null : Period.Basis.STATED),
                null,
                way.rule(),
                from == null || start == null ? null : start.rule(),
                end == null || asOf == null ? null : asOf.rule(),
                null);
    }

    private void keep(Given given, Way way, Span span, @Nullable Found asOf, boolean crowd) {
        var end = span.period().asOf();
        if (crowd && end != null && end.isDay()) {
            held.keepEvent(end, given.paragraph());
        }
        keepAccount(given, way, span);
        var source = given.source();
        if (source.isEmpty() || (given.earlier() != null && way.rule() != PeriodRule.RISE)) {
            return;
        }
        var bulletin = given.when() == null ? null : moments.ofDailyBulletin(given.when());
        if (asOf != null && isOfSource(asOf.rule())) {
            held.keepDate(source, asOf);
        } else if (asOf != null && asOf.end() != null && isSnapshot(asOf, way) && held.asOf(source) == null) {
            held.keepDate(source, asOf);
        } else if (bulletin != null && held.asOf(source) == null && issue.dateOf(given.saying()) == null) {
            held.keepDate(source, bulletin);
        }
        if (way.accumulation() == Accumulation.CUMULATIVE
                && (way.firm() || span.period().start() != null)) {
            held.keepTotal(source, span.period(), given.paragraph());
        }
        keepPeriod(given, span);
    }

    private void keepAccount(Given given, Way way, Span span) {
        var start = span.period().start();
        var end = span.period().asOf();
        var when = given.when();
        var isOther = when != null && when.rule() == DateRule.CONTEXT;
        if (given.compared() || given.earlier() != null || given.amount().change() || given.risen() || isOther) {
            return;
        }
        var isTime = way.accumulation() == Accumulation.PERIOD && start != null && end != null;
        if (isTime && (isHeld(way.rule()) || (when != null && given.first()))) {
            var rule = isHeld(way.rule()) ? way.rule() : PeriodRule.ACCOUNT;
            held.keepAccount(new Held.Account(
                    new Found(start, end, rule),
                    given.source(),
                    given.paragraph(),
                    given.reach().sentence().from(),
                    when == null ? Objects.equals(start, end) : when.role() == When.Role.ON,
                    given.harm()));
        } else if (way.accumulation() == Accumulation.CUMULATIVE && (way.firm() || given.isSaidHere())) {
            held.endAccount();
        }
    }

    /// "The toll rose to 90 on Tuesday": the day up to which its source has counted.
    private static boolean isSnapshot(Found asOf, Way way) {
        return way.firm()
                && way.accumulation() == Accumulation.CUMULATIVE
                && (asOf.rule() == PeriodRule.EVENT_DAY || asOf.rule() == PeriodRule.RISE);
    }

    private void keepPeriod(Given given, Span span) {
        var start = span.period().start();
        var end = span.period().asOf();
        var when = given.when();
        var named = span.accumulationRule() == PeriodRule.DAILY
                || (when != null && (when.role() == When.Role.PERIOD || when.role() == When.Role.SINCE));
        if (named
                && start != null
                && end != null
                && span.period().accumulation() == Accumulation.PERIOD
                && !start.first().plusDays(BULLETIN_DAYS).isBefore(end.last())) {
            held.keepPeriod(
                    given.source(), new Found(start, end, PeriodRule.PERIOD_HELD), given.paragraph(), given.first());
        }
    }

    /// Whether a date is that of an earlier statement, not of an event.
    static boolean isTold(PeriodRule rule) {
        return rule == PeriodRule.STATEMENT_HELD || rule == PeriodRule.BULLETIN;
    }

    /// Whether a date is that of all figures of the source.
    private static boolean isOfSource(PeriodRule rule) {
        return rule == PeriodRule.AS_OF
                || rule == PeriodRule.AS_OF_LEAD_IN
                || rule == PeriodRule.STATEMENT
                || rule == PeriodRule.DAILY;
    }

    private @Nullable Found asOf(Given given, Way way, @Nullable Found said) {
        var stated = said;
        var isNow = isOverTime(given.context()) && way.accumulation() == Accumulation.LEVEL;
        var context = isNow && (stated != null || told(given) != null) ? null : given.context();
        var isTold = stated != null && stated.rule() == PeriodRule.STATEMENT;
        if (isTold && way.rule() == PeriodRule.CONTEXT && !given.isRate() && isOverTime(context)) {
            // "It broke up 14 gangs and opened 320 cases": of the same time, whenever it was told.
            stated = null;
        }
        var above = context == null ? null : context.period().asOf();
        var isWeak = stated == null || stated.rule() == PeriodRule.STATEMENT;
        if (isWeak
                && above != null
                && context != null
                && (stated == null
                        ? given.sameSource() || isShared(context)
                        : given.contextRule() == PeriodRule.TOTAL)) {
            return new Found(null, above, given.contextRule());
        }
        if (stated != null) {
            return stated;
        }
        var before = told(given);
        if (before != null) {
            return before;
        }
        var event = ofEvent(given.reach().inner(given.i()));
        var heading = event == null && given.when() == null && given.earlier() == null
                ? held.heading(given.paragraph(), given.isSaidHere())
                : null;
        // What is there is told as of the end of the time that is reported on.
        return heading == null ? event : new Found(null, heading.end(), heading.rule());
    }

    /// The day of what its source said before, or of the bulletin.
    private @Nullable Found told(Given given) {
        var before = held.asOf(given.source());
        return before == null ? issue.dateOf(given.saying()) : new Found(null, before.end(), ruleOf(before));
    }

    /// Whether a figure is of a time that is over, rather than of a day: what is there now is not of its end.
    private static boolean isOverTime(@Nullable Span context) {
        var start = context == null ? null : context.period().start();
        var end = context == null ? null : context.period().asOf();
        return start != null && end != null && start.first().plusDays(1).isBefore(end.last());
    }

    /// The day on which one source spoke is not that of another in the same sentence; a date that the sentence
    /// tells is.
    private static boolean isShared(Span context) {
        return context.asOfRule() instanceof PeriodRule rule && SHARED.contains(rule);
    }

    private static PeriodRule ruleOf(Found before) {
        return switch (before.rule()) {
            case STATEMENT -> PeriodRule.STATEMENT_HELD;
            case BULLETIN -> PeriodRule.BULLETIN;
            default -> PeriodRule.AS_OF_HELD;
        };
    }

    private static @Nullable Found ofEvent(@Nullable When inner) {
        return inner == null ? null : new Found(null, inner.end(), PeriodRule.EVENT_DAY);
    }

    private @Nullable Found start(Given given, Way way, @Nullable Found asOf) {
        if (asOf != null && asOf.start() != null) {
            return new Found(asOf.start(), null, asOf.isEarlier() ? asOf.rule() : PeriodRule.PERIOD_START);
        }
        if (asOf != null && asOf.isEarlier()) {
            return null;
        }
        var own = since(given.when(), way);
        if (own != null) {
            return own;
        }
        if (given.when() != null && way.accumulation() == Accumulation.CUMULATIVE) {
            return null;
        }
        var shared = shared(given, way);
        return shared != null ? shared : ofList(given, way);
    }

    private static @Nullable Found since(@Nullable When when, Way way) {
        var start = when == null ? null : when.start();
        var counts = start != null
                && (way.accumulation() == Accumulation.CUMULATIVE
                        || way.rule() == PeriodRule.CHANGE
                        || way.rule() == PeriodRule.RATE);
        return counts && when != null && (when.role() == When.Role.SINCE || way.rule() == PeriodRule.SINCE)
                ? new Found(start, null, isEvent(when) ? PeriodRule.SINCE_EVENT_DAY : PeriodRule.SINCE)
                : null;
    }

    /// "Since the war began", with no date beside it.
    private static boolean isEvent(When when) {
        return when.rule() == DateRule.SINCE_EVENT && when.kind() == SetAside.Kind.DATE;
    }

    private static @Nullable Found shared(Given given, Way way) {
        var context = given.context();
        EdtfDate start = context == null || context.period().accumulation() != way.accumulation()
                ? null
                : context.period().start();
        return start == null ? null : new Found(start, null, given.contextRule());
    }

    private @Nullable Found ofList(Given given, Way way) {
        if (given.lead() < 0) {
            return given.leads() && given.first() && way.accumulation() == Accumulation.CUMULATIVE
                    ? held.since(given.source(), given.paragraph())
                    : null;
        }
        var ofLead = moments.sinceOfLeadIn(given.lead(), given.amount().change());
        return ofLead != null || way.accumulation() != Accumulation.CUMULATIVE
                ? ofLead
                : held.since(given.source(), given.paragraph());
    }
}
