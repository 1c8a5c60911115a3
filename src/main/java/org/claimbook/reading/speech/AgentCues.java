package org.claimbook.reading.speech;

import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.speech.Cue.Reach;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.claimbook.reading.speech.phrase.Phrases;
import org.claimbook.reading.speech.subject.Setting;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Cues of verbs whose source is not their subject: passives with "by", and what stands in a document.
final class AgentCues {
    private final Ground ground;
    private final Phrases phrases;
    private final Setting setting;
    private final Verbs verbs;

    AgentCues(Ground ground, Phrases phrases, Setting setting, Verbs verbs) {
        this.ground = ground;
        this.phrases = phrases;
        this.setting = setting;
        this.verbs = verbs;
    }

    /// "Were recorded by the ministry", "this was stated by X".
    @Nullable
    Cue passive(Hit verb, Sentence sentence) {
        var at = setting.ahead(verb.to(), sentence.to());
        for (; at < sentence.to() && at < verb.to() + 6 && ground.mark(at) == 0; at++) {
            if (ground.isSmall(at, "by")) {
                break;
            }
            if (ground.isFigure(at)) {
                return null;
            }
        }
        if (!ground.isSmall(at, "by") || !ground.isLatin(at)) {
            return null;
        }
        var who = phrases.after(at + 1, sentence.to());
        if (who == null || (who.kind() == Kind.BODY && who.key().isEmpty() && !verbs.isNamed(who))) {
            return null;
        }
        return Cue.of(verb.from(), who.to(), who, Reach.BOTH, SpeechRule.PASSIVE_BY)
                .at(
                        setting.said(verb.from(), who.to(), sentence.to()),
                        setting.channel(verb.from(), who.to(), sentence.to()));
    }

    /// "Йдеться у зведенні X", "следует из сводки X на вечер".
    @Nullable
    Cue inDocument(Hit verb, Sentence sentence) {
        var at = setting.ahead(verb.to(), sentence.to());
        var start = doc(verb.to(), Math.min(sentence.to(), Math.max(at, verb.to()) + 6));
        if (start < 0) {
            return null;
        }
        var who = phrases.after(start, sentence.to());
        if (who == null) {
            return null;
        }
        return Cue.of(
                        verb.from(),
                        who.to(),
                        who,
                        verbs.reach(verb.from(), setting.ahead(who.to(), sentence.to()), sentence),
                        SpeechRule.IN_DOCUMENT)
                .at(
                        setting.said(verb.from(), who.to(), sentence.to()),
                        setting.channel(verb.from(), who.to(), sentence.to()));
    }

    private int doc(int from, int limit) {
        for (var at = from; at < limit; at++) {
            var noun = ground.speaker(at);
            if (noun != null && (noun.key().startsWith("paper") || noun.key().equals("figures"))) {
                return at;
            }
            if (ground.mark(at) != 0 || ground.isFigure(at)) {
                return -1;
            }
        }
        return -1;
    }
}
