package org.claimbook.reading.mask;

import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.text.Block;
import org.jspecify.annotations.Nullable;

/// Numbers that name: units, roads, rooms, reports, articles of law, streets.
final class NameSieve implements Masks.Sieve {
    private static final int FAR = 5;

    @Override
    public @Nullable Mask of(Place place) {
        var unit = unit(place);
        if (unit != null) {
            return unit;
        }
        var law = law(place);
        if (law != null) {
            return law;
        }
        var street = street(place);
        if (street != null) {
            return street;
        }
        var lettered = lettered(place);
        if (lettered != null) {
            return lettered;
        }
        if (place.isOrdinal()) {
            return null;
        }
        var noun = noun(place);
        return noun == null ? capital(place) : noun;
    }

    /// "47th Brigade", "93-ї окремої механізованої бригади"; after a plain number only what cannot be counted by it.
    private static @Nullable Mask unit(Place place) {
        var ordinal = place.amount().form() == Amount.Form.ORDINAL;
        if (!ordinal && place.amount().form() != Amount.Form.DIGITS) {
            return null;
        }
        var at = place.end();
        for (var words = 0; words < FAR && place.isWord(at); words++) {
            var unit = place.at(at, Table.MASKS, "unit");
            if (unit != null && (ordinal || isNumberOfUnit(place, unit))) {
                return place.mask(unit, Kind.UNIT_NAME, ordinal ? MaskRule.UNIT_ORDINAL : MaskRule.UNIT_NUMBER);
            }
            if (!(ordinal || hasEnding(place)) || place.doc().hit(at, Table.BREAKS) != null) {
                return null;
            }
            at++;
        }
        return null;
    }

    /// "138-ма" may be read as "by 138".
    private static boolean hasEnding(Place place) {
        var last = place.amount().to() - 1;
        return last > place.from() && place.isWord(last) && place.isGlued(last);
    }

    private static boolean isNumberOfUnit(Place place, Hit unit) {
        return place.isEnglish()
                ? place.doc().isCapital(unit.from())
                        && !place.doc().key(unit.to() - 1).endsWith("s")
                : place.is(unit.from(), Table.MASKS_BEFORE, "unit-singular") && !endsLikeFew(place);
    }

    /// After 2 to 4 a Slavic noun stands in a form that is also one of the singular.
    private static boolean endsLikeFew(Place place) {
        var value = place.value();
        var last = value == null ? 0 : value.intValue() % 10;
        return last >= 2 && last <= 4;
    }

    private static @Nullable Mask law(Place place) {
        var before = place.before("law");
        if (before != null) {
            return place.mask(before, Kind.LAW, MaskRule.LAW);
        }
        var after = place.after("law");
        if (after != null) {
            return place.mask(after, Kind.LAW, MaskRule.LAW_AFTER);
        }
        var last = place.last();
        var list = last != null
                && last.rule() == MaskRule.LAW
                && (last.to() == place.from() || (last.to() + 1 == place.from() && !place.countsSomething()));
        return list ? place.mask(Kind.LAW, MaskRule.LAW) : null;
    }

    private static @Nullable Mask street(Place place) {
        var doc = place.doc();
        if (place.amount().form() == Amount.Form.DIGITS && doc.isCapital(place.end())) {
            for (var at = place.end(); at < place.end() + 4 && doc.isCapital(at) && place.holds(at); at++) {
                var street = place.at(at, Table.MASKS, "street");
                if (street != null && at > place.end()) {
                    return place.mask(street, Kind.ADDRESS, MaskRule.STREET_AFTER);
                }
            }
        }
        for (var at = place.from() - 1; at >= place.from() - 2 * FAR && place.holds(at); at--) {
            if (at < place.from() - 1 && place.is(at, Table.MASKS_BEFORE, "street")) {
                return place.countsSomething() ? null : place.mask(Kind.ADDRESS, MaskRule.STREET_BEFORE);
            }
            var part = (at == place.from() - 1 && place.is(at, Table.MASKS_BEFORE, "street"))
                    || doc.isCapital(at)
                    || !doc.token(at).isWord()
                    || place.is(at, Table.MASKS_BEFORE, "house");
            if (!part || place.isMark(at, ";")) {
                return null;
            }
        }
        return null;
    }

    /// "7B": a single letter right after the digits.
    private static @Nullable Mask lettered(Place place) {
        var at = place.end();
        var letter = place.amount().form() == Amount.Form.DIGITS
                && place.isWord(at)
                && place.isGlued(at)
                && place.doc().isCapital(at)
                && place.doc().token(at).end() - place.doc().token(at).start() == 1;
        return letter ? new Mask(place.from(), at + 1, Kind.REF, MaskRule.LETTERED) : null;
    }

    private static @Nullable Mask noun(Place place) {
        var counter = place.after("counter");
        if (counter != null) {
            return place.mask(counter, Kind.REF, MaskRule.COUNTER);
        }
        var number = place.before("ref");
        if (number != null) {
            return place.mask(number, Kind.REF, MaskRule.REF);
        }
        if ((place.amount().form() == Amount.Form.MIXED && !endsInLetter(place))
                || place.amount().form() == Amount.Form.ORDER) {
            return null;
        }
        if (isNext(place)) {
            return place.mask(lastKind(place), MaskRule.NAME_NEXT);
        }
        var model = before(place, "model");
        if (model != null && !place.doc().is(place.from() - 1, "-")) {
            return place.mask(model, Kind.MODEL, MaskRule.MODEL);
        }
        var name = before(place, "name");
        if (name != null) {
            return place.mask(name, Kind.NAME, MaskRule.NAME_NOUN);
        }
        var ref = before(place, "ref-noun");
        return ref == null ? null : place.mask(ref, Kind.REF, MaskRule.REF);
    }

    /// "7B" may be read as seven billion.
    private static boolean endsInLetter(Place place) {
        var last = place.doc().token(place.amount().to() - 1);
        return last.glued() && last.isWord() && last.end() - last.start() == 1;
    }

    private static boolean isNext(Place place) {
        var last = place.last();
        return last != null
                && (last.rule() == MaskRule.NAME_NOUN
                        || last.rule() == MaskRule.REF
                        || last.rule() == MaskRule.NAME_NEXT)
                && place.amount().form() == Amount.Form.DIGITS
                && place.followsLast(1)
                && !place.countsNoun();
    }

    private static Kind lastKind(Place place) {
        return place.last() == null ? Kind.NAME : place.last().kind();
    }

    private static @Nullable Hit before(Place place, String key) {
        var hit = place.before(place.from(), key);
        var digits = place.amount().form() == Amount.Form.DIGITS;
        var plain = !digits
                || place.amount().to() == place.from() + 1
                || place.amount().to() == place.from() + 3;
        var named = place.isEnglish() && digits && place.doc().isCapital(place.from() - 1);
        var counts = named ? place.countsNoun() : place.countsSomething();
        return hit == null || !plain || isThousands(place) || counts || isOfThem(place) ? null : hit;
    }

    /// "Will train 300 of them".
    private static boolean isOfThem(Place place) {
        var of = place.doc().hit(place.end(), Table.BREAKS);
        return of != null && of.key().equals("them");
    }

    private static boolean isThousands(Place place) {
        var value = place.value();
        return place.amount().to() > place.from() + 1 && value != null && value.scale() <= 0;
    }

    /// "Big 12": a capitalised word within the sentence, then digits that count nothing.
    private static @Nullable Mask capital(Place place) {
        var doc = place.doc();
        var before = place.from() - 1;
        if (isSurname(place)) {
            return new Mask(before, place.amount().to(), Kind.NAME, MaskRule.NAME_CAPITAL);
        }
        if (isQuoted(place)) {
            return place.mask(Kind.NAME, MaskRule.NAME_QUOTED);
        }
        var named = place.amount().form() == Amount.Form.DIGITS
                && place.amount().quoteFrom() == place.from()
                && !place.amount().change()
                && place.block().kind() != Block.Kind.ITEM
                && place.block().kind() != Block.Kind.HEADLINE
                && before > place.sentence().from()
                && doc.isCapital(before)
                && doc.token(place.from()).end() - doc.token(place.from()).start() <= 4
                && place.amount().to() == place.from() + 1
                && doc.hit(before, Table.BREAKS) == null
                && doc.hitBefore(place.from(), Table.MONTHS) == null
                && doc.hitBefore(place.from(), Table.WEEKDAYS) == null;
        return named && !place.countsSomething() && endsHere(place)
                ? new Mask(before, place.amount().to(), Kind.NAME, MaskRule.NAME_CAPITAL)
                : null;
    }

    /// "Лідія Сорока": a number word with a capital letter after a name.
    private static boolean isSurname(Place place) {
        return !place.isEnglish()
                && place.amount().form() == Amount.Form.WORDS
                && place.from() - 1 >= place.sentence().from()
                && place.doc().isCapital(place.from())
                && place.doc().isCapital(place.from() - 1);
    }

    /// A short name in quotation marks that begins with digits.
    private static boolean isQuoted(Place place) {
        var at = place.end();
        if (!place.isMark(place.from() - 1, "\"") || place.amount().form() != Amount.Form.DIGITS) {
            return false;
        }
        while (place.doc().isCapital(at) && at < place.end() + 3 && place.holds(at)) {
            at++;
        }
        return place.isMark(at, "\"") && place.isGlued(at);
    }

    /// Whether a phrase ends with the number: at a mark, or at a word that no noun phrase goes on across.
    private static boolean endsHere(Place place) {
        var at = place.end();
        return !place.holds(at)
                || (!place.doc().token(at).isWord() && !place.isMark(at, "-"))
                || place.doc().hit(at, Table.BREAKS) != null
                || place.doc().hit(at, Table.MODALS) != null
                || place.isPast(at);
    }
}
