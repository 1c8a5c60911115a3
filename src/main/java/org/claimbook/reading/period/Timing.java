package org.claimbook.reading.period;

import java.util.Set;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Period;
import org.claimbook.reading.date.When;
import org.jspecify.annotations.Nullable;

/// Puts together the time of a figure: its date and its beginning, by its own words, those of its total or
/// neighbour, and what its source said before; and keeps what it tells for the figures that follow.
final class Timing {
    /// A longer period is not that of a bulletin, which later sentences go on about.
    private static final int BULLETIN_DAYS = 31;

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
        var way = ways.of(given, before, asOf, period);
        if (way.rule() == PeriodRule.PERIOD_HELD || (given.amount().change() && period != null)) {
            asOf = period;
        } else if (way.rule() == PeriodRule.DAILY) {
            asOf = moments.daily(asOf);
        } else {
            asOf = asOf(given, asOf);
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
        return undated && !given.source().isEmpty()
                ? held.period(given.source(), given.paragraph(), ways.isToll(given))
                : null;
    }

    private static Span span(Way way, @Nullable Found asOf, @Nullable Found start) {
        var end = asOf == null ? null : asOf.end();
        var begin = start == null ? null : start.start();
        var isOneDay = start != null
                && start.rule() == PeriodRule.SINCE
                && begin != null
                && end != null
                && begin.last().isAfter(end.first());
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
        var source = given.source();
        if (source.isEmpty() || (given.earlier() != null && way.rule() != PeriodRule.RISE)) {
            return;
        }
        var bulletin = given.when() == null ? null : moments.ofDailyBulletin(given.when());
        if (asOf != null && isOfSource(asOf.rule())) {
            held.keepDate(source, asOf);
        } else if (asOf != null && asOf.end() != null && isSnapshot(asOf, way) && held.asOf(source) == null) {
            held.keepDate(source, asOf);
        } else if (bulletin != null && held.asOf(source) == null) {
            held.keepDate(source, bulletin);
        }
        if (way.accumulation() == Accumulation.CUMULATIVE
                && (way.firm() || span.period().start() != null)) {
            held.keepTotal(source, span.period(), given.paragraph());
        }
        keepPeriod(given, span);
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

    /// Whether a date is that of all figures of the source.
    private static boolean isOfSource(PeriodRule rule) {
        return rule == PeriodRule.AS_OF
                || rule == PeriodRule.AS_OF_LEAD_IN
                || rule == PeriodRule.STATEMENT
                || rule == PeriodRule.DAILY;
    }

    private @Nullable Found asOf(Given given, @Nullable Found stated) {
        var context = given.context();
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
        var before = held.asOf(given.source());
        if (before != null) {
            return new Found(null, before.end(), ruleOf(before));
        }
        var issued = issue.dateOf(given.saying());
        return issued != null ? issued : ofEvent(given.reach().inner(given.i()));
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
            return new Found(
                    asOf.start(),
                    null,
                    asOf.rule() == PeriodRule.EARLIER ? PeriodRule.EARLIER : PeriodRule.PERIOD_START);
        }
        if (asOf != null && asOf.rule() == PeriodRule.EARLIER) {
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
        var counts =
                start != null && (way.accumulation() == Accumulation.CUMULATIVE || way.rule() == PeriodRule.CHANGE);
        return counts && when != null && (when.role() == When.Role.SINCE || way.rule() == PeriodRule.SINCE)
                ? new Found(start, null, PeriodRule.SINCE)
                : null;
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
            return null;
        }
        var ofLead = moments.sinceOfLeadIn(given.lead(), given.amount().change());
        return ofLead != null || way.accumulation() != Accumulation.CUMULATIVE
                ? ofLead
                : held.since(given.source(), given.paragraph());
    }
}
