package org.claimbook.reading.mask;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// The background of what happened: the areas it happened in, how many people live there, how fast a disease spreads.
final class SceneSieve implements Masks.Sieve {
    private static final int WORDS = 4;

    @Override
    public @Nullable Mask of(Place place) {
        var rate = rate(place);
        if (rate != null) {
            return rate;
        }
        var population = population(place);
        return population == null ? scope(place) : population;
    }

    private static @Nullable Mask population(Place place) {
        var before = place.before("population");
        if (before != null) {
            return place.mask(before, Kind.POPULATION, MaskRule.POPULATION);
        }
        var after = place.after("population");
        if (after != null) {
            return place.mask(after, Kind.POPULATION, MaskRule.POPULATION);
        }
        if (isTownOf(place)) {
            return place.mask(Kind.POPULATION, MaskRule.POPULATION_OF);
        }
        return isWhereLiving(place) ? place.mask(Kind.POPULATION, MaskRule.POPULATION_LIVING) : null;
    }

    /// "A town of 9,400 people": an area, "of", and a number of people or of nothing else.
    private static boolean isTownOf(Place place) {
        var of = place.before("of");
        if (of == null || !place.is(of.from() - 1, Table.SCENES, "area")) {
            return false;
        }
        var noun = place.doc().hit(place.end(), Table.NOUNS);
        return noun == null ? !place.countsSomething() : noun.key().equals("people");
    }

    /// "Where 30,000 people live", "где живут 30 тысяч человек".
    private static boolean isWhereLiving(Place place) {
        var where = -1;
        for (var at = place.from() - 1; at >= place.from() - WORDS && place.holds(at); at--) {
            if (place.is(at, Table.MASKS_BEFORE, "where")) {
                where = at;
            }
        }
        if (where < 0) {
            return false;
        }
        for (var at = where + 1; at < place.end() + WORDS && place.holds(at); at++) {
            if (place.is(at, Table.MASKS, "live")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mask rate(Place place) {
        var before = place.before("rate");
        if (before != null) {
            return place.mask(before, Kind.RATE, MaskRule.RATE_BEFORE);
        }
        var before100 = place.before("per");
        if (before100 != null && isPowerOfTen(place) && (place.isEnglish() || isShare(place, before100.from()))) {
            return place.mask(before100, Kind.RATE, MaskRule.RATE_PER);
        }
        var doc = place.doc();
        for (var at = place.end(); at < place.end() + WORDS && place.holds(at); at++) {
            var per = place.at(at, Table.MASKS, "per-many");
            if (per != null && isOfPeople(place, per.to())) {
                return new Mask(place.from(), at + 1, Kind.RATE, MaskRule.RATE_PER);
            }
            if (!doc.token(at).isWord() || doc.hit(at, Table.MODALS) != null || place.isPast(at)) {
                return null;
            }
        }
        return null;
    }

    /// Whether a share ends with words like "100,000 people", or with nothing more.
    private static boolean isOfPeople(Place place, int at) {
        return !place.isWord(at) || place.is(at, Table.MASKS, "people");
    }

    /// Whether "на" is "per": after a number of cases, or before a number of inhabitants.
    private static boolean isShare(Place place, int per) {
        var last = place.last();
        var after = last != null && last.rule() == MaskRule.RATE_PER && last.to() >= per;
        return after || place.is(place.end(), Table.MASKS, "population");
    }

    /// Whether shares are given per this many: a hundred, 100,000.
    private static boolean isPowerOfTen(Place place) {
        var value = place.value();
        return value != null
                && value.signum() > 0
                && value.precision() - value.scale() > 2
                && value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /// "Across 11 regions", "in more than 20 of the 34 provinces".
    private static @Nullable Mask scope(Place place) {
        if (place.amount().form() == Amount.Form.ZERO) {
            return null;
        }
        var last = place.last();
        var of = place.before("of");
        var ofScope = last != null && last.rule() == MaskRule.SCOPE && of != null && last.to() == of.from();
        var at = hasPreposition(place);
        if (!at && !ofScope) {
            return null;
        }
        var to = scene(place);
        return to < 0 ? null : new Mask(place.from(), to, Kind.SCOPE, MaskRule.SCOPE);
    }

    private static boolean hasPreposition(Place place) {
        var start = place.amount().quoteFrom();
        if (place.is(start, Table.SCENES, "over") && start < place.from()) {
            // "Over 100 settlements" are more than 100, but "over nine regions" is where.
            return place.isAtMost(100) && !isRound(place);
        }
        for (var at = afterAnd(place, start) - 1; at >= start - 2 * WORDS && place.holds(at); at--) {
            if (place.is(at, Table.SCENES, "at") || place.is(at, Table.SCENES, "over")) {
                return true;
            }
            if (!place.is(at, Table.SCENES, "between")) {
                return false;
            }
        }
        return false;
    }

    /// "In Dnipro and two districts": where the names before a conjunction begin.
    private static int afterAnd(Place place, int start) {
        var and = place.doc().hitBefore(start, Table.BREAKS);
        if (and == null || !and.key().equals("and") || !place.doc().isCapital(and.from() - 1)) {
            return start;
        }
        var at = and.from();
        while (place.holds(at - 1)
                && place.doc().isCapital(at - 1)
                && !place.is(at - 1, Table.SCENES, "at")
                && at > start - WORDS) {
            at--;
        }
        return at;
    }

    private static boolean isRound(Place place) {
        var value = place.value();
        return value == null || value.remainder(BigDecimal.TEN).signum() == 0;
    }

    /// The end of the noun of an area or institution that the number counts; -1 where it counts none.
    private static int scene(Place place) {
        var doc = place.doc();
        for (var at = place.end(); at < place.end() + WORDS && place.isWord(at); at++) {
            var area = place.at(at, Table.SCENES, "area");
            var scene = area == null && isFew(place) ? place.at(at, Table.SCENES, "site") : area;
            if (scene != null) {
                return scene.to();
            }
            var of = at == place.end() && place.is(at, Table.MASKS, "of");
            if (of) {
                return throughOf(place, at + 1);
            }
            var noun = !place.isEnglish() && doc.hit(at, Table.NOUNS) != null;
            if (noun || doc.hit(at, Table.BREAKS) != null) {
                return -1;
            }
        }
        return -1;
    }

    /// Many institutions are counted, a few are where something happened.
    private static boolean isFew(Place place) {
        return place.amount().quoteFrom() == place.from() && place.isAtMost(20);
    }

    /// "14 of the 20 provinces": where the first number ends, if the second one counts areas.
    private static int throughOf(Place place, int from) {
        for (var at = from; at < from + 2 * WORDS && place.holds(at); at++) {
            if (place.is(at, Table.SCENES, "area") || place.is(at, Table.SCENES, "site")) {
                return place.end();
            }
            if (place.doc().hit(at, Table.BREAKS) != null && !place.is(at, Table.SCENES, "between")) {
                return -1;
            }
        }
        return -1;
    }
}
