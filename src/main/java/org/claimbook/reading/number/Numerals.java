package org.claimbook.reading.number;

import java.math.BigDecimal;
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
        var share = over(read);
        share = share == null ? share(read) : share;
        if (share != null) {
            return share;
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
                : share(above.value(), above.from(), below.value(), below.to());
    }

    private static Numeral share(BigDecimal part, int from, BigDecimal whole, int to) {
        return new Numeral(from, to, part.divide(whole, Fractions.PRECISION), Amount.Form.FRACTION);
    }

    /// "One in five", "one out of three", where the second number counts nothing: no noun follows it.
    private @Nullable Numeral share(Numeral part) {
        var link = pieces.hit(part.to(), Table.RANGES);
        if (link == null || !link.key().startsWith("in ") || !isCount(part)) {
            return null;
        }
        var one = part.value() != null && part.value().compareTo(BigDecimal.ONE) == 0;
        var joined = one || link.key().endsWith("any");
        var whole = joined ? new Sum(pieces, digits, fractions, link.to(), true).read() : null;
        return whole == null
                        || whole.value() == null
                        || part.value() == null
                        || !isCount(whole)
                        || isYear(whole)
                        || whole.value().compareTo(part.value()) <= 0
                        || !countsNothing(whole.to())
                ? null
                : share(part.value(), part.from(), whole.value(), whole.to());
    }

    private static boolean isCount(Numeral number) {
        return (number.form() == Amount.Form.DIGITS || number.form() == Amount.Form.WORDS)
                && number.value() != null
                && number.value().signum() > 0
                && number.value().scale() <= 0;
    }

    /// Four digits and more without a mark of thousands: "1 in 2024".
    private boolean isYear(Numeral number) {
        return number.form() == Amount.Form.DIGITS
                && number.to() == number.from() + 1
                && doc.token(number.from()).end() - doc.token(number.from()).start() > 3;
    }

    /// Whether nothing that could be counted follows: the sentence or clause ends, or a verb, a preposition or
    /// "or more" stands there.
    private boolean countsNothing(int at) {
        if (at >= limit || doc.hit(at, Table.QUALIFIERS_AFTER) != null) {
            return true;
        }
        if (doc.token(at).isWord()) {
            var link = pieces.hit(at, Table.RANGES);
            var range = link != null && (link.key().endsWith("to") || link.key().equals("or"));
            return !range && (doc.hit(at, Table.BREAKS) != null || doc.hit(at, Table.MODALS) != null);
        }
        var goesOn = at + 1 < limit
                && doc.token(at + 1).isDigits()
                && doc.token(at + 1).glued();
        return !goesOn && ".,;:!?…)\"”»".indexOf(doc.first(at)) >= 0;
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
