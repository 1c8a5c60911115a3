package org.claimbook.reading.mask;

import java.util.List;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// What is told by the unit of measurement: percentages, money, distances, speeds, what instruments show.
final class UnitSieve implements Masks.Sieve {
    private static final int WINDOW = 12;

    /// What a key of words beside the number says.
    private record Cue(String key, Kind kind, MaskRule rule) {}

    private static final List<Cue> AFTER = List.of(
            new Cue("percent", Kind.PERCENT, MaskRule.PERCENT),
            new Cue("money", Kind.MONEY, MaskRule.CURRENCY_WORD),
            new Cue("speed", Kind.SPEED, MaskRule.SPEED),
            new Cue("temperature", Kind.TEMPERATURE, MaskRule.TEMPERATURE),
            new Cue("magnitude", Kind.MAGNITUDE, MaskRule.MAGNITUDE),
            new Cue("reading", Kind.READING, MaskRule.READING));

    private static final List<Cue> BEFORE = List.of(
            new Cue("percent", Kind.PERCENT, MaskRule.PERCENT_OF),
            new Cue("money", Kind.MONEY, MaskRule.CURRENCY_SIGN),
            new Cue("magnitude", Kind.MAGNITUDE, MaskRule.MAGNITUDE_BEFORE),
            new Cue("reading", Kind.READING, MaskRule.READING_BEFORE),
            new Cue("temperature", Kind.TEMPERATURE, MaskRule.TEMPERATURE_CUE));

    @Override
    public @Nullable Mask of(Place place) {
        var mask = after(place);
        if (mask == null) {
            mask = before(place);
        }
        return mask == null ? length(place) : mask;
    }

    private static @Nullable Mask after(Place place) {
        var start = afterHyphen(place);
        for (var cue : AFTER) {
            var hit = place.at(start, Table.MASKS, cue.key());
            if (hit != null) {
                return place.mask(hit, cue.kind(), cue.rule());
            }
        }
        return currencyAfterAdjective(place);
    }

    /// "6.1-magnitude": a hyphen may stand between.
    private static int afterHyphen(Place place) {
        var hyphen = place.isMark(place.end(), "-") && place.isGlued(place.end()) && place.isGlued(place.end() + 1);
        return hyphen ? place.end() + 1 : place.end();
    }

    /// "1.2 billion Swedish crowns".
    private static @Nullable Mask currencyAfterAdjective(Place place) {
        var at = place.end();
        if (!place.isWord(at) || !(place.doc().isCapital(at) || place.is(at, Table.MASKS, "currency-adjective"))) {
            return null;
        }
        var hit = place.at(at + 1, Table.MASKS, "money");
        return hit == null ? null : place.mask(hit, Kind.MONEY, MaskRule.CURRENCY_WORD);
    }

    private static @Nullable Mask before(Place place) {
        for (var cue : BEFORE) {
            var hit = place.before(cue.key());
            if (hit != null && cue.kind() == Kind.PERCENT && place.countsNoun()) {
                return isOfAll(place) ? place.mask(Kind.POPULATION, MaskRule.PERCENT_OF) : null;
            }
            var measured = cue.kind() == Kind.READING || cue.kind() == Kind.TEMPERATURE;
            if (hit != null && !(measured && place.countsSomething())) {
                return place.mask(hit, cue.kind(), cue.rule());
            }
        }
        var sum = place.before("sum");
        if (sum != null && !place.countsSomething()) {
            return place.mask(sum, Kind.MONEY, MaskRule.SUM);
        }
        var value = place.value();
        var minus = value != null && value.signum() < 0 && place.isWord(place.from()) && !place.countsSomething();
        return minus ? place.mask(Kind.TEMPERATURE, MaskRule.TEMPERATURE_CUE) : null;
    }

    /// "63 per cent of 7.4 million registered voters": a share of everybody, not of those who are counted.
    private static boolean isOfAll(Place place) {
        for (var at = place.end(); at < place.end() + 3 && place.isWord(at); at++) {
            if (place.is(at, Table.MASKS, "people")) {
                return true;
            }
        }
        return false;
    }

    /// A length: what an instrument shows where words beside it speak of water or rain, a claim where it is the length
    /// of something counted ("14 km of trenches"), else a distance.
    private static @Nullable Mask length(Place place) {
        var unit = place.after("length");
        if (unit == null && !place.isEnglish() && place.is(place.from() - 1, Table.MASKS, "length")) {
            return place.countsSomething() ? null : place.mask(Kind.DISTANCE, MaskRule.DISTANCE);
        }
        if (unit == null || place.isOrdinal() || place.before("spec") != null) {
            return null;
        }
        if (place.is(unit.to(), Table.MASKS, "rain")) {
            return place.mask(unit, Kind.READING, MaskRule.READING_CUE);
        }
        if (isLengthOfSomething(place, unit)) {
            return null;
        }
        return hasReadingCue(place)
                ? place.mask(unit, Kind.READING, MaskRule.READING_CUE)
                : place.mask(unit, Kind.DISTANCE, MaskRule.DISTANCE);
    }

    private static boolean isLengthOfSomething(Place place, Hit unit) {
        var before = place.amount().quoteFrom() - 1;
        if (place.block().isItem() && (place.isMark(before, "-") || place.isMark(before, ":"))) {
            return true;
        }
        var next = unit.to();
        if (place.isEnglish()) {
            return place.is(next, Table.MASKS, "of");
        }
        return place.is(next, Table.MASKS, "track")
                || (place.isWord(next)
                        && place.doc().hit(next, Table.BREAKS) == null
                        && place.is(next + 1, Table.MASKS, "track"));
    }

    /// Words of water, rain and waves in the same clause.
    private static boolean hasReadingCue(Place place) {
        var doc = place.doc();
        for (var at = place.from() - 1; at >= place.from() - WINDOW && place.holds(at); at--) {
            if (place.isMark(at, ";") || place.isMark(at, ":")) {
                return false;
            }
            if (doc.hits().at(at).stream()
                    .anyMatch(hit -> hit.table() == Table.MASKS && Place.has(hit, "reading-cue"))) {
                return true;
            }
        }
        return false;
    }
}
