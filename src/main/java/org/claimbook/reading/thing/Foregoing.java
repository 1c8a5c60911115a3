package org.claimbook.reading.thing;

import java.util.Set;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds what the words before a number say that it counts: a label, a word like "death toll", a noun further off.
final class Foregoing {
    private static final int LONGEST_LABEL = 10;
    /// As many words of a noun phrase may stand between a preposition and the noun.
    private static final int WORDS = 3;

    /// Units of what is seldom counted by a number that stands apart from it, but is often named as where or by whom
    /// things are counted.
    private static final Set<String> SETTINGS = Set.of("""
        countries regions provinces states districts cities communities settlements municipalities
        counties territories zones areas neighbourhoods sites locations places islands rivers lakes
        forests fields streets roads addresses borders directions sectors fronts sets points stations
        hospitals centres centers schools universities stadiums factories plants enterprises companies
        businesses banks ministries departments agencies institutions organizations committees
        commissions councils courts governments offices parties projects programmes events operations
        reports documents laws orders meetings talks visits posts messages channels websites pictures
        videos results versions reasons levels types stages questions tests networks crews teams groups\
        """.split("\\s", -1));

    private final Document doc;
    private final Phrases phrases;

    Foregoing(Document doc, Phrases phrases) {
        this.doc = doc;
        this.phrases = phrases;
    }

    /// "The death toll", "the number of tents": what is nearest before a token.
    ///
    /// @param from of the sentence
    @Nullable
    Phrase toll(int before, int from) {
        for (var at = before - 1; at >= from; at--) {
            var toll = doc.hit(at, Table.TOLLS);
            if (toll != null && toll.to() <= before) {
                if (!toll.key().equals("of")) {
                    return new Phrase(at, toll.to(), toll.key(), ThingRule.TOLL);
                }
                var phrase = phrases.at(toll.to(), before, false);
                if (phrase != null) {
                    return new Phrase(phrase.from(), phrase.to(), phrase.unit(), ThingRule.TOLL);
                }
            }
        }
        return null;
    }

    /// The last noun of the lexicon between two places that is likely to be what a number after it counts.
    @Nullable
    Phrase noun(int from, int to) {
        for (var at = to - 1; at >= from; at--) {
            var noun = doc.hit(at, Table.NOUNS);
            if (noun != null
                    && noun.to() <= to
                    && !isSetting(noun)
                    && phrases.mayBePlural(noun)
                    && doc.hit(noun.to(), Table.REPORTING) == null
                    && !isOblique(at, from)) {
                return new Phrase(at, noun.to(), noun.key(), ThingRule.NOUN_BEFORE);
            }
        }
        return null;
    }

    /// The noun of a block that leads in a list.
    @Nullable
    Phrase nounOfBlock(int block) {
        var start = doc.blocks().get(block).start();
        var end = doc.blocks().get(block).end();
        return noun(doc.firstToken(start), doc.firstToken(end));
    }

    /// "Пострадавших нет": the noun right before.
    @Nullable
    Phrase nounBeside(int to) {
        var noun = doc.hitBefore(to, Table.NOUNS);
        return noun == null ? null : new Phrase(noun.from(), noun.to(), noun.key(), ThingRule.NOUN_BEFORE);
    }

    /// "Dead: 11", "танків — 9113": the label before a number.
    ///
    /// @param last the end of the number before; the label begins after it
    @Nullable
    Phrase label(Amount amount, int last) {
        var mark = amount.quoteFrom() - 1;
        var sentence = doc.sentence(amount.from());
        if (mark <= sentence.from()
                || !(doc.is(mark, ":") || (doc.is(mark, "-") && !doc.token(mark).glued()))) {
            return null;
        }
        var from = labelFrom(mark, sentence);
        if (last > from || doc.is(mark - 1, ",")) {
            return null;
        }
        if (isSaid(from, mark)) {
            return null;
        }
        for (var at = from; at < mark; at++) {
            var noun = doc.hit(at, Table.NOUNS);
            var found = noun != null && noun.to() <= mark ? noun : doc.hit(at, Table.STATES);
            if (found != null && found.to() <= mark && !found.key().equals("same") && !isNameOfItem(found, from)) {
                return new Phrase(from, mark, found.key(), ThingRule.LABEL);
            }
        }
        return null;
    }

    /// "The observatory said in a note: 61,000 in Kassar": what somebody says is no label.
    private boolean isSaid(int from, int to) {
        for (var at = from; at < to; at++) {
            var verb = doc.hit(at, Table.REPORTING);
            if (verb != null && (verb.key().equals("say") || verb.key().equals("tell"))) {
                return true;
            }
        }
        return false;
    }

    private int labelFrom(int mark, Sentence sentence) {
        var from = mark - 1;
        while (from > sentence.from() && !isLabelEnd(from - 1) && mark - from < LONGEST_LABEL) {
            from--;
        }
        return from;
    }

    private boolean isLabelEnd(int at) {
        return doc.is(at, ";") || doc.is(at, ",") || doc.is(at, ")") || doc.is(at, "|") || doc.is(at, ".");
    }

    /// "Kibo Town: 78" in a list of cases: where they are counted.
    private boolean isNameOfItem(Hit noun, int from) {
        var lead = doc.block(from).lead();
        return (isSetting(noun) || !phrases.mayBePlural(noun)) && lead >= 0 && nounOfBlock(lead) != null;
    }

    private static boolean isSetting(Hit noun) {
        return SETTINGS.contains(noun.key());
    }

    /// Whether a preposition stands before the noun: "based on drone pictures, 47,000".
    private boolean isOblique(int noun, int from) {
        for (var at = noun - 1;
                at >= Math.max(from, noun - WORDS) && doc.token(at).isWord();
                at--) {
            var small = doc.hit(at, Table.BREAKS);
            if (small != null && !small.key().equals("the")) {
                return small.key().equals("other");
            }
        }
        return false;
    }
}
