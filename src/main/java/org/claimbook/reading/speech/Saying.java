package org.claimbook.reading.speech;

import org.claimbook.model.Speech.Channel;
import org.claimbook.model.Speech.Stance;
import org.claimbook.reading.Rule;
import org.claimbook.reading.date.When;
import org.jspecify.annotations.Nullable;

/// Who claims a figure.
///
/// @param claimant whose figure it is: the fullest name in the text, as it stands there; null where nobody is named
/// @param via the medium that relays it, where the report names one
/// @param said when the claimant said it, where the text says so: the date beside the verb of saying
/// @param inherited whether the claimant is taken over from other sentences
/// @param rule that found the claimant; null together with it
public record Saying(
        @Nullable String claimant,
        @Nullable String via,
        @Nullable Channel channel,
        Stance stance,
        @Nullable When said,
        boolean inherited,
        @Nullable Rule rule,
        @Nullable Rule viaRule,
        @Nullable Rule channelRule) {}
