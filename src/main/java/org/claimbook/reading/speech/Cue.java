package org.claimbook.reading.speech;

import org.claimbook.model.Speech.Channel;
import org.claimbook.model.Speech.Stance;
import org.claimbook.reading.date.When;
import org.claimbook.reading.speech.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// Words of a sentence that say whose figures it gives; places are those of tokens, ends exclusive.
///
/// @param from of the words, those that name the source included
/// @param weak whether the source counts or records rather than says
/// @param tentative whether it holds only where the text names that source elsewhere too
record Cue(
        int from,
        int to,
        Phrase who,
        @Nullable Phrase via,
        Reach reach,
        boolean weak,
        boolean tentative,
        Stance stance,
        @Nullable Channel channel,
        @Nullable When said,
        SpeechRule rule,
        @Nullable SpeechRule viaRule) {
    /// Which side of its words a cue governs.
    enum Reach {
        BEFORE,
        AFTER,
        BOTH;

        boolean isBefore() {
            return this != AFTER;
        }

        boolean isAfter() {
            return this != BEFORE;
        }
    }

    static Cue of(int from, int to, Phrase who, Reach reach, SpeechRule rule) {
        return new Cue(from, to, who, null, reach, false, false, Stance.CLAIMS, null, null, rule, null);
    }

    Cue withVia(@Nullable Phrase medium, SpeechRule by) {
        return medium == null
                ? this
                : new Cue(from, to, who, medium, reach, weak, tentative, stance, channel, said, rule, by);
    }

    /// Another verb of the same subject.
    Cue goingOn(int start, int end, Stance other) {
        return new Cue(
                start,
                end,
                who.withExtent(start, end),
                via,
                Reach.AFTER,
                weak,
                tentative,
                other,
                channel,
                said,
                rule,
                viaRule);
    }

    /// The same words, but somebody else's figures, whom the former source relays.
    Cue citing(Phrase source) {
        return new Cue(
                from,
                to,
                source,
                who,
                reach,
                false,
                tentative,
                stance,
                channel,
                said,
                SpeechRule.CITED,
                SpeechRule.RELAYED);
    }

    Cue with(Stance other, boolean counted) {
        return new Cue(from, to, who, via, reach, counted, tentative, other, channel, said, rule, viaRule);
    }

    Cue at(@Nullable When day, @Nullable Channel place) {
        return new Cue(
                from,
                to,
                who,
                via,
                reach,
                weak,
                tentative,
                stance,
                place == null ? channel : place,
                day == null ? said : day,
                rule,
                viaRule);
    }

    Cue asTentative() {
        return new Cue(from, to, who, via, reach, weak, true, stance, channel, said, rule, viaRule);
    }
}
