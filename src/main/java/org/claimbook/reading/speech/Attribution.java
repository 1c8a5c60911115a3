package org.claimbook.reading.speech;

import org.claimbook.model.Speech.Channel;
import org.claimbook.model.Speech.Stance;
import org.claimbook.reading.date.When;
import org.claimbook.reading.speech.phrase.Source;
import org.jspecify.annotations.Nullable;

/// Whose words they are: a cue, once it is told whom its phrases mean.
///
/// @param inherited whether it is taken over from other sentences
record Attribution(
        Source who,
        @Nullable Source via,
        @Nullable Channel channel,
        Stance stance,
        @Nullable When said,
        boolean inherited,
        SpeechRule rule,
        @Nullable SpeechRule viaRule) {
    static Attribution of(Source who, SpeechRule rule) {
        return new Attribution(who, null, null, Stance.CLAIMS, null, true, rule, null);
    }

    Attribution by(SpeechRule other, boolean taken) {
        return new Attribution(who, via, channel, stance, said, taken, other, viaRule);
    }

    /// What an earlier statement of the same source, in the same paragraph, adds.
    Attribution after(Attribution earlier, boolean pronoun) {
        var medium = via == null && pronoun ? earlier.via : via;
        return new Attribution(
                who,
                medium,
                channel == null && pronoun ? earlier.channel : channel,
                stance,
                said == null ? earlier.said : said,
                inherited,
                rule,
                medium == null ? null : viaRule == null ? earlier.viaRule : viaRule);
    }

    Attribution through(@Nullable Source medium) {
        return medium == null || via != null || medium == who
                ? this
                : new Attribution(who, medium, channel, stance, said, inherited, rule, SpeechRule.RELAYED);
    }

    /// Without what belongs to the one statement.
    Attribution bare(SpeechRule other) {
        return new Attribution(who, null, null, Stance.CLAIMS, null, true, other, null);
    }

    Saying saying() {
        if (who.isNobody()) {
            return new Saying(null, null, Channel.UNATTRIBUTED, stance, said, inherited, null, null, rule);
        }
        return new Saying(
                who.name(),
                via == null ? null : via.name(),
                channel,
                stance,
                said,
                inherited,
                rule,
                via == null ? null : viaRule,
                channel == null ? null : SpeechRule.CHANNEL);
    }
}
