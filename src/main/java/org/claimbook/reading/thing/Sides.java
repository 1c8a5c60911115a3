package org.claimbook.reading.thing;

import java.util.List;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// Whose losses a number counts, where the words before it say so plainly; else nobody's.
final class Sides {
    /// How far before the number the verb or noun of losing may stand, in tokens.
    private static final int FAR = 30;

    /// How many words may name the side.
    private static final int LONGEST = 6;

    private final Document doc;
    /// The block whose words were looked through last, and whose losses they name.
    private int lead = -1;

    private @Nullable String ofLead;

    Sides(Document doc) {
        this.doc = doc;
    }

    /// @param things aligned with the amounts; those that are somebody's losses are changed
    void tell(List<Amount> amounts, List<@Nullable Thing> things) {
        for (var i = 0; i < amounts.size(); i++) {
            var thing = things.get(i);
            var whose = thing == null ? null : whose(amounts.get(i).from());
            if (thing != null && whose != null) {
                things.set(i, thing.withSubject(whose, ThingRule.SIDE));
            }
        }
    }

    private @Nullable String whose(int number) {
        var floor = doc.sentence(number).from();
        for (var at = number - 1; at >= floor && at > number - FAR && !parts(at, floor); at--) {
            var hit = doc.hit(at, Table.SIDES);
            if (hit != null && hit.to() <= number && hit.key().equals("lose")) {
                return subject(hit, floor, number);
            }
            if (hit != null && hit.to() <= number && hit.key().equals("losses")) {
                return ofLosses(hit, floor, number);
            }
        }
        var block = doc.block(number);
        return block.isItem() && block.lead() >= 0 ? ofLead(block.lead()) : null;
    }

    /// Whether what stands before a place is another clause.
    private boolean parts(int at, int floor) {
        if (at <= floor) {
            return false;
        }
        var token = doc.token(at);
        if (!token.isWord()) {
            return !token.isDigits()
                    && (";\"".indexOf(doc.first(at)) >= 0
                            || (doc.is(at, ",") && isOf(doc.hit(at + 1, Table.GRAMMAR), "and")));
        }
        var grammar = doc.hit(at, Table.GRAMMAR);
        var divides = grammar != null
                && switch (grammar.key()) {
                    case "divide", "that", "stop", "he", "it", "they", "we", "be", "aux" ->
                        doc.hit(at, Table.SIDES) == null;
                    default -> false;
                };
        return divides || doc.hit(at, Table.REPORTING) != null;
    }

    private @Nullable String ofLead(int block) {
        if (block != lead) {
            lead = block;
            ofLead = null;
            var from = doc.firstToken(doc.blocks().get(block).start());
            var to = Math.min(doc.firstToken(doc.blocks().get(block).end()), from + 3 * FAR);
            for (var at = from; at < to && ofLead == null; at++) {
                var hit = doc.hit(at, Table.SIDES);
                if (hit != null && hit.to() <= to && hit.key().equals("losses")) {
                    ofLead = ofLosses(hit, from, to);
                } else if (hit != null && hit.to() <= to && hit.key().equals("lose")) {
                    ofLead = subject(hit, from, to);
                }
            }
        }
        return ofLead;
    }

    /// "The enemy has lost", "втратив противник".
    private @Nullable String subject(Hit verb, int floor, int limit) {
        var to = verb.from();
        while (to > floor && isOf(doc.hitBefore(to, Table.GRAMMAR), "adv", "aux")) {
            to--;
        }
        var before = side(start(to, floor), to);
        return before != null || isEnglish(verb) ? before : side(verb.to(), end(verb.to(), limit));
    }

    /// "Russian losses", "losses of the enemy", "втрати російських військ".
    private @Nullable String ofLosses(Hit noun, int floor, int limit) {
        if (!isEnglish(noun)) {
            return side(noun.to(), end(noun.to(), limit));
        }
        var before = side(start(noun.from(), floor), noun.from());
        var of = doc.hit(noun.to(), Table.SIDES);
        return before != null || !isOf(of, "of") || of == null ? before : side(of.to(), end(of.to(), limit));
    }

    private boolean isEnglish(Hit hit) {
        return doc.block(hit.from()).language().equals("en");
    }

    private static boolean isOf(@Nullable Hit hit, String... keys) {
        return hit != null && List.of(keys).contains(hit.key());
    }

    private int start(int to, int floor) {
        var from = to;
        while (from > floor
                && to - from < LONGEST
                && isInName(from - 1)
                && doc.hitBefore(from, Table.REPORTING) == null) {
            from--;
        }
        return from;
    }

    private int end(int from, int limit) {
        var to = from;
        while (to < limit && to - from < LONGEST && isInName(to)) {
            to++;
        }
        return to;
    }

    /// Words that may name a side: no small ones but articles, "of" and possessives, no marks, no numbers.
    private boolean isInName(int at) {
        var grammar = doc.hit(at, Table.GRAMMAR);
        return doc.token(at).isWord()
                && doc.hit(at, Table.NUMERALS) == null
                && (grammar == null || isOf(grammar, "the", "of", "adj", "this-one", "place"));
    }

    /// The name of a side among the words between two places: from its first word to the noun of the lexicon, or to
    /// the name in capitals after that; null where they hold none.
    private @Nullable String side(int from, int to) {
        var start = from;
        while (start < to && doc.hit(start, Table.GRAMMAR) != null) {
            start++;
        }
        var english = start < to && doc.block(start).language().equals("en");
        for (var at = start + 1; english && at < to; at++) {
            // "By dusk the enemy"
            var article = isOf(doc.hit(at, Table.GRAMMAR), "the");
            start = article && !isOf(doc.hitBefore(at, Table.GRAMMAR), "of") ? at + 1 : start;
        }
        while (!english && start < to && doc.hit(start, Table.SIDES) == null) {
            start++;
        }
        var end = -1;
        for (var at = start; at < to; at++) {
            var hit = doc.hit(at, Table.SIDES);
            if (isOf(hit, "side") && hit != null && hit.to() <= to) {
                end = Math.max(end, hit.to());
            }
        }
        while (end > start && end < to && doc.isCapital(end)) {
            end++;
        }
        if (end <= start || (english && end < to)) {
            return null;
        }
        while (start > 0 && doc.token(start).glued() && !doc.is(start - 1, "\"")) {
            // "47th Brigade"
            start--;
        }
        var words = doc.words(start, end).replaceAll("\\s+", " ");
        return words.endsWith("'s") || words.endsWith("\u2019s") ? words.substring(0, words.length() - 2) : words;
    }
}
