package org.claimbook.reading.speech;

import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.Cue.Reach;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.phrase.Phrase;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.claimbook.reading.speech.phrase.Phrases;
import org.claimbook.reading.speech.subject.Setting;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Cues other than verbs: "according to X", "за даними X", "by X's count", a name after the dash of a headline.
final class Markers {
    private final Ground ground;
    private final Phrases phrases;
    private final Setting setting;

    Markers(Ground ground, Phrases phrases, Setting setting) {
        this.ground = ground;
        this.phrases = phrases;
        this.setting = setting;
    }

    /// Who follows a marker of this kind; null for nobody.
    @Nullable
    Phrase after(Hit marker, Sentence sentence) {
        var at = marker.to();
        var who = phrases.after(at, sentence.to());
        return who == null || isNothing(who) ? null : who;
    }

    private boolean isNothing(Phrase who) {
        return who.kind() == Kind.BODY
                && who.key().isEmpty()
                && !ground.isLatin(who.from())
                && !ground.isCapital(who.from())
                && ground.mark(who.from()) != '"';
    }

    /// "According to the ministry, …".
    @Nullable
    Cue according(Hit marker, Sentence sentence) {
        var who = after(marker, sentence);
        return who == null ? null : cue(marker.from(), who, sentence, SpeechRule.ACCORDING_TO);
    }

    /// "Такі дані Держстату.": a sentence without a verb that names whose figures those before it are.
    @Nullable
    Cue verbless(Hit marker, Sentence sentence) {
        if (marker.from() > sentence.from() || ground.isLatin(marker.from())) {
            return null;
        }
        for (var at = marker.to(); at < sentence.to(); at++) {
            if (ground.verb(at) != null) {
                return null;
            }
        }
        var who = after(marker, sentence);
        if (who == null || who.isPronoun() || who.to() != sentence.to() - 1) {
            return null;
        }
        return !who.key().isEmpty() || ground.isCapital(who.from())
                ? cue(marker.from(), who, sentence, SpeechRule.SUBJECT_AFTER)
                : null;
    }

    /// "…, per the ministry": not of a rate.
    @Nullable
    Cue per(Hit marker, Sentence sentence) {
        var who = ground.mark(marker.from() - 1) == ',' ? after(marker, sentence) : null;
        var speaks = who != null && !who.isPronoun() && (!who.key().isEmpty() || ground.isCapital(marker.to()));
        return speaks && who != null ? cue(marker.from(), who, sentence, SpeechRule.ACCORDING_TO) : null;
    }

    /// "За уточненою інформацією Генштабу", "по его словам".
    @Nullable
    Cue byNoun(Hit noun, Sentence sentence) {
        var at = noun.from();
        Phrase owner = null;
        while (at > sentence.from() && noun.from() - at < 4) {
            var small = ground.smallBefore(at);
            var from = ground.beforeSmall(at);
            if (small.equals("za")) {
                return byNoun(from, noun, owner, sentence);
            }
            if (small.equals("his") || small.equals("their")) {
                owner = Phrase.pronoun(from, small.equals("his") ? Kind.HE : Kind.THEY, true);
            } else if ((ground.mark(at - 1) != 0 && !ground.isJoint(at - 1))
                    || ground.doc().hitBefore(at, Table.REPORTING) != null) {
                return null;
            }
            at = from < at ? from : at - 1;
        }
        return null;
    }

    private @Nullable Cue byNoun(int from, Hit noun, @Nullable Phrase owner, Sentence sentence) {
        var who = owner;
        if (who == null) {
            var start = noun.to();
            while (start < sentence.to() && ground.isSmall(start, "za", "in") && ground.date(start) == null) {
                start++;
            }
            who = phrases.after(start, sentence.to());
        }
        return who == null || (isNothing(who) && !isAlone(who, noun, sentence))
                ? null
                : cue(from, who.isPronoun() ? who.withExtent(from, noun.to()) : who, sentence, SpeechRule.ACCORDING_TO);
    }

    /// "По свидетельствам спасённых,": a word or two before a mark, whatever they are.
    private boolean isAlone(Phrase who, Hit noun, Sentence sentence) {
        return who.from() == noun.to()
                && who.words().size() < 4
                && (who.to() >= sentence.to() || ground.mark(who.to()) != 0)
                && !ground.hasFigure(who.from(), who.to());
    }

    private Cue cue(int from, Phrase who, Sentence sentence, SpeechRule rule) {
        var to = Math.max(who.to(), from + 1);
        return Cue.of(from, to, who, Reach.BOTH, rule)
                .at(setting.said(from, to, sentence.to()), setting.channel(from, to, sentence.to()));
    }

    /// "…, поліція — про 2 тисячі": the verb is that of the source before it.
    @Nullable
    Cue elliptic(Hit noun, Sentence sentence) {
        var opens = noun.from() > sentence.from()
                && (ground.mark(noun.from() - 1) == ','
                        || ground.mark(noun.from() - 1) == ';'
                        || ground.smallBefore(noun.from()).equals("divide"));
        var end = opens ? endOfName(noun.to(), sentence.to()) : noun.to();
        var dash = opens && ground.mark(end) == ',' ? afterAside(end + 1, sentence.to()) : end;
        if (!opens || ground.mark(dash) != '-' || ground.isTied(dash + 1) || !isAbout(dash + 1)) {
            return null;
        }
        var who = phrases.between(noun.from(), end);
        return who == null ? null : Cue.of(noun.from(), dash, who, Reach.AFTER, SpeechRule.SUBJECT_BEFORE);
    }

    /// "Портал «Кручинск-онлайн»", "адміністрація шахти": a name or a word or two after the noun.
    private int endOfName(int from, int limit) {
        var quoted = ground.quotedTo(from, limit);
        var at = quoted >= 0 ? quoted : from;
        while (quoted < 0 && at < Math.min(limit, from + 5) && isOfName(at)) {
            at++;
        }
        return at;
    }

    private boolean isOfName(int at) {
        return (ground.isWord(at) || ground.isJoint(at))
                && ground.verb(at) == null
                && ground.date(at) == null
                && !ground.isFigure(at);
    }

    /// ", считавший по снимкам, — 4300": where the aside ends that begins here.
    private int afterAside(int from, int limit) {
        for (var at = from; at < Math.min(limit, from + 12) && !ground.isFigure(at); at++) {
            if (ground.mark(at) == ',') {
                return at + 1;
            }
        }
        return from;
    }

    private boolean isAbout(int at) {
        return ground.isFigure(at) || (ground.isSmall(at, "prep") && ground.isFigure(at + 1));
    }

    /// "By Dorosh's count", "Kyiv's own figure", "an estimate by CrowdLens".
    @Nullable
    Cue ownFigures(Hit noun, Sentence sentence) {
        if (!ground.isLatin(noun.from())
                || !(noun.key().equals("figures") || noun.key().startsWith("paper"))) {
            return null;
        }
        var from = phrases.startBefore(noun.from(), sentence.from());
        var after = afterDay(noun.to(), sentence.to());
        var by = ground.isSmall(after, "by", "from") && !ground.isFigure(after + 1);
        var owned = isOwned(from, noun.from());
        var pronoun = ground.isSmall(from, "its", "his", "their") && ground.isSmall(from - 1, "by");
        if (!(by && (noun.key().equals("figures") || opens(from, sentence))) && !owned && !pronoun) {
            return null;
        }
        var to = by ? endOfOwner(after + 1, sentence) : noun.to();
        var who = owned || pronoun
                ? phrases.between(start(from, noun.from()), noun.to())
                : by ? phrases.after(after + 1, sentence.to()) : phrases.between(from, to);
        if (who == null || who.kind() == Kind.DOCUMENT || isNothing(who) || (who.isPronoun() && !pronoun)) {
            return null;
        }
        return cue(from, who.withExtent(from, to), sentence, SpeechRule.OWN_FIGURES);
    }

    /// "A head count on Thursday by the charity": past the day.
    private int afterDay(int from, int limit) {
        var at = from < limit && ground.isSmall(from, "for", "prep", "in") ? from + 1 : from;
        var day = at < limit ? ground.date(at) : null;
        return day == null ? from : day.to();
    }

    private boolean opens(int from, Sentence sentence) {
        return from <= sentence.from() + 1 || ground.mark(from - 1) != 0;
    }

    private int endOfOwner(int from, Sentence sentence) {
        var owner = phrases.after(from, sentence.to());
        return owner == null ? from : owner.to();
    }

    /// A preposition before the phrase ("by", "in") is none of it.
    private int start(int from, int end) {
        var at = from;
        while (at < end && ground.isSmall(at, "by", "from", "prep", "for", "adv")) {
            at++;
        }
        return at;
    }

    /// Whether a possessive that can speak stands before a noun, with no more than adjectives between them.
    private boolean isOwned(int from, int noun) {
        for (var at = noun - 1; at >= from; at--) {
            if (ground.isPossessive(at)) {
                return ground.isOwner(at);
            }
            if (!ground.isSmall(at, "adj") && ground.mark(at) != '\'') {
                return false;
            }
        }
        return false;
    }
}
