package org.claimbook.reading.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads fractions: "two thirds", "and a half", "3/4", "две десятых".
final class Fractions {
    static final MathContext PRECISION = new MathContext(16);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Document doc;
    private final Pieces pieces;
    private final Digits digits;

    Fractions(Document doc, Pieces pieces, Digits digits) {
        this.doc = doc;
        this.pieces = pieces;
        this.digits = digits;
    }

    /// A fraction by itself: "a third of", "half", "three quarters", "3/4".
    @Nullable
    Numeral at(int at) {
        var part = part(at);
        if (part == null || !standsAlone(at, part.to())) {
            return null;
        }
        var of = pieces.is(part.to(), "of") ? part.to() + 1 : part.to();
        var million = pieces.beforeMagnitude(of);
        var magnitude = pieces.magnitude(million == null ? part.to() : million.to());
        return magnitude == null
                ? new Numeral(at, part.to(), part.value(), Amount.Form.FRACTION)
                : new Numeral(
                        at,
                        magnitude.to(),
                        Numeral.plain(part.value().multiply(magnitude.value()).round(PRECISION)),
                        Amount.Form.WORDS);
    }

    /// "A third person" is none, "a third of" is.
    private boolean standsAlone(int from, int to) {
        var word = pieces.hit(from, Table.NUMERALS);
        var article = word != null && word.key().equals("1 before");
        var next = pieces.hit(to, Table.NUMERALS);
        return !article || next != null || !pieces.isWord(to) || pieces.magnitude(to) != null;
    }

    /// A fraction that goes on with the number before it.
    Pieces.@Nullable Piece after(int at) {
        if (pieces.is(at, "half")) {
            var hit = pieces.hit(at, Table.NUMERALS);
            return hit == null ? null : new Pieces.Piece(new BigDecimal("0.5"), hit.to());
        }
        var glyph = pieces.number(at);
        if (glyph != null
                && glyph.value().scale() > 0
                && glyph.value().signum() > 0
                && !doc.token(at).isWord()) {
            return glyph;
        }
        if (digits.isAt(at) && doc.token(at - 1).isDigits()) {
            return slashed(at);
        }
        var whole = pieces.is(at, "whole") ? at + 1 : at;
        var and = pieces.is(whole, "and") ? whole + 1 : whole;
        var part = and == at ? null : part(and);
        return part == null || pieces.is(part.to(), "of") || part.value().compareTo(BigDecimal.ONE) >= 0 ? null : part;
    }

    /// "Fifths", "hundredths" after a number: what it is divided by.
    Pieces.@Nullable Piece divisor(int at) {
        var hit = pieces.hit(at, Table.FRACTIONS);
        return hit != null && hit.key().endsWith(" many")
                ? new Pieces.Piece(
                        new BigDecimal(hit.key().substring(0, hit.key().indexOf(' '))), hit.to())
                : null;
    }

    private Pieces.@Nullable Piece part(int at) {
        if (digits.isAt(at)) {
            return slashed(at);
        }
        var article = pieces.is(at, "1 before") ? pieces.hit(at, Table.NUMERALS) : null;
        var count = article == null ? pieces.below(at) : new Pieces.Piece(BigDecimal.ONE, article.to());
        var next = count == null ? at : pieces.afterHyphen(count.to());
        if (count != null && pieces.number(next) != null) {
            var compound = compound(count.value(), next);
            return compound == null ? hundredth(count.value(), next) : compound;
        }
        var divisor = pieces.hit(next, Table.FRACTIONS);
        if (divisor == null) {
            return null;
        }
        var words = divisor.key().split(" ", 2);
        var one = count == null || count.value().compareTo(BigDecimal.ONE) == 0;
        var how = words.length > 1 ? words[1] : "one";
        if (how.startsWith("part")) {
            return null;
        }
        if (count == null ? !how.equals("alone") : !how.equals("alone") && one != how.equals("one")) {
            return null;
        }
        var value = count == null ? BigDecimal.ONE : count.value();
        return new Pieces.Piece(value.divide(new BigDecimal(words[0]), PRECISION), divisor.to());
    }

    /// "Three twenty-fifths".
    Pieces.@Nullable Piece compound(BigDecimal count, int at) {
        var tens = pieces.tens(at);
        var ones = tens == null ? null : ordinal(pieces.afterHyphen(tens.to()), count);
        return tens == null || ones == null || ones.value().compareTo(BigDecimal.TEN) >= 0
                ? null
                : new Pieces.Piece(count.divide(tens.value().add(ones.value()), PRECISION), ones.to());
    }

    /// "One one-hundredth", "one one hundred and fifth".
    private Pieces.@Nullable Piece hundredth(BigDecimal count, int at) {
        var first = pieces.number(at);
        if (first == null || first.value().scale() > 0 || first.value().compareTo(BigDecimal.TEN) >= 0) {
            return null;
        }
        var next = pieces.afterHyphen(first.to());
        var whole = ordinal(next, count);
        if (whole != null) {
            return whole.value().compareTo(HUNDRED) < 0
                    ? null
                    : new Pieces.Piece(count.divide(first.value().multiply(whole.value()), PRECISION), whole.to());
        }
        var hundred = pieces.magnitude(next);
        if (hundred == null || hundred.value().compareTo(HUNDRED) != 0) {
            return null;
        }
        var rest = pieces.is(hundred.to(), "and") ? hundred.to() + 1 : pieces.afterHyphen(hundred.to());
        var tens = pieces.tens(rest);
        var ones = ordinal(tens == null ? rest : pieces.afterHyphen(tens.to()), count);
        if (ones == null || ones.value().compareTo(tens == null ? HUNDRED : BigDecimal.TEN) >= 0) {
            return null;
        }
        var parts = first.value()
                .multiply(HUNDRED)
                .add(tens == null ? ones.value() : tens.value().add(ones.value()));
        return new Pieces.Piece(count.divide(parts, PRECISION), ones.to());
    }

    /// The last word of what so many parts are called: "fifth" after one, "fifths" after more.
    private Pieces.@Nullable Piece ordinal(int at, BigDecimal count) {
        var hit = pieces.hit(at, Table.FRACTIONS);
        if (hit == null) {
            return null;
        }
        var words = hit.key().split(" ", 2);
        var many = words.length > 1 && (words[1].equals("many") || words[1].equals("parts"));
        return many == (count.compareTo(BigDecimal.ONE) == 0)
                ? null
                : new Pieces.Piece(new BigDecimal(words[0]), hit.to());
    }

    /// "3/4": below one, in small parts, and no date or number of a house.
    private Pieces.@Nullable Piece slashed(int at) {
        if (!pieces.isSlash(at + 1) || !digits.isAt(at + 2) || pieces.isSlash(at - 1) || pieces.isSlash(at + 3)) {
            return null;
        }
        var above = ones(at);
        var below = ones(at + 2);
        return above <= 0 || below <= above
                ? null
                : new Pieces.Piece(BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), PRECISION), at + 3);
    }

    private int ones(int at) {
        return doc.token(at).end() - doc.token(at).start() == 1 ? doc.first(at) - '0' : -1;
    }
}
