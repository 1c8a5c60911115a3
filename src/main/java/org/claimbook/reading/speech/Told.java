package org.claimbook.reading.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cues of one sentence and, in the same order, what they say.
///
/// @param pointsBack whether it says of what was said before it who said that: "Про це повідомив X"
record Told(List<Cue> cues, List<@Nullable Attribution> attributions, boolean pointsBack) {
    static final Told NOTHING = new Told(List.of(), List.of(), false);

    @Nullable
    Attribution of(Cue cue) {
        return attributions.get(cues.indexOf(cue));
    }

    /// The last one of the sentence, whose source is the one that sentences after it go on with.
    @Nullable
    Attribution last() {
        for (var i = attributions.size() - 1; i >= 0; i--) {
            if (attributions.get(i) != null) {
                return attributions.get(i);
            }
        }
        return null;
    }

    boolean isEmpty() {
        return last() == null;
    }
}
