package org.claimbook.reading.number;

import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads numbers as they stand, signs and ordinals included.
final class Numerals {
    private final Document doc;
    private final Pieces pieces;
    private final Digits digits;
    private final Fractions fractions;
    private int limit;

    Numerals(Document doc) {
        this.doc = doc;
        this.pieces = new Pieces(doc);
        this.digits = new Digits(doc);
        this.fractions = new Fractions(doc, pieces, digits);
    }

    /// Sets the sentence that is read.
    void within(String language, int end) {
        limit = end;
        pieces.within(end);
        digits.within(language, end);
    }

    /// The number that begins at a token, signed or not; null where none does.
    @Nullable
    Numeral at(int at) {
        if (at >= limit) {
            return null;
        }
        var sign = sign(at);
        return sign == 0 ? unsigned(at, true) : signed(at, sign);
    }

    /// As [#at], without "and" between hundreds and what follows: the first end of "between … and".
    @Nullable
    Numeral first(int at) {
        return at >= limit || sign(at) != 0 ? at(at) : unsigned(at, false);
    }

    private @Nullable Numeral signed(int at, int sign) {
        var plain = unsigned(at + 1, true);
        if (plain == null || plain.value() == null) {
            return null;
        }
        var value = sign < 0 ? plain.value().negate() : plain.value();
        var change = doc.is(at, "+") || (at > 0 && (doc.is(at - 1, "(") || doc.is(at - 1, "[")));
        return new Numeral(at, plain.to(), value, plain.scale(), plain.form(), plain.more(), change);
    }

    private @Nullable Numeral unsigned(int at, boolean joins) {
        var fraction = fractions.at(at);
        if (fraction != null) {
            return fraction;
        }
        var read = new Sum(pieces, digits, fractions, at, joins).read();
        if (read == null) {
            return null;
        }
        var over = over(read);
        if (over != null) {
            return over;
        }
        return read.form() == Amount.Form.DIGITS ? suffixed(read) : read;
    }

    /// "One over three", where nothing is counted.
    private @Nullable Numeral over(Numeral above) {
        if (!pieces.is(above.to(), "over") || above.value() == null) {
            return null;
        }
        var below = new Sum(pieces, digits, fractions, above.to() + 1, true).read();
        return below == null || below.value() == null || below.value().signum() <= 0 || !isEnd(below.to())
                ? null
                : new Numeral(
                        above.from(),
                        below.to(),
                        above.value().divide(below.value(), Fractions.PRECISION),
                        Amount.Form.FRACTION);
    }

    private boolean isEnd(int at) {
        return at >= limit || doc.is(at, ".") || doc.is(at, "?");
    }

    /// "5th", "93-ї" are ordinals; "3-х" is "трьох".
    private Numeral suffixed(Numeral read) {
        var end = read.to();
        var hyphen = doc.is(end, "-") && end < limit && doc.token(end).glued();
        var at = hyphen ? end + 1 : end;
        if (at >= limit || !doc.token(at).glued() || !doc.token(at).isWord()) {
            return read;
        }
        var key = hyphen ? "hyphen" : "suffix";
        var ordinal = pieces.hit(at, Table.ORDINALS);
        if (ordinal != null && ordinal.key().equals(key)) {
            return new Numeral(read.from(), ordinal.to(), read.value(), Amount.Form.ORDINAL);
        }
        return pieces.is(at, key) ? new Numeral(read.from(), at + 1, read.value(), read.form()) : read;
    }

    /// -1, 1, or 0 for none. A bullet, a dash between words and the hyphen of a name are no signs.
    private int sign(int at) {
        if (at + 1 >= limit) {
            return 0;
        }
        if (pieces.is(at, "minus")) {
            return -1;
        }
        if (!doc.token(at + 1).glued() || !digits.isAt(at + 1)) {
            return 0;
        }
        if (isTelephone(at)) {
            return 0;
        }
        var open = at == 0 || !doc.token(at).glued() || !(isDigitOrLetter(at - 1) || isClosing(at - 1));
        return !open ? 0 : doc.is(at, "+") ? 1 : doc.is(at, "-") && isMinus(at) ? -1 : 0;
    }

    /// "+1-222-2222".
    private boolean isTelephone(int at) {
        return at + 3 < limit
                && doc.is(at, "+")
                && doc.is(at + 2, "-")
                && doc.token(at + 2).glued()
                && doc.token(at + 3).isDigits();
    }

    private boolean isDigitOrLetter(int at) {
        return doc.token(at).isWord() || doc.token(at).isDigits();
    }

    private boolean isClosing(int at) {
        return doc.is(at, ")") || doc.is(at, "\"") || doc.is(at, "]") || doc.is(at, "-");
    }

    /// A long dash is a minus for nobody.
    private boolean isMinus(int at) {
        var c = doc.first(at);
        return c == '-' || c == '−' || c == '\u2011' || (c == '–' && at > 0 && doc.is(at - 1, "("));
    }
}
