package org.claimbook.reading.speech;

import org.claimbook.reading.speech.Cue.Reach;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.phrase.Phrase;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.claimbook.reading.speech.phrase.Phrases;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Sources that a headline names without a verb.
final class HeadlineMarks {
    private static final int LONGEST = 9;

    private final Ground ground;
    private final Phrases phrases;

    HeadlineMarks(Ground ground, Phrases phrases) {
        this.ground = ground;
        this.phrases = phrases;
    }

    /// A source after the last dash or colon of a headline, or before its first colon.
    @Nullable
    Cue of(Sentence sentence) {
        var last = -1;
        var colon = -1;
        for (var at = sentence.from() + 1; at < sentence.to() - 1; at++) {
            var mark = ground.mark(at);
            if ((mark == '-' && !ground.isTied(at + 1))
                    || (mark == ':' && !ground.doc().token(at + 1).isDigits())) {
                last = at;
            }
            if (mark == ':' && colon < 0) {
                colon = at;
            }
        }
        var after = last < 0 ? null : side(last + 1, sentence.to());
        if (after != null) {
            return mark(after, Reach.BEFORE, ground.mark(last) == '-');
        }
        var before = colon < 0 ? null : side(sentence.from(), colon);
        return before == null ? null : mark(before, Reach.AFTER, false);
    }

    /// "Пресслужба митниці: вилучено 4 200 пачок": who speaks, before the colon of a sentence like a headline's.
    @Nullable
    Cue opening(Sentence sentence) {
        var colon = sentence.from() + 1;
        while (colon < Math.min(sentence.to() - 1, sentence.from() + LONGEST) && ground.mark(colon) != ':') {
            colon++;
        }
        if (colon >= sentence.to() - 1
                || ground.mark(colon) != ':'
                || ground.isFigure(colon + 1)
                || ground.doc().token(colon + 1).isDigits()
                || !ground.isCapital(sentence.from())) {
            return null;
        }
        var who = side(sentence.from(), colon);
        return who == null || who.bare() || !isSpeaker(who) ? null : mark(who, Reach.AFTER, false);
    }

    private static boolean isSpeaker(Phrase who) {
        return who.kind() == Kind.PERSON
                ? !who.roles().isEmpty()
                : who.kind() == Kind.BODY
                        && switch (who.key()) {
                            case "", "people", "group", "figures", "source" -> false;
                            default -> true;
                        };
    }

    private Cue mark(Phrase who, Reach reach, boolean afterDash) {
        var cue = Cue.of(who.from(), who.to(), who, reach, SpeechRule.HEADLINE_MARK);
        var sure = who.kind() == Kind.ROLE
                || !who.key().isEmpty()
                || (ground.isAcronym(who.from()) && ground.length(who.from()) < 6)
                || (afterDash && who.kind() == Kind.PERSON);
        return sure ? cue : cue.asTentative();
    }

    private @Nullable Phrase side(int from, int to) {
        if (to - from > LONGEST || ground.hasFigure(from, to) || from >= to) {
            return null;
        }
        for (var at = from; at < to; at++) {
            if (ground.verb(at) != null || ground.date(at) != null) {
                return null;
            }
        }
        var who = phrases.between(from, to);
        return who == null || who.kind() == Kind.DOCUMENT || who.isPronoun() ? null : who;
    }
}
