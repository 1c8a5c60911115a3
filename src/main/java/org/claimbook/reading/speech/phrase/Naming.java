package org.claimbook.reading.speech.phrase;

import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the name in the words that say who speaks, and what they are.
final class Naming {
    private final Ground ground;
    private final Owners owners;
    private final Wording wording;
    private final Bodies bodies;
    private final People people;

    Naming(Ground ground, Bounds bounds) {
        this.ground = ground;
        this.wording = new Wording(ground, bounds);
        this.bodies = new Bodies(ground, wording);
        this.people = new People(ground, wording, bodies);
        this.owners = new Owners(ground, bounds, wording, this);
    }

    /// What stands between two tokens; null where it is nobody who can speak.
    @Nullable
    Phrase read(int start, int to) {
        var from = wording.skip(afterThis(start), to, "adv");
        if (from >= to) {
            return null;
        }
        var pronoun = pronoun(from);
        if (pronoun != null) {
            return to - from == 1 ? pronoun : null;
        }
        if (ground.isSmall(from, "prep", "in", "for", "by", "from", "za")) {
            return afterPreposition(from, to);
        }
        var head = head(from, to);
        var phrase = head != null && (Heads.isDocument(head) || isOwnedPage(head))
                ? owners.of(from, to, head)
                : head != null && head.table() == Table.ROLES ? people.of(from, to, head) : bodies.of(from, to, head);
        return phrase == null ? null : phrase.withExtent(start, Math.max(phrase.to(), to));
    }

    /// "The department's website".
    private boolean isOwnedPage(Hit head) {
        return head.key().equals("outlet-noun")
                && !ground.isCapital(head.from())
                && ground.isPossessive(head.from() - 1);
    }

    /// "Про це командувач написав": what is said is no part of who says it.
    private int afterThis(int from) {
        var hit = ground.doc().hit(from, Table.ATTRIBUTION);
        return hit != null && hit.key().equals("this") ? hit.to() : from;
    }

    @Nullable
    Phrase pronoun(int at) {
        return switch (ground.small(at)) {
            case "he" -> Phrase.pronoun(at, Kind.HE, !ground.isLatin(at));
            case "it" -> Phrase.pronoun(at, Kind.IT, true);
            case "they" -> Phrase.pronoun(at, Kind.THEY, true);
            default -> null;
        };
    }

    /// "In Kharkiv police", "раніше у МОЗ": what is named after the place, or in the phrase of place itself.
    private @Nullable Phrase afterPreposition(int from, int to) {
        var next = wording.skip(ground.afterSmall(from), to, "the", "adj", "his", "their", "its", "this-one");
        if (next >= to) {
            return null;
        }
        if (ground.isSmall(from, "in")
                && !ground.isSmall(next, "place")
                && (ground.isAcronym(next) || ground.speaker(next) != null || isPlainBefore(next, to))) {
            return read(next, to);
        }
        for (var at = next; at < to; at++) {
            if (at > next && !ground.isTied(at) && (ground.speaker(at) != null || ground.role(at) != null)) {
                return read(at, to);
            }
        }
        return null;
    }

    /// "У пожежній службі": words of no table, in lower case, right before a noun that can speak.
    private boolean isPlainBefore(int from, int to) {
        for (var at = from; at + 1 < to && at < from + 3; at++) {
            if (ground.isCapital(at)
                    || !ground.small(at).isEmpty()
                    || ground.role(at) != null
                    || ground.doc().hit(at, Table.PLACES) != null) {
                return false;
            }
            if (ground.speaker(at + 1) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Hit head(int from, int to) {
        return new Heads(ground).of(from, to);
    }
}
