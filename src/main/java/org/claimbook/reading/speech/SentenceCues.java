package org.claimbook.reading.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.Cue.Reach;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.phrase.Phrase;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.claimbook.reading.speech.phrase.Phrases;
import org.claimbook.reading.speech.subject.Setting;
import org.claimbook.reading.text.Block;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// All cues of a sentence, in order, those of media joined to those of whom they cite.
final class SentenceCues {
    private final Ground ground;
    private final Verbs verbs;
    private final Markers markers;
    private final HeadlineMarks headlines;

    SentenceCues(Ground ground) {
        this.ground = ground;
        var phrases = new Phrases(ground);
        var setting = new Setting(ground, phrases);
        this.verbs = new Verbs(ground, phrases, setting);
        this.markers = new Markers(ground, phrases, setting);
        this.headlines = new HeadlineMarks(ground, phrases);
    }

    /// Somebody who cites or relays, or is cited.
    private record Link(Hit hit, Phrase who) {}

    List<Cue> of(Sentence sentence, Block block) {
        var cues = new ArrayList<Cue>();
        var cited = new ArrayList<Link>();
        var media = new ArrayList<Link>();
        var marked = sentence.from();
        for (var at = sentence.from(); at < sentence.to(); at++) {
            var verb = at < marked ? null : ground.verb(at);
            if (verb != null && !isWithin(cues, verb)) {
                say(verb, sentence, cues, media);
            }
            var marker = at < marked ? null : ground.doc().hit(at, Table.ATTRIBUTION);
            if (marker != null) {
                mark(marker, sentence, cues, cited, media);
                marked = marker.key().equals("this") ? marked : Math.max(marked, marker.to());
            }
            var noun = ground.speaker(at);
            if (noun != null && !isInside(cues, at)) {
                own(noun, sentence, cues);
            }
        }
        if (cues.isEmpty() && block.kind() != Block.Kind.ITEM) {
            var headline = block.kind() == Block.Kind.HEADLINE;
            var mark = headline ? headlines.of(sentence) : headlines.opening(sentence);
            if (mark != null) {
                cues.add(mark);
            }
        }
        cited.forEach(link -> cite(cues, link));
        media.forEach(link -> relay(cues, link));
        cues.sort(Comparator.comparingInt(Cue::from));
        return cues;
    }

    private void say(Hit verb, Sentence sentence, List<Cue> cues, List<Link> media) {
        var cue = verbs.of(verb, sentence);
        if (cue != null && verbs.isRelay(verb)) {
            media.add(new Link(verb, cue.who()));
        } else if (cue != null && !isOfLast(cue, cues)) {
            cues.add(cue);
        } else if (cue == null) {
            add(cues, verbs.goingOn(verb, cues.isEmpty() ? null : cues.getLast(), sentence));
        }
    }

    private void own(Hit noun, Sentence sentence, List<Cue> cues) {
        var own = markers.ownFigures(noun, sentence);
        if (own == null && !cues.isEmpty()) {
            own = markers.elliptic(noun, sentence);
        }
        if (own != null) {
            cues.add(own);
        }
    }

    /// Whoever a sentence begins with, to whom "it" and "he" may point, source or not.
    @Nullable
    Phrase opening(Sentence sentence) {
        return verbs.opening(sentence);
    }

    private void mark(Hit marker, Sentence sentence, List<Cue> cues, List<Link> cited, List<Link> media) {
        switch (marker.key()) {
            case "according" -> add(cues, markers.according(marker, sentence));
            case "per" -> add(cues, markers.per(marker, sentence));
            case "noun" -> add(cues, isInside(cues, marker.from()) ? null : markers.byNoun(marker, sentence));
            case "nobody" ->
                cues.add(Cue.of(
                        marker.from(),
                        marker.to(),
                        Phrase.nobody(marker.from(), marker.to()),
                        Reach.BOTH,
                        SpeechRule.NOBODY_NAMED));
            case "this" -> add(cues, markers.verbless(marker, sentence));
            case "cite" -> link(cited, marker, sentence);
            case "via" -> link(media, marker, sentence);
            default -> {}
        }
    }

    /// "Amnesty said its observers had documented": the one who says it, not those whom he speaks of.
    private boolean isOfLast(Cue cue, List<Cue> cues) {
        return !cues.isEmpty()
                && ground.isSmall(cue.who().from(), "its", "his", "their")
                && !cue.who().isPronoun()
                && cues.getLast().reach() == Reach.AFTER
                && cue.from() - cues.getLast().to() < 3;
    }

    private static void add(List<Cue> cues, @Nullable Cue cue) {
        if (cue != null) {
            cues.removeIf(other -> other.from() >= cue.from() && other.to() <= cue.to());
            cues.add(cue);
        }
    }

    private void link(List<Link> links, Hit marker, Sentence sentence) {
        var who = isAudience(marker) ? null : markers.after(marker, sentence);
        if (who != null && (!marker.key().equals("via") || mayRelay(who))) {
            links.add(new Link(marker, who));
        }
    }

    /// "Sent to the warehouse": what has neither a name nor the noun of a medium relays nothing.
    private boolean mayRelay(Phrase who) {
        return who.kind() == Kind.OUTLET || !ground.isLatin(who.from()) || verbs.isNamed(who);
    }

    /// "Speaking to reporters,": nobody who relays.
    private boolean isAudience(Hit marker) {
        var end = ground.afterSmall(marker.to());
        return marker.key().equals("via")
                && ground.isSmall(marker.to(), "audience")
                && (!ground.isWord(end) || !ground.small(end).isEmpty() || ground.date(end) != null);
    }

    /// A verb in the words of another cue gives none of its own: "according to the ministry, which said".
    private static boolean isWithin(List<Cue> cues, Hit verb) {
        return !cues.isEmpty()
                && verb.from() < cues.getLast().to()
                && verb.from() > cues.getLast().from()
                && cues.getLast().rule() != SpeechRule.OWN_FIGURES
                && cues.getLast().rule() != SpeechRule.COUNTED_BY
                && cues.getLast().rule() != SpeechRule.SUBJECT_BEFORE;
    }

    private static boolean isInside(List<Cue> cues, int at) {
        return cues.stream().anyMatch(cue -> cue.from() <= at && at < cue.to());
    }

    /// "Reuters reported, citing X": X claims, and Reuters relays it.
    private static void cite(List<Cue> cues, Link link) {
        var nearest = nearest(cues, link.hit().from());
        if (nearest < 0) {
            cues.add(Cue.of(link.hit().from(), link.who().to(), link.who(), Reach.BOTH, SpeechRule.CITED));
        } else {
            cues.set(nearest, cues.get(nearest).citing(link.who()));
        }
    }

    /// "X, quoted by Y, spoke of": X claims, and Y relays it.
    private static void relay(List<Cue> cues, Link link) {
        var nearest = nearest(cues, link.hit().from());
        if (nearest >= 0) {
            if (cues.get(nearest).via() == null && link.who().kind() != Kind.HE) {
                cues.set(nearest, cues.get(nearest).withVia(link.who(), SpeechRule.RELAYED));
            }
        } else if (link.hit().table() == Table.REPORTING) {
            cues.add(Cue.of(link.hit().from(), link.who().to(), link.who(), Reach.BOTH, SpeechRule.SUBJECT_AFTER));
        }
    }

    private static int nearest(List<Cue> cues, int at) {
        var nearest = -1;
        for (var i = 0; i < cues.size(); i++) {
            if (nearest < 0 || distance(cues.get(i), at) < distance(cues.get(nearest), at)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(Cue cue, int at) {
        return at < cue.from() ? cue.from() - at : Math.max(0, at - cue.to());
    }
}
