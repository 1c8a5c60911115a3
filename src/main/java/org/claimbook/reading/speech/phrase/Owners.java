package org.claimbook.reading.speech.phrase;

import java.util.List;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.jspecify.annotations.Nullable;

/// Whose figures or report it is: "Home Office figures", "зведенні штабу", "an estimate by CrowdLens".
final class Owners {
    private final Ground ground;
    private final Bounds bounds;
    private final Wording wording;
    private final Naming naming;

    Owners(Ground ground, Bounds bounds, Wording wording, Naming naming) {
        this.ground = ground;
        this.bounds = bounds;
        this.wording = wording;
        this.naming = naming;
    }

    /// The owner of the document that a phrase is, or the document itself.
    Phrase of(int from, int to, Hit head) {
        var owner = after(to, head);
        if (owner == null) {
            owner = before(from, head);
        }
        if (owner != null) {
            return owner.key().isEmpty() && owner.kind() == Kind.BODY ? owner.withKey("owner") : owner;
        }
        var bare = start(from, head.from()) == head.from() && !ground.isSmall(from, "a");
        var end = Math.max(head.to(), Math.min(to, head.to()));
        return new Phrase(
                from,
                end,
                wording.name(from, end),
                wording.words(from, end),
                Kind.DOCUMENT,
                head.key(),
                List.of(),
                List.of(),
                null,
                bare,
                bare);
    }

    private @Nullable Phrase after(int to, Hit head) {
        var far = head.to() + 3;
        for (var at = head.to(); at < Math.min(to, far); at++) {
            var day = ground.date(at);
            if (day != null && day.to() > at) {
                far += day.to() - at;
                at = day.to() - 1;
                continue;
            }
            if (ground.doc().hit(at, Table.ATTRIBUTION) != null) {
                return null;
            }
            if (ground.isSmall(at, "that") && ground.isLatin(at)) {
                return maker(at + 1, to);
            }
            if (ground.isSmall(at, "by", "from", "of") && ground.isLatin(at)) {
                var next = at + 1;
                var end = bounds.forward(next, to, false);
                return end > next && speaks(next, end) ? naming.read(next, end) : null;
            }
        }
        if (ground.isLatin(head.from()) || head.to() >= to || ground.isSmall(head.to(), "in", "prep", "for", "za")) {
            return null;
        }
        return naming.read(head.to(), to);
    }

    /// "Data that the group SkyTrace gathered": a name, before what it did.
    private @Nullable Phrase maker(int from, int to) {
        var noun = from;
        while (noun < to && (ground.isSmall(noun, "the", "a") || ground.speaker(noun) != null)) {
            noun++;
        }
        var run = new Runs(ground).at(noun, to);
        var end = run == null ? noun : run.to();
        return end < to && end > from && ground.isWord(end) ? naming.read(from, end) : null;
    }

    /// Whether a capital letter or a known noun begins here: "figures of 30" have no owner.
    private boolean speaks(int from, int to) {
        for (var at = from; at < to; at++) {
            if (ground.isCapital(at) || ground.speaker(at) != null || ground.role(at) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Phrase before(int from, Hit head) {
        var possessive = switch (ground.small(from)) {
            case "his" -> Kind.HE;
            case "its" -> Kind.IT;
            case "their" -> Kind.THEY;
            default -> null;
        };
        if (possessive != null && start(from + 1, head.from()) == head.from()) {
            return Phrase.pronoun(from, possessive, !ground.isLatin(from));
        }
        var end = head.from();
        while (end > from && isModifier(end - 1)) {
            end--;
        }
        if (end > from && ground.mark(end - 1) == '\'') {
            return naming.read(from, end - 1);
        }
        var start = start(from, end);
        if (start >= end || !ground.isLatin(end - 1)) {
            return null;
        }
        if (ground.isPossessive(end - 1)) {
            return naming.read(possessive == null && ground.isSmall(from, "the", "a") ? from : start, end);
        }
        if (!ground.isCapital(end - 1)) {
            return !head.key().equals("paper-within") && ground.doc().hitBefore(end, Table.SPEAKERS) != null
                    ? naming.read(start, end)
                    : null;
        }
        var run = new Runs(ground).before(end, start);
        return run == null ? null : naming.read(run.from(), end);
    }

    private boolean isModifier(int at) {
        return ground.isSmall(at, "adj") && !ground.isPossessive(at);
    }

    /// Where the words begin that are neither article nor adjective.
    private int start(int from, int end) {
        var at = from;
        while (at < end && ground.isSmall(at, "the", "a", "adj", "this-one", "his", "its", "their")) {
            at = ground.afterSmall(at);
        }
        return Math.min(at, end);
    }
}
