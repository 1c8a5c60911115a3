package org.claimbook.reading.speech;

import java.util.BitSet;
import java.util.List;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Which of the cues of a sentence governs a figure in it.
///
/// Sources that stand on the two sides of ";", "while" or "but" each govern their own side.
final class Governing {
    private static final int NEAR = 8;

    private final Ground ground;
    private final BitSet dividers = new BitSet();
    private @Nullable Sentence divided;

    Governing(Ground ground) {
        this.ground = ground;
    }

    /// The cue that gives a claimant, and the one of a medium around it.
    record Chosen(Cue cue, @Nullable Cue outer) {}

    @Nullable
    Chosen of(int at, Sentence sentence, List<Cue> cues) {
        if (cues.isEmpty()) {
            return null;
        }
        if (!sentence.equals(divided)) {
            divide(sentence, cues);
        }
        var from = Math.max(sentence.from(), dividers.previousSetBit(at));
        var next = dividers.nextSetBit(at + 1);
        var to = next < 0 ? sentence.to() : next;
        var left = left(at, from, cues, true);
        var right = right(at, to, cues, true);
        if (left != null && right != null) {
            return both(left, right, at);
        }
        var one = left != null ? left : right;
        if (one == null) {
            one = left(at, from, cues, false);
        }
        if (one == null) {
            one = right(at, to, cues, false);
        }
        if (one == null) {
            one = left(at, sentence.from(), cues, false);
        }
        if (one == null) {
            one = right(at, sentence.to(), cues, true);
        }
        return one == null ? null : new Chosen(one, null);
    }

    private @Nullable Cue left(int at, int from, List<Cue> cues, boolean governing) {
        for (var i = cues.size() - 1; i >= 0; i--) {
            var cue = cues.get(i);
            if (cue.from() <= at
                    && cue.to() > from
                    && (!governing || cue.reach().isAfter())) {
                return cue;
            }
        }
        return null;
    }

    private @Nullable Cue right(int at, int to, List<Cue> cues, boolean governing) {
        for (var cue : cues) {
            if (cue.from() > at && cue.from() < to && (!governing || cue.reach().isBefore())) {
                return cue;
            }
        }
        return null;
    }

    /// Between two cues that both govern a place: "he said 78 were on board, and five had died, police said".
    private Chosen both(Cue left, Cue right, int at) {
        if (right.reach() == Cue.Reach.BOTH && left.reach() == Cue.Reach.AFTER && !left.weak()) {
            return new Chosen(left, null);
        }
        if (left.weak() || pauses(left.to(), at)) {
            return new Chosen(right, null);
        }
        return new Chosen(left, right.via() == null ? right : null);
    }

    private boolean pauses(int from, int to) {
        for (var at = from; at < to; at++) {
            if (ground.mark(at) == ',' && at > from) {
                return true;
            }
        }
        return false;
    }

    private void divide(Sentence sentence, List<Cue> cues) {
        dividers.clear();
        for (var at = sentence.from() + 1; at < sentence.to(); at++) {
            if (divides(at, cues)) {
                dividers.set(at);
            }
        }
        divided = sentence;
    }

    private boolean divides(int at, List<Cue> cues) {
        if (ground.mark(at) == ';') {
            return true;
        }
        var and = ground.isSmall(at, "and");
        return (and || ground.isSmall(at, "divide")) && opensCue(at, and ? 2 : NEAR, cues);
    }

    /// Whether a source that governs what follows is named soon.
    private static boolean opensCue(int at, int within, List<Cue> cues) {
        for (var cue : cues) {
            if (cue.from() > at && cue.from() - at <= within && cue.reach().isAfter()) {
                return true;
            }
        }
        return false;
    }
}
