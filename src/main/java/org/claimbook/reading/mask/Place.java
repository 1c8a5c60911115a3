package org.claimbook.reading.mask;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.claimbook.model.Figure;
import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.text.Block;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// A number and the words around it, within its sentence; places are those of tokens, ends exclusive.
///
/// @param end after the number, the point of its short form ("тис.") included
/// @param last the mask that was set before, or null
record Place(
        Document doc,
        Amount amount,
        Sentence sentence,
        Block block,
        int end,
        @Nullable Mask last) {
    static Place of(Document doc, Amount amount, @Nullable Mask last) {
        var sentence = doc.sentence(amount.from());
        var block = doc.blocks().get(sentence.block());
        return new Place(doc, amount, sentence, block, end(doc, amount, sentence), last);
    }

    private static int end(Document doc, Amount amount, Sentence sentence) {
        var at = amount.to();
        var point = at + 1 < sentence.to()
                && doc.is(at, ".")
                && doc.token(at).glued()
                && doc.token(at - 1).isWord();
        return point ? at + 1 : at;
    }

    int from() {
        return amount.from();
    }

    String language() {
        return block.language();
    }

    boolean isEnglish() {
        return language().equals("en");
    }

    /// Whether a token lies in the sentence.
    boolean holds(int at) {
        return at >= sentence.from() && at < sentence.to();
    }

    /// The words of a key right after the number.
    @Nullable
    Hit after(String key) {
        return at(end, Table.MASKS, key);
    }

    /// The longest words of a key that begin at a token.
    @Nullable
    Hit at(int token, Table table, String key) {
        Hit longest = null;
        if (holds(token)) {
            for (var hit : doc.hits().at(token)) {
                if (hit.table() == table && has(hit, key) && hit.to() <= sentence.to() && isLonger(hit, longest)) {
                    longest = hit;
                }
            }
        }
        return longest;
    }

    /// Whether an entry has a key among its keys, which are parted by spaces.
    static boolean has(Hit hit, String key) {
        var keys = hit.key();
        var at = keys.indexOf(key);
        while (at >= 0) {
            var end = at + key.length();
            if ((at == 0 || keys.charAt(at - 1) == ' ') && (end == keys.length() || keys.charAt(end) == ' ')) {
                return true;
            }
            at = keys.indexOf(key, end);
        }
        return false;
    }

    private static boolean isLonger(Hit hit, @Nullable Hit other) {
        return other == null || hit.to() > other.to();
    }

    /// The words of a key right before the number, or before its qualifier.
    @Nullable
    Hit before(String key) {
        var hit = before(from(), key);
        return hit != null || amount.quoteFrom() >= from() ? hit : before(amount.quoteFrom(), key);
    }

    /// The longest words of a key that end right before a token.
    @Nullable
    Hit before(int token, String key) {
        Hit longest = null;
        for (var hit : doc.hits().before(token)) {
            if (hit.table() == Table.MASKS_BEFORE
                    && has(hit, key)
                    && hit.from() >= sentence.from()
                    && (longest == null || hit.from() < longest.from())) {
                longest = hit;
            }
        }
        return longest;
    }

    /// Whether the word or mark at a token is one of a key.
    boolean is(int token, Table table, String key) {
        return at(token, table, key) != null;
    }

    boolean isWord(int at) {
        return holds(at) && doc.token(at).isWord();
    }

    boolean isMark(int at, String mark) {
        return holds(at) && doc.is(at, mark);
    }

    /// Whether a token follows the one before it without a space.
    boolean isGlued(int at) {
        return holds(at) && doc.token(at).glued();
    }

    /// The one number stated; null for ranges.
    @Nullable
    BigDecimal value() {
        var figure = amount.figure();
        return figure.statedEnd();
    }

    /// Whether the number is a whole one of at most this.
    boolean isAtMost(int most) {
        var value = value();
        return value != null && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    boolean isOne() {
        var value = value();
        return value != null && value.compareTo(BigDecimal.ONE) == 0;
    }

    /// Whether nothing but commas and conjunctions stands between the last mask and the number.
    boolean followsLast(int most) {
        if (last == null || last.to() < sentence.from() || from() - last.to() > most || from() == last.to()) {
            return false;
        }
        for (var at = last.to(); at < from(); at++) {
            var hit = doc.hit(at, Table.BREAKS);
            if (doc.token(at).isWord() ? hit == null || !hit.key().equals("and") : ",/".indexOf(doc.first(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean isOrdinal() {
        return amount.form() == Amount.Form.ORDINAL;
    }

    Figure figure() {
        return amount.figure();
    }

    /// Whether a plain noun that can be counted follows: "people" in "route 300 people".
    boolean countsSomething() {
        if (doc.is(end - 1, ".") && doc.isCapital(end)) {
            return false;
        }
        for (var at = end; at < end + 4 && isWord(at) && !isGlued(at); at++) {
            if (doc.hit(at, Table.BREAKS) != null) {
                return false;
            }
            if (doc.hit(at, Table.NOUNS) != null || doc.hit(at, Table.UNITS) != null) {
                return true;
            }
            if (doc.hit(at, Table.MODALS) != null || isPast(at)) {
                return false;
            }
            if (!doc.isCapital(at) && (!isEnglish() || doc.key(at).endsWith("s"))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word looks like a verb in the past: no list could hold them all.
    boolean isPast(int at) {
        var word = doc.key(at);
        return word.length() > 4
                && switch (language()) {
                    case "en" -> word.endsWith("ed") && !word.endsWith("eed") && !word.endsWith("dred");
                    case "ru" ->
                        endsIn(
                                word, "али", "или", "ели", "ули", "яли", "ала", "ила", "ела", "ало", "ило", "лись",
                                "лось", "лся");
                    case "uk" ->
                        endsIn(
                                word, "али", "или", "іли", "ули", "яли", "ала", "ила", "іла", "ало", "ило", "лися",
                                "лося", "вся");
                    default -> false;
                };
    }

    /// Whether a word is a verb in the future by its form alone.
    boolean isFuture(int at) {
        var word = doc.key(at);
        return language().equals("uk") && word.length() > 6 && endsIn(word, "тиме", "тимуть", "тиметься", "тимуться");
    }

    private static boolean endsIn(String word, String... endings) {
        return Stream.of(endings).anyMatch(word::endsWith);
    }

    /// Whether a noun or unit of the lexicon follows that the number may count.
    boolean countsNoun() {
        for (var at = end; at < end + 3 && isWord(at) && !isGlued(at); at++) {
            if (doc.hit(at, Table.BREAKS) != null || (!isEnglish() && isPast(at))) {
                return false;
            }
            if (doc.hit(at, Table.NOUNS) != null || doc.hit(at, Table.UNITS) != null) {
                return true;
            }
        }
        return false;
    }

    Mask mask(SetAside.Kind kind, MaskRule rule) {
        return new Mask(from(), amount.to(), kind, rule);
    }

    /// A mask from the number to the end of words after it.
    Mask mask(Hit words, SetAside.Kind kind, MaskRule rule) {
        return new Mask(Math.min(from(), words.from()), Math.max(amount.to(), words.to()), kind, rule);
    }
}
