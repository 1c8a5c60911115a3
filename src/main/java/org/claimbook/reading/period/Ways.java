package org.claimbook.reading.period;

import java.util.List;
import org.claimbook.model.Accumulation;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.thing.Thing;
import org.claimbook.reading.thing.ThingRule;
import org.jspecify.annotations.Nullable;

/// Tells over which time a figure counts where its own words do not: by its total, the words that lead in its
/// list, the figure beside it, the period that its source told of before.
final class Ways {
    /// In days: from here on, a time is one whose totals are told.
    private static final int LONG_DAYS = 26;

    private final Document doc;
    private final List<Thing> things;
    private final Accumulations accumulations;

    Ways(Document doc, List<Thing> things, Accumulations accumulations) {
        this.doc = doc;
        this.things = things;
        this.accumulations = accumulations;
    }

    /// @param before the figure before it in the text; null for the first
    /// @param asOf its date, as its sentence or the words that lead in its list tell it
    /// @param period that its source told of before; null where none holds
    Way of(Given given, @Nullable Span before, @Nullable Found asOf, @Nullable Found period) {
        if (isWhole(given)) {
            return ofWhole(given, before);
        }
        var earlier = given.earlier();
        if (earlier != null && earlier.rule() == PeriodRule.RISE && earlier.start() == null) {
            return new Way(ofRise(given, before), PeriodRule.RISE);
        }
        var beside = given.context() == null ? before : given.context();
        if (earlier != null
                && earlier.rule() == PeriodRule.SAME_PERIOD
                && beside != null
                && beside.period().accumulation() != Accumulation.LEVEL) {
            return new Way(Accumulation.PERIOD, PeriodRule.SAME_PERIOD);
        }
        if (earlier != null && earlier.isEarlier() && earlier.end() != null && beside != null) {
            return new Way(beside.period().accumulation(), PeriodRule.CONTEXT);
        }
        if (isComparedLevel(given)) {
            return new Way(Accumulation.LEVEL, PeriodRule.CONTEXT);
        }
        if (earlier != null && given.context() != null && given.way() == null) {
            return new Way(given.context().period().accumulation(), given.contextRule());
        }
        var way = told(given, before);
        if (way.firm() && !mayYield(way, given, asOf)) {
            return way;
        }
        if (given.when() == null && asOf != null && asOf.start() != null) {
            return Accumulations.isRunning(asOf.start(), asOf.end())
                    ? new Way(Accumulation.CUMULATIVE, PeriodRule.SINCE)
                    : new Way(Accumulation.PERIOD, PeriodRule.BOUNDED);
        }
        var context = given.context();
        if (context != null && isDated(context) && given.when() == null && earlier == null) {
            return new Way(Accumulation.PERIOD, given.contextRule());
        }
        return period != null ? new Way(Accumulation.PERIOD, period.rule()) : way;
    }

    /// Of "17 of 22", the 22 are there, whatever befell the 17.
    private static Way ofWhole(Given given, @Nullable Span before) {
        var isLevel = before != null && before.period().accumulation() == Accumulation.LEVEL;
        return !isLevel && given.when() != null && given.when().role() == When.Role.PERIOD
                ? new Way(Accumulation.PERIOD, PeriodRule.BOUNDED)
                : new Way(Accumulation.LEVEL, PeriodRule.WHOLE);
    }

    /// Whether what the words tell gives way to a time that is stated elsewhere.
    private static boolean mayYield(Way way, Given given, @Nullable Found asOf) {
        var isBounded = way.rule() == PeriodRule.STOCK && given.lead() >= 0 && asOf != null && asOf.start() != null;
        return isBounded || (way.rule() == PeriodRule.RATE && given.context() != null && isDated(given.context()));
    }

    /// Down from 26 in September: what was there then.
    private static boolean isComparedLevel(Given given) {
        return given.compared()
                && given.context() != null
                && given.context().period().accumulation() == Accumulation.LEVEL;
    }

    private Accumulation ofRise(Given given, @Nullable Span before) {
        var way = given.way();
        var context = given.context();
        if (isOverLongTime(given)) {
            return Accumulation.PERIOD;
        }
        var level = way != null
                ? way.accumulation() == Accumulation.LEVEL
                : context != null && context.period().accumulation() == Accumulation.LEVEL;
        level = level || accumulations.isLevel(given.i()) || isOfLevel(given, before);
        return level ? Accumulation.LEVEL : Accumulation.CUMULATIVE;
    }

    /// "Fell from 43 to 31 in 2023": totals of two years, no running one.
    private static boolean isOverLongTime(Given given) {
        var when = given.when() == null ? given.reach().later(given.i(), When.Role.PERIOD) : given.when();
        var start = when == null || when.role() != When.Role.PERIOD ? null : when.start();
        var end = when == null ? null : when.end();
        return start != null && end != null && start.first().plusDays(LONG_DAYS).isBefore(end.last());
    }

    private static boolean isDated(Span context) {
        return context.period().accumulation() == Accumulation.PERIOD
                && context.period().start() != null;
    }

    /// "By Tuesday the figure was down to 640": of what was there, where the noun stands.
    private static boolean isOfLevel(Given given, @Nullable Span before) {
        var rule = given.thing().rule();
        return before != null
                && before.period().accumulation() == Accumulation.LEVEL
                && (hasNounOfOther(given) || rule == ThingRule.SAME_SENTENCE || rule == ThingRule.NOUN_BEFORE);
    }

    private Way told(Given given, @Nullable Span before) {
        if (isOfLevel(given, before) && accumulations.isGrown(given.i())) {
            return new Way(Accumulation.LEVEL, PeriodRule.SAME_NOUN);
        }
        if (given.way() != null) {
            return given.way();
        }
        var context = given.context();
        if (context != null && given.contextRule() == PeriodRule.TOTAL) {
            return new Way(context.period().accumulation(), PeriodRule.TOTAL);
        }
        if (before != null && isCrowd(given, before)) {
            return new Way(Accumulation.LEVEL, PeriodRule.SAME_NOUN, true, true);
        }
        var far = accumulations.farBefore(given.i());
        if (far != null) {
            return far;
        }
        if (context != null) {
            return new Way(context.period().accumulation(), PeriodRule.CONTEXT);
        }
        var after = accumulations.farAfter(given.i());
        if (after != null) {
            return after;
        }
        var lead = ofLead(given.lead());
        if (lead != null) {
            return lead;
        }
        var stock = accumulations.stock(given.i(), given.thing());
        if (stock != null) {
            return stock;
        }
        return before != null && hasNounOfOther(given)
                ? Way.yielding(before.period().accumulation(), PeriodRule.SAME_NOUN)
                : accumulations.byNature(given.thing());
    }

    private @Nullable Way ofLead(int lead) {
        if (lead < 0) {
            return null;
        }
        var words = doc.blocks().get(lead);
        return accumulations.leadIn(doc.firstToken(words.start()), doc.firstToken(words.end()));
    }

    /// Whether the noun that it counts stands with the figure before it.
    private static boolean hasNounOfOther(Given given) {
        return given.thing().rule() == ThingRule.SAME_PARAGRAPH || given.thing().rule() == ThingRule.SAME_LIST;
    }

    /// Whether the number before it is a share of it.
    private boolean isWhole(Given given) {
        return given.i() > 0
                && !given.amount().change()
                && things.get(given.i() - 1).rule() == ThingRule.SHARE_OF;
    }

    /// Whether it is a toll, by its words or for want of any.
    boolean isToll(Given given) {
        var way = given.way();
        return (way == null || way.accumulation() == Accumulation.CUMULATIVE)
                && !given.amount().change();
    }

    /// "In addition, three tanks were destroyed": whether its sentence goes on with what was told before.
    boolean goesOn(Given given) {
        var word = doc.hit(given.reach().sentence().from(), Table.EARLIER);
        return word != null && word.key().equals("also");
    }

    /// Whether it counts those who came to something, by its own words or as the figure does whose noun it
    /// takes.
    boolean isCrowd(Given given, @Nullable Span before) {
        var way = given.way();
        if (way != null) {
            return way.crowd();
        }
        var rule = given.thing().rule();
        return before != null
                && before.period().accumulation() == Accumulation.LEVEL
                && before.asOfRule() != null
                && !(before.asOfRule() instanceof PeriodRule dated && Timing.isTold(dated))
                && (rule == ThingRule.SAME_SENTENCE || hasNounOfOther(given) || rule == ThingRule.NOUN_BEFORE);
    }
}
