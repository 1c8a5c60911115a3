package org.claimbook.reading.speech.phrase;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.reading.lexicon.Hit;

/// The words of a phrase that are the name in it: where they end, and how they are compared.
final class Wording {
    private final Ground ground;
    private final Bounds bounds;

    Wording(Ground ground, Bounds bounds) {
        this.ground = ground;
        this.bounds = bounds;
    }

    /// Where the words begin that are of none of these classes.
    int skip(int from, int to, String... classes) {
        var at = from;
        while (at < to && ground.isSmall(at, classes)) {
            at = ground.afterSmall(at);
        }
        return Math.min(at, to);
    }

    /// Where a phrase ends that says no more than who it is: before "in", "at", and before what its head noun does.
    int cut(int from, int to, Hit head) {
        var at = head.to();
        if (head.key().equals("source")) {
            return to;
        }
        if (ground.isLatin(head.from()) && at < to && isUnknown(at)) {
            return at;
        }
        if (!ground.isLatin(head.from()) && !head.key().equals("people") && isOfField(at, to)) {
            at += 2;
        }
        return cutAt(from, at, to);
    }

    /// "Relief Now".
    private boolean isCapitalInName(int at) {
        return ground.isLatin(at) && ground.isCapital(at) && ground.isCapital(at - 1);
    }

    /// Whether a lower-case word of no table stands here.
    boolean isUnknown(int at) {
        return ground.isWord(at)
                && !ground.isCapital(at)
                && ground.small(at).isEmpty()
                && !ground.isPossessive(at - 1)
                && !ground.isTied(at);
    }

    /// "Организация по миграции", "служба з питань": what a body is for, right after its noun.
    private boolean isOfField(int at, int to) {
        return at + 1 < to && ground.isSmall(at, "za") && ground.isWord(at + 1) && !ground.isCapital(at + 1);
    }

    /// Where a phrase ends at the latest, from a token on: before a preposition that is in no name.
    int cutAt(int from, int start, int to) {
        for (var at = start; at < to; at++) {
            if (ground.isSmall(at, "inname") || (ground.isSmall(at, "in", "za") && bounds.isOfRegion(at))) {
                at = ground.afterSmall(at);
                continue;
            }
            if (at > from
                    && !ground.isTied(at)
                    && !isCapitalInName(at)
                    && ground.isSmall(at, "prep", "in", "za", "by", "from", "adv")) {
                return at;
            }
            if (at > from && ground.mark(at) == '(') {
                return at;
            }
            if (at > from && ground.isSmall(at, "for") && !ground.isTied(at)) {
                var next = ground.isSmall(at + 1, "the") ? at + 2 : at + 1;
                if (!ground.isCapital(at - 1) || !ground.isCapital(next)) {
                    return at;
                }
            }
        }
        return to;
    }

    /// The words between two tokens, without what ends them: a possessive, an apostrophe.
    String name(int from, int to) {
        var end = to;
        while (end > from + 1 && ground.mark(end - 1) != 0 && ".\"".indexOf(ground.mark(end - 1)) < 0) {
            end--;
        }
        var words = ground.doc().words(from, end);
        var owned = ground.isPossessive(end - 1) && ground.doc().key(end - 1).endsWith("'s");
        return (owned ? words.substring(0, words.length() - 2) : words).replaceAll("\\s+", " ");
    }

    /// The words that tell a name from others.
    List<String> words(int from, int to) {
        var words = new ArrayList<String>();
        for (var at = from; at < to; at++) {
            if (ground.isWord(at)
                    && !ground.isSmall(at, "the", "a", "of", "his", "its", "their", "for", "prep", "in")) {
                var key = ground.doc().key(at);
                words.add(key.endsWith("'s") ? key.substring(0, key.length() - 2) : key);
            }
        }
        return List.copyOf(words);
    }
}
