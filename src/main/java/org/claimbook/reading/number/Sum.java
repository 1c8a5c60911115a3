package org.claimbook.reading.number;

import java.math.BigDecimal;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// One number while it is read: whole thousands and millions, and the section below them.
///
/// Every step moves `end` on, or leaves all as it is.
final class Sum {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    private final Pieces pieces;
    private final Digits digits;
    private final Fractions fractions;
    private final int from;
    private final boolean joins;
    private int end;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal section;
    /// The last magnitude of a thousand or more.
    private @Nullable BigDecimal below;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean hasDigits;
    private boolean hasWords;
    /// Whether the section takes no more words: it is digits, or dozens, or has a fraction.
    private boolean closed;
    /// Whether the section is told in hundreds.
    private boolean hundreds;
    /// "20 с лишним тысяч".
    private boolean more;

    /// @param joins whether "and" may join hundreds with what follows; not for the first end of "between … and"
    Sum(Pieces pieces, Digits digits, Fractions fractions, int from, boolean joins) {
        this.pieces = pieces;
        this.digits = digits;
        this.fractions = fractions;
        this.from = from;
        this.end = from;
        this.joins = joins;
    }

    /// The number, or null where none begins.
    @Nullable
    Numeral read() {
        if (!begin()) {
            return null;
        }
        if (section == null && below == null) {
            return new Numeral(from, end, null, Amount.Form.DIGITS);
        }
        while (point() || odd() || fifths() || fraction() || magnitude() || word() || remainder()) {
            // Each step has moved the end.
        }
        var special = hasDigits || closed ? null : divided();
        special = special == null ? ordinal() : special;
        return special == null ? result(Amount.Form.MIXED) : special;
    }

    private Numeral result(Amount.Form form) {
        var value = section == null ? total : total.add(section);
        var written = form != Amount.Form.MIXED || (hasDigits && hasWords)
                ? form
                : hasDigits ? Amount.Form.DIGITS : Amount.Form.WORDS;
        var plain = below != null || hundreds ? Numeral.plain(value) : value;
        return new Numeral(from, end, plain, scale, written, more, false);
    }

    private boolean begin() {
        if (pieces.isPointZero(from)) {
            section = BigDecimal.ZERO;
            hasWords = true;
            return point();
        }
        if (digits.isAt(from)) {
            var read = digits.at(from);
            hasDigits = true;
            closed = true;
            section = read.value();
            end = read.to();
            return true;
        }
        var before = pieces.beforeMagnitude(from);
        if (before != null) {
            section = before.value();
            end = before.to();
            return magnitude();
        }
        var word = pieces.number(from);
        if (word != null) {
            take(word);
            spokenHundreds();
            return true;
        }
        section = pieces.magnitude(from) == null ? null : BigDecimal.ONE;
        return section != null && magnitude();
    }

    /// "One twenty two" is 122.
    private void spokenHundreds() {
        var first = section == null || section.scale() > 0 ? 0 : section.intValue();
        var tens = first < 1 || first > 9 ? null : pieces.tens(end);
        var ones = tens == null ? null : pieces.number(tens.to());
        if (section != null && tens != null && ones != null && Pieces.fits(tens.value(), ones.value())) {
            section = section.multiply(HUNDRED).add(tens.value());
            hundreds = true;
            end = tens.to();
        }
    }

    private void take(Pieces.Piece word) {
        section = section == null ? word.value() : section.add(word.value());
        hasWords = true;
        closed = word.value().scale() > 0;
        scale = BigDecimal.ONE;
        end = word.to();
    }

    /// "Two point five".
    private boolean point() {
        if (section == null || section.scale() > 0 || !pieces.is(end, "point")) {
            return false;
        }
        var decimals = pieces.decimals(end + 1);
        if (decimals == null) {
            return false;
        }
        section = total.add(section).add(decimals.value());
        total = BigDecimal.ZERO;
        below = null;
        closed = true;
        end = decimals.to();
        return true;
    }

    /// "Two and a half", "восемь с половиной", "одна целая две десятых", "2½", "a million and a quarter".
    private boolean fraction() {
        var part = section == null || section.scale() == 0 ? fractions.after(end) : null;
        if (part == null) {
            return false;
        }
        if (section != null) {
            section = section.add(part.value());
        } else if (pieces.magnitude(part.to()) != null) {
            section = part.value();
        } else if (below != null) {
            total = total.add(part.value().multiply(below));
        }
        closed = true;
        end = part.to();
        return true;
    }

    /// "One hundred thirty-fifths" are a hundred such parts.
    private boolean fifths() {
        var parts = section == null || !hundreds || closed || hasDigits ? null : fractions.compound(section, end);
        if (parts == null) {
            return false;
        }
        section = parts.value();
        closed = true;
        end = parts.to();
        return true;
    }

    private boolean odd() {
        var hit = pieces.is(end, "odd") ? pieces.hit(end, Table.NUMERALS) : null;
        if (hit == null || section == null || pieces.magnitude(hit.to()) == null) {
            return false;
        }
        more = true;
        closed = true;
        end = hit.to();
        return true;
    }

    private boolean magnitude() {
        var hit = pieces.magnitude(pieces.afterHyphen(end));
        if (hit == null) {
            return false;
        }
        var factor = hit.value();
        if (section == null) {
            // "Three thousand million"
            if (below == null || factor.compareTo(THOUSAND) < 0 || factor.compareTo(below) <= 0 || !hasWords) {
                return false;
            }
            total = total.multiply(factor);
        } else if (factor.compareTo(THOUSAND) < 0) {
            if (hundreds ? factor.compareTo(HUNDRED) == 0 : section.compareTo(HUNDRED) >= 0 && !closed) {
                return false;
            }
            section = section.multiply(factor);
            hundreds = true;
            closed = factor.compareTo(HUNDRED) != 0;
        } else {
            if (below != null && factor.compareTo(below) >= 0) {
                return false;
            }
            total = total.add(section.multiply(factor));
            section = null;
            hundreds = false;
            closed = false;
        }
        below = factor.compareTo(THOUSAND) < 0 ? below : factor;
        scale = factor;
        hasWords = true;
        end = hit.to();
        return true;
    }

    private boolean word() {
        if (section == null || closed) {
            return false;
        }
        var and = joins && hundreds && pieces.is(end, "and");
        var at = and ? end + 1 : pieces.afterHyphen(end);
        if (and && hasDigits && digits.isAt(at)) {
            var rest = digits.at(at);
            return rest.value() != null
                    && rest.value().signum() > 0
                    && rest.value().compareTo(HUNDRED) < 0
                    && pieces.magnitude(rest.to()) == null
                    && takeDigits(rest);
        }
        var word = pieces.next(at);
        if (and && word != null && Pieces.fits(section, word.value()) && dozens(word)) {
            return true;
        }
        // "three hundred and two hundred" are two numbers
        if (word == null || !Pieces.fits(section, word.value()) || (and && isHundreds(word.to()))) {
            return false;
        }
        take(word);
        return true;
    }

    /// "Three hundred and two dozen".
    private boolean dozens(Pieces.Piece count) {
        var dozen = pieces.magnitude(count.to());
        if (section == null || dozen == null || dozen.value().compareTo(DOZEN) != 0) {
            return false;
        }
        take(new Pieces.Piece(count.value().multiply(DOZEN), dozen.to()));
        closed = true;
        return true;
    }

    private boolean isHundreds(int at) {
        var hit = pieces.magnitude(at);
        return hit != null && hit.value().compareTo(THOUSAND) < 0;
    }

    /// What is left below a magnitude: "two thousand *five*", "32 тыс. *798*".
    private boolean remainder() {
        if (section != null || below == null) {
            return false;
        }
        if (digits.isAt(end)) {
            var rest = digits.at(end);
            return isRest(rest, below) && takeDigits(rest);
        }
        var and = joins && pieces.is(end, "and");
        var at = and ? end + 1 : end;
        if (pieces.isComma(end)) {
            var hundred = pieces.number(end + 1);
            var joined = hundred != null
                    && !hasDigits
                    && isHundreds(hundred.to())
                    && pieces.hit(hundred.to(), Table.ORDERS) == null;
            at = joined ? end + 1 : at;
        }
        var word = pieces.number(at);
        if (word == null || word.value().scale() > 0 || word.value().signum() == 0) {
            return false;
        }
        hundreds = false;
        take(word);
        return true;
    }

    private boolean takeDigits(Numeral rest) {
        section = section == null ? rest.value() : section.add(rest.value() == null ? BigDecimal.ZERO : rest.value());
        closed = true;
        hasDigits = true;
        hundreds = false;
        scale = BigDecimal.ONE;
        end = rest.to();
        return true;
    }

    /// Digits after a magnitude go on with it where they fill it up: not a day, a year, another number.
    private boolean isRest(Numeral rest, BigDecimal below) {
        if (rest.value() == null
                || rest.value().scale() > 0
                || rest.value().signum() == 0
                || rest.value().compareTo(below) >= 0) {
            return false;
        }
        var more = pieces.magnitude(rest.to());
        var fills = below.compareTo(THOUSAND) == 0 || rest.to() > rest.from() + 1;
        return more == null
                ? fills && pieces.hit(rest.to(), Table.MONTHS) == null && !pieces.isGlued(rest.to())
                : more.value().compareTo(below) < 0;
    }

    /// "Twenty-three fifths".
    private @Nullable Numeral divided() {
        var divisor = fractions.divisor(pieces.afterHyphen(end));
        if (divisor == null) {
            return null;
        }
        var whole = section == null ? total : total.add(section);
        var value = whole.divide(divisor.value(), Fractions.PRECISION);
        return new Numeral(from, divisor.to(), value, Amount.Form.FRACTION);
    }

    /// "Twenty-first", "сто десятий": words that end in an ordinal.
    private @Nullable Numeral ordinal() {
        if (hasDigits || closed || (section == null && below == null)) {
            return null;
        }
        var at = pieces.afterHyphen(end);
        at = at == end && joins && (hundreds || section == null) && pieces.is(end, "and") ? end + 1 : at;
        var last = pieces.ordinal(at);
        if (last == null || !(section == null || Pieces.fits(section, last.value()))) {
            return null;
        }
        section = section == null ? last.value() : section.add(last.value());
        end = last.to();
        return result(Amount.Form.ORDINAL);
    }
}
