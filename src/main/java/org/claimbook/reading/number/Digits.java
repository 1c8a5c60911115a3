package org.claimbook.reading.number;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads numbers in digits: "20,842", "1 240", "12.5", "2½".
final class Digits {
    /// Units of areas that are told in whole ones.
    private static final Set<String> AREAS = Set.of("km2", "square miles");
    private static final Set<String> LAND = Set.of("ha", "acres");
    private static final int MOST_DIGITS = 30;

    private final Document doc;
    private final String shadow;
    private char decimal = '.';
    private int limit;

    Digits(Document doc) {
        this.doc = doc;
        this.shadow = doc.text().shadow();
    }

    /// Sets the sentence that is read.
    void within(String language, int end) {
        decimal = DecimalFormatSymbols.getInstance(Locale.of(language)).getDecimalSeparator();
        limit = end;
    }

    /// Whether a number in digits begins at a token: "5", ".5".
    boolean isAt(int at) {
        return at < limit && (doc.token(at).isDigits() || isPointed(at));
    }

    private boolean isPointed(int at) {
        return mark(at) == '.' && (at == 0 || !doc.token(at).glued()) && isGluedDigits(at + 1);
    }

    /// Reads it.
    Numeral at(int at) {
        if (!doc.token(at).isDigits()) {
            return new Numeral(at, at + 2, value(at, at, at + 2), Amount.Form.DIGITS);
        }
        var whole = groupsEnd(at);
        var end = whole + (isDecimal(at, whole) ? 2 : 0);
        return new Numeral(at, end, value(at, whole, end), Amount.Form.DIGITS);
    }

    /// @param whole where the whole part ends and the decimals begin
    private @Nullable BigDecimal value(int from, int whole, int end) {
        var digits = new StringBuilder();
        for (var i = from; i < end && digits.length() <= MOST_DIGITS; i++) {
            if (i == whole) {
                digits.append(digits.isEmpty() ? "0." : ".");
            }
            if (doc.token(i).isDigits()) {
                digits.append(
                        shadow,
                        doc.token(i).start(),
                        Math.min(doc.token(i).end(), doc.token(i).start() + 40));
            }
        }
        return digits.length() > MOST_DIGITS ? null : new BigDecimal(digits.toString());
    }

    private char mark(int at) {
        return shadow.charAt(doc.token(at).start());
    }

    /// Where the groups of three end that begin at a token; after that token where there are none.
    private int groupsEnd(int at) {
        var first = length(at);
        if (first > 3 || mark(at) == '0' || at + 1 >= limit || isGluedWord(at)) {
            return at + 1;
        }
        if (isSpacedGroup(at + 1)) {
            return spacedEnd(at);
        }
        var mark = mark(at + 1);
        if (mark != ',' && mark != '.' && mark != '\'') {
            return splitEnd(at);
        }
        var end = at + 1;
        while (isGroup(end, mark)) {
            end += 2;
        }
        if (end == at + 1 && mark == ',') {
            end = indianEnd(at);
        }
        if (end == at + 1) {
            return splitEnd(at);
        }
        var more = isGluedPair(end) && mark(end) == mark;
        if (mark == '.' && isGluedPair(end) && mark(end) == ',') {
            return end;
        }
        return more || (end == at + 3 && !isThousands(at, mark)) ? at + 1 : end;
    }

    /// Whether a point or comma before a single group of three parts thousands: it does unless it is the
    /// decimal mark of the language and what follows can be broken up: a magnitude, a unit of measure,
    /// nothing.
    private boolean isThousands(int at, char mark) {
        if (mark != decimal || isMoney(at - 1)) {
            return true;
        }
        var next = at + 3;
        if (next >= limit || !doc.token(next).isWord() || isBefore(next, Table.MAGNITUDES)) {
            return false;
        }
        var unit = doc.hit(next, Table.UNITS);
        if (unit != null) {
            return AREAS.contains(unit.key()) || (decimal == '.' && LAND.contains(unit.key()));
        }
        for (var i = next; i < Math.min(limit, next + 3) && doc.token(i).isWord(); i++) {
            if (doc.hit(i, Table.NOUNS) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isMoney(int at) {
        return at >= 0 && Character.getType(doc.first(at)) == Character.CURRENCY_SYMBOL;
    }

    private int spacedEnd(int at) {
        if (isDayOfMonth(at)) {
            return at + 1;
        }
        var end = at + 1;
        while (end < limit && isSpacedGroup(end)) {
            end++;
        }
        // Digits go on in other groups: a telephone number, a row of a table.
        var other = end < limit && doc.token(end).isDigits() && isOneSpace(end);
        return other ? at + 1 : end;
    }

    private boolean isDayOfMonth(int at) {
        return doc.hitBefore(at, Table.MONTHS) != null && length(at) <= 2;
    }

    private boolean isSpacedGroup(int at) {
        return doc.token(at).isDigits() && length(at) == 3 && isOneSpace(at);
    }

    private boolean isOneSpace(int at) {
        var start = doc.token(at).start();
        return start - doc.token(at - 1).end() == 1 && shadow.charAt(start - 1) == ' ';
    }

    private boolean isGroup(int at, char mark) {
        return isGluedPair(at) && mark(at) == mark && length(at + 1) == 3;
    }

    private boolean isGluedPair(int at) {
        return at + 1 < limit && doc.token(at).glued() && isGluedDigits(at + 1);
    }

    private boolean isGluedDigits(int at) {
        return at < limit && doc.token(at).isDigits() && doc.token(at).glued();
    }

    /// "12,34,567".
    private int indianEnd(int at) {
        var end = at + 1;
        while (isGluedPair(end) && mark(end) == ',' && length(end + 1) == 2) {
            end += 2;
        }
        return length(at) <= 2 && end > at + 1 && isGroup(end, ',') ? end + 2 : at + 1;
    }

    /// "61, 000", "10 , 000": three noughts cannot stand alone.
    private int splitEnd(int at) {
        var next = at + 2;
        return next < limit && mark(at + 1) == ',' && doc.is(next, "000") && !isGluedDigits(next) ? next + 1 : at + 1;
    }

    private boolean isGluedWord(int at) {
        return at > 0 && doc.token(at).glued() && doc.token(at - 1).isWord();
    }

    private boolean isDecimal(int at, int end) {
        if (!isGluedPair(end)) {
            return false;
        }
        var mark = mark(end);
        var after = end + 2;
        var goesOn = isGluedPair(after) && (mark(after) == mark || mark(after) == '/');
        var chain = goesOn || isAfterMark(at, mark);
        var grouping = end > at + 1 && mark(at + 1) == mark;
        if ((mark != '.' && mark != ',') || chain || grouping) {
            return false;
        }
        // "12,5" in a language with a decimal point
        return mark == decimal || mark == '.' || length(end + 1) <= 2;
    }

    /// Whether digits and this mark stand glued before a token: "192.168".
    private boolean isAfterMark(int at, char mark) {
        return at > 1
                && doc.token(at).glued()
                && mark(at - 1) == mark
                && doc.token(at - 1).glued()
                && doc.token(at - 2).isDigits();
    }

    private boolean isBefore(int at, Table table) {
        return at < limit && doc.hit(at, table) != null;
    }

    private int length(int at) {
        return doc.token(at).end() - doc.token(at).start();
    }
}
