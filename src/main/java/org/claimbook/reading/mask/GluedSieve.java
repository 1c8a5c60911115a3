package org.claimbook.reading.mask;

import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// Numbers that are glued to letters, by a hyphen or without: "T-72", "H5N1", "five-storey".
final class GluedSieve implements Masks.Sieve {
    private static final int SHORT = 4;

    @Override
    public @Nullable Mask of(Place place) {
        var word = wordBefore(place);
        if (word >= 0) {
            return word(place, word);
        }
        return compound(place);
    }

    /// The letters that the number is glued to; -1 where there are none.
    private static int wordBefore(Place place) {
        var at = place.from();
        if (place.amount().form() == Amount.Form.WORDS || !place.isGlued(at)) {
            return -1;
        }
        var hyphen = place.isMark(at - 1, "-") && place.isGlued(at - 1) ? 1 : 0;
        return place.isWord(at - 1 - hyphen) ? at - 1 - hyphen : -1;
    }

    private static @Nullable Mask word(Place place, int word) {
        var doc = place.doc();
        var hyphen = word < place.from() - 1;
        // "tanks-9113" is the label of a line.
        if (hyphen && (!hasCapital(place, word) || (place.block().isItem() && isNoun(place, word)))) {
            return null;
        }
        var to = place.amount().to();
        while (place.isGlued(to) && (!isMark(place, to) || isJoint(place, to))) {
            to++;
        }
        if (place.before(word, "name") != null || place.at(to, Table.MASKS, "road") != null) {
            return new Mask(word, to, Kind.NAME, MaskRule.NAME_AFTER);
        }
        var length = doc.token(word).end() - doc.token(word).start();
        var model = place.is(word, Table.MASKS_BEFORE, "model")
                || (length < SHORT && !place.is(word, Table.MASKS_BEFORE, "no-model"));
        return model
                ? new Mask(word, to, Kind.MODEL, MaskRule.MODEL)
                : new Mask(word, to, Kind.NAME, MaskRule.WORD_NUMBER);
    }

    /// "6.1-magnitude", "10-percent": the unit tells more.
    private static boolean isMeasured(Place place, int word) {
        return place.is(word, Table.MASKS, "magnitude")
                || place.is(word, Table.MASKS, "percent")
                || place.is(word, Table.MASKS, "money");
    }

    private static boolean isMark(Place place, int at) {
        return !place.doc().token(at).isWord() && !place.doc().token(at).isDigits();
    }

    /// Whether a mark joins more of the same code to it: "ES-11/1".
    private static boolean isJoint(Place place, int at) {
        return (place.isMark(at, "/") || place.isMark(at, "-")) && place.isGlued(at + 1) && !isMark(place, at + 1);
    }

    private static boolean isNoun(Place place, int word) {
        return place.doc().hit(word, Table.NOUNS) != null || place.doc().hit(word, Table.STATES) != null;
    }

    private static boolean hasCapital(Place place, int word) {
        var words = place.doc().words(word, word + 1);
        return words.chars().limit(20).anyMatch(Character::isUpperCase) || place.is(word, Table.MASKS_BEFORE, "model");
    }

    /// "Five-storey", "12-metre", "49-seat": a specification, but a crowd that is "300-strong" is counted.
    private static @Nullable Mask compound(Place place) {
        var at = place.end();
        if (!place.isMark(at, "-") || !place.isGlued(at) || !place.isWord(at + 1) || !place.isGlued(at + 1)) {
            return null;
        }
        var word = at + 1;
        if (place.isOrdinal() || isMeasured(place, word)) {
            return null;
        }
        var length = place.doc().token(word).end() - place.doc().token(word).start();
        // The endings of Slavic numerals, "20-ти", are two letters long.
        // "Six thousand sim-cards" in a language where "sim" is seven.
        var inWord = !place.isEnglish() && place.amount().form() == Amount.Form.WORDS;
        if (inWord || place.is(word, Table.MASKS, "strong") || (length <= 3 && !place.isEnglish())) {
            return null;
        }
        var to = word + 1;
        while (place.isMark(to, "-") && place.isGlued(to) && place.isGlued(to + 1) && !isMark(place, to + 1)) {
            to += 2;
        }
        return place.is(word, Table.MASKS, "in")
                ? new Mask(place.from(), to, Kind.RATIO, MaskRule.RATIO)
                : new Mask(place.from(), to, Kind.SPEC, MaskRule.COMPOUND);
    }
}
