package org.claimbook.reading.date;

import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.form.DateRule;
import org.claimbook.reading.date.form.Piece;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Finds the words near a date that say what it is for.
final class Cues {
    /// How many words before a date "since" may stand ("since the operation opened on August 6"), or one of the future.
    private static final int FAR = 12;

    private static final int FUTURE_REACH = 6;
    private static final int RANK_REACH = 4;

    private final Words words;
    private final Document doc;

    Cues(Words words) {
        this.words = words;
        this.doc = words.doc();
    }

    /// The cue that ends right before a date, or before its article.
    @Nullable
    Hit before(int at) {
        var cue = doc.hitBefore(at, Table.DATE_CUES);
        if (cue != null && ((Words.has(cue, "to") && !Words.has(cue, "until")) || Words.has(cue, "and"))) {
            return null;
        }
        if (cue != null) {
            return cue;
        }
        var article = doc.hitBefore(at, Table.DATE_WORDS);
        return article != null
                        && (Words.has(article, "the")
                                || Words.has(article, "month-of")
                                || Words.has(article, "daypart"))
                ? doc.hitBefore(article.from(), Table.DATE_CUES)
                : null;
    }

    /// Where "since" begins that this date belongs to, or -1.
    /// @param after where the date before this one ends, which no cue reaches across
    int since(Piece piece, int after) {
        var cue = before(piece.from());
        if (cue != null && Words.has(cue, "since") && !Words.has(cue, "from")) {
            return piece.rule() == DateRule.RANGE ? -1 : cue.from();
        }
        if (cue != null && (Words.has(cue, "dated") || isOfDocument(cue, piece))) {
            return -1;
        }
        if (cue != null && Words.has(cue, "from")) {
            return piece.rule() == DateRule.RANGE || piece.kind() == Kind.TIME ? -1 : cue.from();
        }
        if ((!piece.isDay() && piece.partial() == null)
                || (cue != null && !Words.has(cue, "on") && !Words.has(cue, "in"))) {
            return -1;
        }
        var first = Math.max(Math.max(after, doc.sentence(piece.from()).from()), piece.from() - FAR);
        for (var at = piece.from() - 1; at >= first; at--) {
            var far = doc.hit(at, Table.DATE_CUES);
            if (far != null && Words.has(far, "since") && !Words.has(far, "from")) {
                return at;
            }
            if (doc.is(at, ",") || doc.is(at, ";") || doc.is(at, ":")) {
                return -1;
            }
        }
        return -1;
    }

    /// "У звіті від 5 травня", "from Sunday's sinking": the day of something, and none from which it counts.
    private boolean isOfDocument(Hit cue, Piece piece) {
        return Words.has(cue, "from")
                && (words.afterWord(cue.from(), "document") || words.word(piece.to() - 1, "possessive") != null);
    }

    /// "The first strike since 1989", "third wreck in ten days": tells how rare something is, not since when it counts.
    boolean isRank(Piece piece, @Nullable Hit cue, int since) {
        if (cue == null && since < 0 && !piece.kind().equals(Kind.DATE)) {
            return false;
        }
        var end = since >= 0 ? since : cue == null ? piece.from() : cue.from();
        var first = Math.max(doc.sentence(piece.from()).from(), end - RANK_REACH);
        for (var at = end - 1; at >= first && !doc.is(at, ",") && !doc.is(at, ";"); at--) {
            if (words.word(at, "rank") != null || isOrdinal(at)) {
                return !piece.isDay() || since >= 0;
            }
        }
        return false;
    }

    private boolean isOrdinal(int at) {
        var word = doc.hit(at, Table.ORDINALS);
        return (word != null && Character.isDigit(word.key().charAt(0)))
                || (doc.token(at).isDigits() && words.glued(at + 1) && words.word(at + 1, "ordinal") != null);
    }

    /// Whether the clause speaks of what is to come: "roads will reopen by Thursday".
    boolean isAhead(Piece piece) {
        var sentence = doc.sentence(piece.from());
        var last = Math.min(sentence.to(), piece.to() + FUTURE_REACH);
        for (var at = Math.max(sentence.from(), piece.from() - FAR); at < last; at++) {
            if ((at < piece.from() || at >= piece.to()) && words.word(at, "future") != null) {
                return true;
            }
        }
        return false;
    }
}
