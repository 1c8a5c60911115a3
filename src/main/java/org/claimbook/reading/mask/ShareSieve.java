package org.claimbook.reading.mask;

import java.util.Locale;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// Shares, multiples, ordinals, and numbers that are turns of phrase.
final class ShareSieve implements Masks.Sieve {
    @Override
    public @Nullable Mask of(Place place) {
        var idiom = idiom(place);
        if (idiom != null) {
            return idiom;
        }
        var times = times(place);
        if (times != null) {
            return times;
        }
        if (place.amount().form() == Amount.Form.FRACTION) {
            return place.mask(Kind.RATIO, MaskRule.FRACTION);
        }
        if (place.amount().form() == Amount.Form.ORDINAL) {
            return ordinal(place);
        }
        var ratio = ratio(place);
        return ratio == null ? oneOf(place) : ratio;
    }

    /// A turn of phrase that begins at the number or up to four tokens before it, and reaches over it.
    private static @Nullable Mask idiom(Place place) {
        for (var at = place.from(); at >= place.from() - 4 && place.holds(at); at--) {
            for (var hit : place.doc().hits().at(at)) {
                if (hit.table() == Table.IDIOMS && hit.to() > place.from()) {
                    return place.mask(hit, Kind.valueOf(hit.key().toUpperCase(Locale.ROOT)), MaskRule.IDIOM);
                }
            }
        }
        return null;
    }

    private static @Nullable Mask times(Place place) {
        var fold = place.after("fold");
        if (fold != null) {
            return place.mask(fold, Kind.MULTIPLIER, MaskRule.TIMES);
        }
        var times = place.after("times");
        if (times == null) {
            return null;
        }
        var compared = place.is(times.to(), Table.MASKS, "than");
        var by = place.before("by") != null;
        return compared || by ? place.mask(times, Kind.MULTIPLIER, MaskRule.TIMES) : null;
    }

    private static Mask ordinal(Place place) {
        var every = place.before("every");
        if (every != null) {
            return place.mask(every, Kind.RATIO, MaskRule.EVERY);
        }
        var third = place.after("of") != null && place.before("article") != null;
        return third ? place.mask(Kind.RATIO, MaskRule.FRACTION) : place.mask(Kind.ORDINAL, MaskRule.ORDINAL);
    }

    /// "One in five", "one in every 67", "nine out of ten", and the second number of these.
    private static @Nullable Mask ratio(Place place) {
        var last = place.last();
        if (last != null && last.rule() == MaskRule.RATIO && last.to() >= place.from()) {
            return place.mask(Kind.RATIO, MaskRule.RATIO);
        }
        if (!place.isAtMost(99)) {
            return null;
        }
        var between = between(place);
        if (between == null) {
            return oneInMany(place);
        }
        var in = (place.isEnglish() && Place.has(between, "in")) || Place.has(between, "in-every");
        var whole = wholeNumber(place, between.to());
        return whole > 0 && (in || isOne(place, whole) || (isRound(place, between.to()) && isOfAnybody(place, whole)))
                ? new Mask(place.from(), between.to(), Kind.RATIO, MaskRule.RATIO)
                : null;
    }

    /// "One station in twelve".
    private static @Nullable Mask oneInMany(Place place) {
        if (!place.isOne() || !place.isWord(place.end())) {
            return null;
        }
        var in = place.at(place.end() + 1, Table.MASKS, "in");
        var whole = in == null || !place.isEnglish() ? -1 : wholeNumber(place, in.to());
        return in != null && whole > 0 && isOfAnybody(place, whole)
                ? new Mask(place.from(), in.to(), Kind.RATIO, MaskRule.RATIO)
                : null;
    }

    private static @Nullable Hit between(Place place) {
        var in = place.after("in-every");
        if (in != null) {
            return in;
        }
        in = place.after("in");
        return in == null ? place.after("out-of") : in;
    }

    /// The end of a number that follows and counts nothing in time or space; -1 where none does.
    private static int wholeNumber(Place place, int at) {
        if (!place.holds(at)) {
            return -1;
        }
        var doc = place.doc();
        var word = doc.hit(at, Table.NUMERALS);
        var to = word == null ? at + 1 : word.to();
        if (word == null
                && (!doc.token(at).isDigits()
                        || doc.token(at).end() - doc.token(at).start() > 3)) {
            return -1;
        }
        var counts = place.isWord(to)
                && (doc.hit(to, Table.UNITS) != null
                        || (doc.hit(to, Table.DATE_WORDS) != null && !isOf(place, to))
                        || place.is(to, Table.SCENES, "area")
                        || place.is(to, Table.SCENES, "site"));
        return counts || doc.hit(to, Table.MONTHS) != null ? -1 : to;
    }

    private static boolean isOf(Place place, int at) {
        return place.is(at, Table.MASKS, "of");
    }

    private static boolean isOne(Place place, int whole) {
        return !place.isEnglish() && place.isOne() && isOfAnybody(place, whole);
    }

    /// Whether those counted are nobody in particular: "nine out of ten people", but "two out of three dams" are
    /// counted.
    private static boolean isOfAnybody(Place place, int at) {
        return !place.isWord(at)
                || place.doc().isCapital(at)
                || place.doc().hit(at, Table.BREAKS) != null
                || place.doc().hit(at, Table.MODALS) != null
                || place.is(at, Table.MASKS, "people")
                || place.isPast(at);
    }

    /// Whether a number is one that shares are given of: ten, a hundred.
    private static boolean isRound(Place place, int at) {
        return place.is(at, Table.MASKS_BEFORE, "ten");
    }

    private static @Nullable Mask oneOf(Place place) {
        var form = place.amount().form();
        var none = place.before("none-of");
        if (none != null && !place.countsSomething()) {
            return place.mask(none, Kind.ONE_OF, MaskRule.ONE_OF);
        }
        var of = place.after("of");
        if (of == null) {
            return null;
        }
        if (form == Amount.Form.ZERO) {
            return place.mask(of, Kind.ONE_OF, MaskRule.ONE_OF);
        }
        return form == Amount.Form.WORDS && place.isOne() ? place.mask(of, Kind.ONE_OF, MaskRule.ONE_OF) : null;
    }
}
