package org.claimbook.reading.thing;

import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Finds the noun phrase that stands at a place: adjectives, then a head noun.
final class Phrases {
    /// As many words may stand between a number and its noun: "three more Ukrainian air defence missiles".
    private static final int MOST_ADJECTIVES = 5;

    private static final char LAST_LATIN = '\u024F';

    private final Document doc;
    private final Compounds compounds;

    Phrases(Document doc) {
        this.doc = doc;
        this.compounds = new Compounds(doc);
    }

    /// The phrase that begins at a token, with a head noun of the lexicon; null where there is none.
    ///
    /// @param limit that it may not reach across
    /// @param few whether the number before asks for the noun's form after two, three and four
    @Nullable
    Phrase at(int start, int limit, boolean few) {
        var unit = doc.hit(start, Table.UNITS);
        if (unit != null && unit.to() <= limit) {
            return new Phrase(start, unit.to(), unit.key(), ThingRule.UNIT);
        }
        var at = afterQuotationMark(start);
        for (var words = 0; words <= MOST_ADJECTIVES && at < limit; words++) {
            var noun = doc.hit(at, Table.NOUNS);
            if (noun != null && noun.to() <= limit && !isCompound(noun.to(), limit)) {
                var head = isEnglish(at) ? lastOf(noun, limit) : afterAdjective(noun, limit, few);
                var end = coordinated(afterModel(head.to(), limit), limit);
                return new Phrase(start, end, head.key(), ThingRule.NOUN);
            }
            if (!canStandBeforeNoun(at) || isUnknownNoun(at, limit)) {
                return null;
            }
            at = afterQuotationMark(afterWord(at, limit));
        }
        return null;
    }

    /// Whether a word is no adjective, so that the noun after it only belongs to it: "340 постояльців готелю".
    private boolean isUnknownNoun(int at, int limit) {
        return !isEnglish(at) && doc.hit(at, Table.NOUNS) == null && looksPlural(at, false) && !isTied(at + 1, limit);
    }

    private int afterQuotationMark(int at) {
        return doc.is(at, "\"") ? at + 1 : at;
    }

    /// Whether a hyphen ties the word before this place to the next one: "school-aged".
    private boolean isCompound(int at, int limit) {
        return isTied(at, limit) && doc.token(at + 1).isWord();
    }

    private boolean isTied(int at, int limit) {
        return at + 1 < limit
                && doc.is(at, "-")
                && doc.token(at).glued()
                && doc.token(at + 1).glued();
    }

    /// "БМП-3": the model is a part of the name.
    private int afterModel(int at, int limit) {
        return isTied(at, limit) && doc.token(at + 1).isDigits() ? at + 2 : at;
    }

    /// A phrase without a noun of the lexicon: the first word that looks like a plural, or a compound that ends in a
    /// noun of the lexicon.
    @Nullable
    Phrase unknownAt(int start, int limit, boolean few) {
        var at = afterQuotationMark(start);
        for (var words = 0; words < 4 && at < limit && canStandBeforeNoun(at) && !isDateWord(at); words++) {
            if ("people".equals(doc.ending(at))) {
                return new Phrase(start, at + 1, "people", ThingRule.PLURAL);
            }
            if (looksPlural(at, few) && !isCompound(at + 1, limit)) {
                var compound = isEnglish(at) ? null : compounds.unit(at);
                return new Phrase(start, at + 1, compound == null ? doc.key(at) : compound, ThingRule.PLURAL);
            }
            at = afterWord(at, limit);
        }
        return null;
    }

    /// Whether a noun may be counted by "двох" and the like, where else those count people.
    boolean mayFollowCollective(Phrase noun) {
        return !noun.unit().equals("people") && isManifold(noun.to() - 1);
    }

    /// In English the last noun of a row is the head: "police officers". A verb may look like a noun: "20 miners
    /// strike".
    private Hit lastOf(Hit first, int limit) {
        var last = first;
        while (true) {
            var next = doc.hit(last.to(), Table.NOUNS);
            if (next == null
                    || next.to() > limit
                    || doc.hit(last.to(), Table.STATES) != null
                    || (endsInS(last) && !endsInS(next))) {
                return last;
            }
            last = next;
        }
    }

    private boolean endsInS(Hit noun) {
        return doc.key(noun.to() - 1).endsWith("s");
    }

    /// Elsewhere a noun in the form of an adjective may belong to the noun after it: "30 мертвих птахів".
    private Hit afterAdjective(Hit first, int limit, boolean few) {
        if (!isAdjective(first.to() - 1)) {
            return first;
        }
        for (var at = first.to(); at < Math.min(limit, first.to() + 3) && canStandBeforeNoun(at); at++) {
            var noun = doc.hit(at, Table.NOUNS);
            if (noun != null && noun.to() <= limit && !isAdjective(noun.to() - 1)) {
                return few || isManifold(noun.to() - 1) ? noun : first;
            }
            if (!isAdjective(at)) {
                return first;
            }
        }
        return first;
    }

    private boolean isAdjective(int at) {
        return "adjective".equals(doc.ending(at));
    }

    /// Whether a word has no ending of the singular: after five and more, such a noun is what is counted.
    private boolean isManifold(int at) {
        var ending = doc.ending(at);
        return ending == null || ending.equals("people");
    }

    /// Whether a noun may stand in the plural, as far as its form tells.
    boolean mayBePlural(Hit noun) {
        return !isEnglish(noun.from())
                || endsInS(noun)
                || doc.key(noun.to() - 1).equals(noun.key());
    }

    /// "Guns and mortars" is one thing, where no number stands before the second noun.
    private int coordinated(int end, int limit) {
        var and = end < limit ? doc.hit(end, Table.BREAKS) : null;
        if (and == null || !and.key().equals("and") || !doc.block(end).isItem()) {
            return end;
        }
        var noun = doc.hit(and.to(), Table.NOUNS);
        return noun != null && noun.to() <= limit ? noun.to() : end;
    }

    private boolean canStandBeforeNoun(int at) {
        return doc.token(at).isWord() && doc.hit(at, Table.BREAKS) == null && !"verb".equals(doc.ending(at));
    }

    private boolean isDateWord(int at) {
        return doc.hit(at, Table.MONTHS) != null
                || doc.hit(at, Table.WEEKDAYS) != null
                || doc.hit(at, Table.DATE_WORDS) != null;
    }

    /// The place after a word and what is tied to it by hyphens: "Shahed-136", "so-called".
    private int afterWord(int at, int limit) {
        var next = at + 1;
        while (isTied(next, limit)) {
            next += 2;
        }
        return next;
    }

    private boolean looksPlural(int at, boolean few) {
        var key = doc.key(at);
        if (isEnglish(at)) {
            return key.length() > 3 && key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("'s");
        }
        var ending = doc.ending(at);
        return key.length() > 3
                && doc.hit(at, Table.ADJECTIVES) == null
                && !doc.isCapital(at)
                && doc.first(at) > LAST_LATIN
                && (ending == null || ending.equals("people") || (few && ending.equals("singular")));
    }

    private boolean isEnglish(int at) {
        return doc.block(at).language().equals("en");
    }
}
