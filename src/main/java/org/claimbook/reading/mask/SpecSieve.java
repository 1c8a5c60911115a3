package org.claimbook.reading.mask;

import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// The specification of one object: "40 pages", "licensed for 250 guests", "a hall of 400 square metres".
final class SpecSieve implements Masks.Sieve {
    private static final int WORDS = 4;
    private static final int FAR = 12;

    @Override
    public @Nullable Mask of(Place place) {
        var after = place.after("spec");
        if (after != null) {
            return place.mask(after, Kind.SPEC, MaskRule.SPEC_AFTER);
        }
        var dose = place.after("dose");
        if (dose != null && place.amount().form() == Amount.Form.WORDS && place.isAtMost(4)) {
            return place.mask(dose, Kind.SPEC, MaskRule.SPEC_AFTER);
        }
        var before = place.before("spec");
        if (before != null) {
            return place.mask(before, Kind.SPEC, MaskRule.SPEC_BEFORE);
        }
        if (isOneObject(place)) {
            return place.mask(Kind.SPEC, MaskRule.SPEC_OF);
        }
        var part = part(place);
        if (part != null) {
            return part;
        }
        if (isCompared(place)) {
            return place.mask(Kind.SPEC, MaskRule.COMPARED);
        }
        return isEach(place) ? place.mask(Kind.SPEC, MaskRule.EACH) : null;
    }

    /// "A hall of 400 square metres", but "an area of 400 square metres" is a claim.
    private static boolean isOneObject(Place place) {
        var of = place.before("of");
        if (of == null || place.doc().hit(place.end(), Table.UNITS) == null) {
            return false;
        }
        for (var at = of.from() - 1; at >= of.from() - WORDS && place.isWord(at); at--) {
            if (place.is(at, Table.MASKS_BEFORE, "extent")) {
                return false;
            }
            if (place.is(at, Table.MASKS_BEFORE, "article")) {
                return true;
            }
            if (place.doc().hit(at, Table.BREAKS) != null) {
                return false;
            }
        }
        return false;
    }

    /// "With two engines", "and one exit" after another specification.
    private static @Nullable Mask part(Place place) {
        var doc = place.doc();
        var last = place.last();
        var words = place.before("with");
        var with = (words != null
                        && place.isAtMost(999)
                        && place.isWord(words.from() - 1)
                        && !isPeople(place, words.from()))
                || (place.before("of") != null && place.isWord(place.amount().quoteFrom() - 2))
                || (last != null && last.rule() == MaskRule.SPEC_WITH && place.from() - last.to() <= 2);
        if (!with || !place.isAtMost(99_999)) {
            return null;
        }
        for (var at = place.end(); at < place.end() + WORDS && place.isWord(at); at++) {
            var part = place.at(at, Table.MASKS, "part");
            if (part != null) {
                return place.mask(part, Kind.SPEC, MaskRule.SPEC_WITH);
            }
            if (doc.hit(at, Table.BREAKS) != null) {
                return null;
            }
        }
        return null;
    }

    /// Firefighters "with 18 engines" are no object.
    private static boolean isPeople(Place place, int to) {
        var noun = place.doc().hitBefore(to, Table.NOUNS);
        return (noun != null && noun.key().equals("people")) || place.doc().hitBefore(to, Table.SPEAKERS) != null;
    }

    /// "Exceeds that of Manhattan, 14,600 acres": a size that is known beforehand.
    private static boolean isCompared(Place place) {
        if (place.doc().hit(place.end(), Table.UNITS) == null || !isBracketOrComma(place)) {
            return false;
        }
        var at = place.from() - 2;
        while (place.doc().isCapital(at) && place.holds(at)) {
            at--;
        }
        return at < place.from() - 2 && place.before(at + 1, "compared") != null;
    }

    private static boolean isBracketOrComma(Place place) {
        return place.isMark(place.from() - 1, ",") || place.isMark(place.from() - 1, "(");
    }

    /// "Each gets 50 kilos", "1,500 euros each": what goes to one of many.
    private static boolean isEach(Place place) {
        if (place.amount().form() == Amount.Form.ZERO) {
            return false;
        }
        for (var at = place.end(); at < place.end() + WORDS && place.isWord(at); at++) {
            var each = place.at(at, Table.MASKS, "each");
            if (each != null && place.doc().hit(each.to(), Table.DATE_WORDS) == null) {
                return true;
            }
            if (place.doc().hit(at, Table.RATES) != null && place.doc().hit(place.end(), Table.UNITS) == null) {
                return false;
            }
        }
        var first = place.sentence().from();
        var starts =
                place.is(first, Table.MASKS_BEFORE, "every") && place.doc().hit(first + 1, Table.DATE_WORDS) == null;
        for (var at = place.amount().quoteFrom() - 1; at >= place.amount().quoteFrom() - FAR && place.holds(at); at--) {
            if (place.is(at, Table.MASKS_BEFORE, "each") || (at == first && starts)) {
                return true;
            }
            if (";:()".indexOf(place.doc().first(at)) >= 0) {
                return false;
            }
        }
        return false;
    }
}
