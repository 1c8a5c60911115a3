package org.claimbook.reading.number;

import java.math.BigDecimal;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// The words that numbers are made of, as the lexicon has them, within one sentence.
final class Pieces {
    private final Document doc;
    private int limit;

    /// A word with its number, and where it ends.
    record Piece(BigDecimal value, int to) {}

    Pieces(Document doc) {
        this.doc = doc;
    }

    void within(int end) {
        limit = end;
    }

    @Nullable
    Hit hit(int at, Table table) {
        var hit = at < limit ? doc.hit(at, table) : null;
        return hit == null || hit.to() > limit ? null : hit;
    }

    /// Whether the longest numeral at a token has this key.
    boolean is(int at, String key) {
        var hit = hit(at, Table.NUMERALS);
        return hit != null && hit.key().equals(key);
    }

    /// A word that is a number: "seven", "триста".
    @Nullable
    Piece number(int at) {
        return piece(hit(at, Table.NUMERALS), "");
    }

    /// A word that goes on with the number before it; some are numbers only there: "двадцатью семью".
    @Nullable
    Piece next(int at) {
        var plain = number(at);
        return plain == null ? piece(hit(at, Table.NUMERALS), "after") : plain;
    }

    /// "A", "half a", "a couple of", where a magnitude follows.
    @Nullable
    Piece beforeMagnitude(int at) {
        var piece = piece(hit(at, Table.NUMERALS), "before");
        return piece == null || magnitude(piece.to()) == null ? null : piece;
    }

    /// "Million"; "m" where it is glued to what stands before it.
    @Nullable
    Piece magnitude(int at) {
        var hit = hit(at, Table.MAGNITUDES);
        var plain = piece(hit, "");
        if (hit == null
                || hit.key().equals("not")
                || at == 0
                || !doc.token(at - 1).isDigits()) {
            return plain;
        }
        if (plain != null || isGlued(hit.to()) || isGluedDigits(hit.to())) {
            return plain;
        }
        return doc.token(at).glued() ? glued(at) : spaced(at, hit);
    }

    /// "1.5 M", but not the "M" of a name, of metres in capitals, of men.
    private @Nullable Piece spaced(int at, Hit hit) {
        var ends = hit.to() >= limit || !(doc.isCapital(hit.to()) || doc.is(hit.to(), "."));
        return doc.isCapital(at) && ends && isMarked(at - 1) ? piece(hit, "spaced") : null;
    }

    private @Nullable Piece glued(int at) {
        for (var hit : doc.hits().at(at)) {
            var fits = hit.table() == Table.MAGNITUDES && hit.to() == at + 1;
            var piece = !fits ? null : doc.isCapital(at) ? piece(hit, "capital") : null;
            piece = fits && piece == null ? piece(hit, "glued") : piece;
            piece = fits && piece == null && isMarked(at - 1) ? piece(hit, "marked") : piece;
            if (piece != null) {
                return piece;
            }
        }
        return null;
    }

    /// Whether digits have decimals or are money: "1.2b", "$7b", but not "7B".
    private boolean isMarked(int at) {
        if (at == 0 || !doc.token(at).glued()) {
            return false;
        }
        return doc.is(at - 1, ".") || Character.getType(doc.first(at - 1)) == Character.CURRENCY_SYMBOL;
    }

    /// "Point zero two".
    boolean isPointZero(int at) {
        var zero = is(at, "point") ? number(at + 1) : null;
        return zero != null && zero.value().signum() == 0;
    }

    @Nullable
    Piece ordinal(int at) {
        return piece(hit(at, Table.ORDINALS), "");
    }

    /// What follows "point": "five", "zero three", "seventy-one", "5".
    @Nullable
    Piece decimals(int from) {
        var decimals = new StringBuilder("0.");
        var at = from;
        while (at < limit && decimals.length() < 20) {
            var word = number(at);
            if (doc.token(at).isDigits() && at == from) {
                return doc.token(at).end() - doc.token(at).start() > 20
                        ? null
                        : new Piece(new BigDecimal("0." + doc.key(at)), at + 1);
            }
            if (word == null || word.value().scale() > 0 || word.value().compareTo(BigDecimal.valueOf(99)) > 0) {
                break;
            }
            decimals.append(word.value().toPlainString());
            at = word.to();
            if (word.value().compareTo(BigDecimal.TEN) >= 0) {
                var ones = number(afterHyphen(at));
                if (ones != null
                        && word.value().intValue() >= 20
                        && ones.value().compareTo(BigDecimal.TEN) < 0) {
                    decimals.setCharAt(
                            decimals.length() - 1, (char) ('0' + ones.value().intValue()));
                    at = ones.to();
                }
                break;
            }
        }
        return at == from ? null : new Piece(new BigDecimal(decimals.toString()), at);
    }

    /// "Twenty", "thirty".
    @Nullable
    Piece tens(int at) {
        var tens = number(at);
        return tens != null
                        && tens.value().intValue() >= 20
                        && tens.value().intValue() <= 90
                        && tens.value().intValue() % 10 == 0
                ? tens
                : null;
    }

    /// A number below a thousand in words: "fifty-four".
    @Nullable
    Piece below(int from) {
        var whole = number(from);
        while (whole != null) {
            var next = next(afterHyphen(whole.to()));
            if (next == null || !fits(whole.value(), next.value())) {
                return whole;
            }
            whole = new Piece(whole.value().add(next.value()), next.to());
        }
        return null;
    }

    /// Whether a word goes on with what is said so far of a section: tens after hundreds, ones after tens.
    static boolean fits(BigDecimal section, BigDecimal word) {
        if (word.scale() > 0 || section.scale() > 0 || word.signum() == 0) {
            return false;
        }
        var have = section.longValue();
        var more = word.longValue();
        if (have <= 0 || more >= 100) {
            return false;
        }
        return have % 100 == 0 || (more < 10 && have % 10 == 0 && have % 100 >= 20);
    }

    boolean isWord(int at) {
        return at < limit && doc.token(at).isWord();
    }

    /// Whether a slash stands between two tokens without spaces.
    boolean isSlash(int at) {
        return at >= 0
                && at + 1 < limit
                && doc.is(at, "/")
                && doc.token(at).glued()
                && doc.token(at + 1).glued();
    }

    boolean isComma(int at) {
        return at + 1 < limit && doc.is(at, ",");
    }

    /// Whether a token is a word or a mark glued to the one before it, a full stop or comma apart.
    boolean isGlued(int at) {
        return at < limit && doc.token(at).glued() && (doc.token(at).isWord() || doc.is(at, "-") || doc.is(at, "%"));
    }

    private boolean isGluedDigits(int at) {
        return at < limit && doc.token(at).glued() && doc.token(at).isDigits();
    }

    /// The place after a hyphen that joins two words, else the same place.
    int afterHyphen(int at) {
        return at + 1 < limit
                        && doc.is(at, "-")
                        && doc.token(at).glued() == doc.token(at + 1).glued()
                ? at + 1
                : at;
    }

    private static @Nullable Piece piece(@Nullable Hit hit, String when) {
        if (hit == null || !Character.isDigit(hit.key().charAt(0))) {
            return null;
        }
        var space = hit.key().indexOf(' ');
        var number = space < 0 ? hit.key() : hit.key().substring(0, space);
        var condition = space < 0 ? "" : hit.key().substring(space + 1);
        return condition.equals(when) ? new Piece(new BigDecimal(number), hit.to()) : null;
    }
}
