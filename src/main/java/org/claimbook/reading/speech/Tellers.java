package org.claimbook.reading.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.phrase.Phrase;
import org.claimbook.reading.speech.phrase.Source;
import org.claimbook.reading.speech.phrase.Sources;
import org.claimbook.reading.speech.subject.Issuer;
import org.claimbook.reading.text.Block;
import org.claimbook.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads a text once from its beginning for what each sentence says of sources, and tells whom they mean.
///
/// A headline is read last: it names those whom the text introduces.
final class Tellers {
    private final Document doc;
    private final Ground ground;
    private final SentenceCues reader;
    private final Sources sources = new Sources();
    private final Told[] told;
    private final Map<Source, Attribution> inBlock = new HashMap<>();
    private final @Nullable Source issuer;
    /// For each block the one source named before it; null for none or several.
    private final @Nullable Source[] only;

    /// Whoever the sentence before begins with, in the same paragraph, who has said nothing so far; null for nobody.
    private @Nullable Phrase acting;

    private Tellers(Document doc, Ground ground) {
        this.doc = doc;
        this.ground = ground;
        this.reader = new SentenceCues(ground);
        this.told = new Told[doc.sentences().size()];
        this.only = new Source[doc.blocks().size()];
        Arrays.fill(told, Told.NOTHING);
        var phrase = new Issuer(ground).find();
        this.issuer = phrase == null ? null : sources.of(phrase);
    }

    static Tellers of(Document doc, Ground ground) {
        var tellers = new Tellers(doc, ground);
        tellers.readAll();
        return tellers;
    }

    private void readAll() {
        var block = -1;
        for (var i = 0; i < told.length; i++) {
            var sentence = doc.sentences().get(i);
            if (sentence.block() != block) {
                block = sentence.block();
                inBlock.clear();
                sources.newParagraph();
                acting = acting != null && acting.kind() == Phrase.Kind.PERSON ? acting : null;
            }
            var kind = doc.blocks().get(block).kind();
            if (kind != Block.Kind.HEADLINE && kind != Block.Kind.BOILERPLATE) {
                told[i] = read(sentence, false);
            }
        }
        for (var i = 0; i < told.length; i++) {
            var sentence = doc.sentences().get(i);
            if (doc.blocks().get(sentence.block()).kind() == Block.Kind.HEADLINE) {
                inBlock.clear();
                told[i] = read(sentence, true);
            }
        }
        count();
    }

    private void count() {
        Source one = null;
        var several = false;
        var block = -1;
        for (var i = 0; i < told.length; i++) {
            if (doc.sentences().get(i).block() != block) {
                block = doc.sentences().get(i).block();
                only[block] = several ? null : one;
            }
            for (var attribution : told[i].attributions()) {
                if (attribution != null && !attribution.who().isNobody()) {
                    several |= one != null && one != attribution.who();
                    one = attribution.who();
                }
            }
        }
    }

    private Told read(Sentence sentence, boolean headline) {
        var cues = reader.of(sentence, doc.blocks().get(sentence.block()));
        if (!headline) {
            meet(sentence, cues);
        }
        if (cues.isEmpty()) {
            return Told.NOTHING;
        }
        var attributions = new ArrayList<@Nullable Attribution>();
        for (var cue : cues) {
            attributions.add(headline && cue.tentative() && !sources.knows(cue.who()) ? null : attribution(cue));
        }
        return new Told(cues, attributions, pointsBack(sentence, cues));
    }

    /// Takes note of whoever a sentence begins with: a person by name, or whom a pronoun in it may stand for.
    private void meet(Sentence sentence, List<Cue> cues) {
        var speaker = cues.isEmpty() ? null : cues.getFirst().who();
        if (acting != null && speaker != null && speaker.isPronoun() && mayMean(speaker, acting)) {
            sources.of(acting);
        }
        if (acting != null && (!cues.isEmpty() || acting.kind() != Phrase.Kind.PERSON)) {
            acting = null;
        }
        var opening = cues.isEmpty() || cues.getFirst().from() > sentence.from() ? reader.opening(sentence) : null;
        if (opening == null) {
            return;
        }
        var known = opening.kind() == Phrase.Kind.PERSON
                && !(opening.roles().isEmpty() && opening.key().isEmpty());
        if (known || mayMean(speaker, opening)) {
            sources.of(opening);
        } else if (cues.isEmpty()) {
            acting = opening;
        }
    }

    private static boolean mayMean(@Nullable Phrase pronoun, Phrase whom) {
        return pronoun != null
                && switch (pronoun.kind()) {
                    case HE -> pronoun.any() || whom.isPerson();
                    case IT -> !whom.isPerson() && !whom.key().equals("people");
                    case THEY -> true;
                    case BODY -> pronoun.isSort() && !whom.isPerson() && !whom.bare();
                    default -> false;
                };
    }

    private @Nullable Attribution attribution(Cue cue) {
        var before = cue.who().isPronoun() ? sources.of(cue.who()) : null;
        var via = cue.via() == null ? null : sources.of(cue.via());
        var who = before != null ? before : sources.of(cue.who());
        if (who == null) {
            if (via == null || cue.rule() != SpeechRule.CITED) {
                return null;
            }
            who = via;
        }
        var medium = via == who ? null : via;
        var attribution = new Attribution(
                who,
                medium,
                cue.channel(),
                cue.stance(),
                cue.said(),
                false,
                cue.rule(),
                medium == null ? null : cue.viaRule());
        var earlier = inBlock.get(who);
        var whole = earlier == null ? attribution : attribution.after(earlier, refersBack(cue.who()));
        inBlock.put(who, whole);
        return whole;
    }

    private static boolean refersBack(Phrase who) {
        return who.isPronoun() || who.bare();
    }

    /// Whether a sentence without figures says "this" of what was said before it.
    private boolean pointsBack(Sentence sentence, List<Cue> cues) {
        if (ground.hasFigure(sentence.from(), sentence.to())) {
            return false;
        }
        for (var at = sentence.from(); at < sentence.to(); at++) {
            var hit = doc.hit(at, Table.ATTRIBUTION);
            if (hit != null
                    && hit.key().equals("this")
                    && (at < sentence.from() + 2 || isBesideVerb(at, hit.to(), cues))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBesideVerb(int from, int to, List<Cue> cues) {
        return doc.hitBefore(from, Table.REPORTING) != null
                || doc.hit(to, Table.REPORTING) != null
                || cues.stream().anyMatch(cue -> cue.to() == from);
    }

    Told told(int sentence) {
        return told[sentence];
    }

    @Nullable
    Source issuer() {
        return issuer;
    }

    /// The one source that the text has named before a block.
    @Nullable
    Source only(int block) {
        return only[block];
    }
}
