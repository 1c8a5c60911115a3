package org.claimbook.reading.speech.phrase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.claimbook.reading.Document;
import org.claimbook.reading.date.When;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.text.Block;
import org.jspecify.annotations.Nullable;

/// The tokens of a document as one who looks for speakers sees them: small words, dates, figures, marks.
public final class Ground {
    private final Document doc;
    private final SmallWords small;
    private final List<When> dates;
    /// For each token the place of the date that covers it, from 1; 0 for none.
    private final int[] dateAt;
    private final BitSet figures = new BitSet();

    public Ground(Document doc, List<Amount> amounts, List<When> dates) {
        this.doc = doc;
        this.small = new SmallWords(doc, this::isCapitals);
        this.dates = dates;
        this.dateAt = new int[doc.size() + 1];
        for (var i = 0; i < dates.size(); i++) {
            var when = dates.get(i);
            Arrays.fill(dateAt, Math.min(when.cueFrom(), when.from()), when.to(), i + 1);
        }
        amounts.forEach(amount -> figures.set(amount.quoteFrom(), Math.max(amount.to(), amount.quoteTo())));
    }

    public Document doc() {
        return doc;
    }

    /// The class of the small word that begins at a token; empty for none.
    public String small(int at) {
        var hit = small.at(at);
        return hit == null ? "" : hit.key();
    }

    /// "WHO" is no "who", "IT" no "it", and "now" in "Clinic Now" no adverb.
    private boolean isCapitals(Hit hit) {
        if (hit.key().equals("adv") || hit.key().equals("adj")) {
            return isLatin(hit.from()) && isInTitle(hit.from());
        }
        return isAcronym(hit.from())
                && switch (hit.key()) {
                    case "stop", "it", "we", "that", "as" -> true;
                    default -> false;
                };
    }

    /// "Clinic Now", "Human Rights First": a capital right after a word in a capital, but for headlines.
    private boolean isInTitle(int at) {
        return isCapital(at)
                && !isAcronym(at)
                && isWord(at - 1)
                && isCapital(at - 1)
                && doc.block(at).kind() != Block.Kind.HEADLINE;
    }

    /// The class of the small word that ends right before a token; empty for none.
    public String smallBefore(int at) {
        var hit = small.before(at);
        return hit == null ? "" : hit.key();
    }

    /// Where the small word begins that ends right before a token; the same place where there is none.
    public int beforeSmall(int at) {
        var hit = small.before(at);
        return hit == null ? at : hit.from();
    }

    /// Where the small word that begins at a token ends.
    public int afterSmall(int at) {
        var hit = small.at(at);
        return hit == null ? at + 1 : hit.to();
    }

    /// Whether a small word of one of these classes begins at a token.
    public boolean isSmall(int at, String... classes) {
        var found = small(at);
        if (!found.isEmpty()) {
            for (var one : classes) {
                if (one.equals(found)) {
                    return true;
                }
            }
        }
        return false;
    }

    public @Nullable When date(int at) {
        return at < 0 || at >= doc.size() || dateAt[at] == 0 ? null : dates.get(dateAt[at] - 1);
    }

    public boolean isFigure(int at) {
        return at >= 0 && figures.get(at);
    }

    /// Whether any figure stands between two tokens.
    public boolean hasFigure(int from, int to) {
        var next = figures.nextSetBit(from);
        return next >= 0 && next < to;
    }

    public @Nullable Hit speaker(int at) {
        return doc.hit(at, Table.SPEAKERS);
    }

    public @Nullable Hit role(int at) {
        return doc.hit(at, Table.ROLES);
    }

    /// The mark that a token is, with one kind of dash and quotation mark; 0 for words and digits.
    public char mark(int at) {
        if (at < 0 || at >= doc.size()) {
            return 0;
        }
        var token = doc.token(at);
        return token.isWord() || token.isDigits() ? 0 : doc.text().shadow().charAt(token.start());
    }

    /// Whether a token is joined to the next by a hyphen, an apostrophe or the like, or is such a joint.
    public boolean isJoint(int at) {
        return mark(at) != 0
                && "-'&./".indexOf(mark(at)) >= 0
                && doc.token(at).glued()
                && at + 1 < doc.size()
                && doc.token(at + 1).glued()
                && mark(at + 1) == 0;
    }

    /// Whether a token is tied to the one before it without a space.
    public boolean isTied(int at) {
        return at > 0 && at < doc.size() && doc.token(at).glued() && isJoint(at - 1);
    }

    /// Whether a mark belongs to the phrase that it stands in: joints, the point of a short form, the apostrophe of
    /// "workers' ", "&".
    public boolean isInner(int at) {
        var mark = mark(at);
        return isJoint(at)
                || mark == '&'
                || mark == '№'
                || (mark == '\'' && doc.token(at).glued())
                || (mark == '.' && doc.token(at).glued() && endsShortForm(at));
    }

    /// The short form of a unit may end a sentence as well ("15 км. Екологи"), and is in no name.
    private boolean endsShortForm(int at) {
        var unit = doc.hitBefore(at + 1, Table.ABBREVIATIONS);
        return (unit != null && !unit.key().equals("number"))
                || doc.hitBefore(at + 1, Table.ROLES) != null
                || (isCapital(at - 1) && length(at - 1) == 1);
    }

    public int length(int at) {
        return doc.token(at).end() - doc.token(at).start();
    }

    public boolean isCapital(int at) {
        return doc.isCapital(at);
    }

    public boolean isWord(int at) {
        return at >= 0 && at < doc.size() && doc.token(at).isWord();
    }

    /// Whether a token is a word in capital letters throughout, of two or more: "UNHCR", "ДСНС".
    public boolean isAcronym(int at) {
        if (!isCapital(at) || length(at) < 2) {
            return false;
        }
        var token = doc.token(at);
        var raw = doc.text().raw();
        for (var i = token.start(); i < token.end(); i++) {
            if (Character.isLowerCase(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a token is a word in Latin letters.
    public boolean isLatin(int at) {
        return isWord(at) && doc.first(at) < 0x250;
    }

    /// Whether a word is in the possessive: "Dorosh's", or "workers" before an apostrophe.
    public boolean isPossessive(int at) {
        return isLatin(at)
                && (doc.key(at).endsWith("'s")
                        || (mark(at + 1) == '\'' && doc.key(at).endsWith("s")));
    }

    /// Whether a noun that can speak, in the possessive, ends at a token: "the agency's", "the Maritime Workers' ".
    public boolean isOwner(int at) {
        return isPossessive(at) && (isCapital(at) || doc.hitBefore(at + 1, Table.SPEAKERS) != null);
    }

    /// The verb of saying that begins at a token; null for a noun that looks like one: "ministry records".
    public @Nullable Hit verb(int at) {
        var hit = doc.hit(at, Table.REPORTING);
        return hit == null || isNoun(hit) || isName(hit) ? null : hit;
    }

    /// "Omar Said": a word in a capital right after another, but for headlines, is no verb.
    private boolean isName(Hit hit) {
        var at = hit.from();
        return isInTitle(at) && small(at - 1).isEmpty();
    }

    /// The verb of saying that ends right before a token.
    public @Nullable Hit verbBefore(int at) {
        var hit = doc.hitBefore(at, Table.REPORTING);
        return hit == null || isNoun(hit) || isName(hit) ? null : hit;
    }

    private boolean isNoun(Hit hit) {
        var noun = doc.hit(hit.from(), Table.SPEAKERS);
        if (noun == null
                || noun.to() < hit.to()
                || (!noun.key().startsWith("paper") && !noun.key().equals("figures"))) {
            return false;
        }
        var next = hit.to();
        if (isFigure(next) || isSmall(next, "the", "that", "it", "they", "its", "a")) {
            return false;
        }
        return !((next >= doc.size() || mark(next) != 0)
                && (noun.key().equals("figures") ? isNameOrSpeaker(hit.from()) : isAfterNameAlone(hit.from())));
    }

    /// "…, Statistics Norway reports.": nothing but a name stands between the comma and the verb.
    private boolean isAfterNameAlone(int end) {
        var at = end - 1;
        while (at >= 0 && (isCapital(at) || (at < end - 1 && isSmall(at, "the", "of")))) {
            at--;
        }
        return at < end - 1 && mark(at) == ',';
    }

    private boolean isNameOrSpeaker(int end) {
        return isCapital(end - 1) || doc.hitBefore(end, Table.SPEAKERS) != null;
    }

    /// Where a short name in quotation marks that opens at a token ends, after the closing one; -1 where none does.
    public int quotedTo(int at, int limit) {
        if (mark(at) != '"'
                || (!isCapital(at + 1)
                        && !(at + 1 < doc.size() && doc.token(at + 1).isDigits()))) {
            return -1;
        }
        for (var i = at + 1; i < limit && i < at + 8; i++) {
            var mark = mark(i);
            if (mark == '"') {
                return i + 1;
            }
            if (mark != 0 && "-.&'".indexOf(mark) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /// Where a few words in quotation marks open that close right before a token, be they a name or not; -1 for none.
    public int wordsBefore(int end, int floor) {
        if (mark(end - 1) != '"' || end - 2 < floor || mark(end - 2) != 0) {
            return -1;
        }
        for (var i = end - 2; i > floor && i > end - 6; i--) {
            if (mark(i) == '"') {
                return isWord(i - 1) ? i : -1;
            }
            if (mark(i) != 0 && !isJoint(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// Where a short name in quotation marks opens that closes right before a token; -1 where none does.
    public int quotedBefore(int end, int floor) {
        if (mark(end - 1) != '"') {
            return -1;
        }
        for (var i = end - 2; i >= floor && i > end - 9; i--) {
            if (mark(i) == '"') {
                return quotedTo(i, end) == end ? i : -1;
            }
        }
        return -1;
    }
}
