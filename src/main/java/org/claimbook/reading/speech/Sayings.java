package org.claimbook.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.model.Speech.Stance;
import org.claimbook.reading.Document;
import org.claimbook.reading.Head;
import org.claimbook.reading.date.When;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.thing.Thing;
import org.jspecify.annotations.Nullable;

/// Who claims each figure of a text.
///
/// A sentence's own source comes first, then those of the sentences around it ([Coverage]); a headline or lead
/// takes that of the figure in the body that it rounds.
public final class Sayings {
    private static final Saying NOBODY = new Saying(null, null, null, Stance.CLAIMS, null, false, null, null, null);

    private final Document doc;
    private final Tellers tellers;
    private final Coverage coverage;
    private final Governing governing;

    private Sayings(Document doc, Ground ground) {
        this.doc = doc;
        this.tellers = Tellers.of(doc, ground);
        this.coverage = Coverage.of(doc, ground, tellers);
        this.governing = new Governing(ground);
    }

    /// Whose words each figure stands in.
    ///
    /// @param things what the amounts count, aligned with them
    /// @param dates of the whole text, in order
    /// @param head of the report; its outlet prints figures, and does not claim them
    /// @return aligned with the amounts
    public static List<Saying> of(Document doc, List<Amount> amounts, List<Thing> things, List<When> dates, Head head) {
        if (amounts.isEmpty()) {
            return List.of();
        }
        var sayings = new Sayings(doc, new Ground(doc, amounts, dates));
        var found = new ArrayList<@Nullable Attribution>(amounts.size());
        amounts.forEach(amount -> found.add(sayings.of(amount.from())));
        sayings.round(amounts, things, found);
        return found.stream().map(one -> one == null ? NOBODY : one.saying()).toList();
    }

    private @Nullable Attribution of(int at) {
        var index = doc.sentenceIndex(at);
        var told = tellers.told(index);
        var chosen = governing.of(at, doc.sentences().get(index), told.cues());
        var own = chosen == null ? null : told.of(chosen.cue());
        if (chosen == null || own == null) {
            return coverage.of(index);
        }
        var outer = chosen.outer() == null ? null : told.of(chosen.outer());
        return outer == null ? own : own.through(outer.who());
    }

    private void round(List<Amount> amounts, List<Thing> things, List<@Nullable Attribution> found) {
        var bodies = new BodyFigures(amounts, things);
        for (var i = Math.min(amounts.size(), 20) - 1; i >= 0; i--) {
            var open = found.get(i) == null;
            if (open && coverage.mayRound(doc.sentenceIndex(amounts.get(i).from()))) {
                var body = bodies.of(i, found);
                var claimed = body < 0 ? null : found.get(body);
                if (claimed != null) {
                    found.set(i, claimed.by(SpeechRule.BODY_FIGURE, true));
                }
            }
        }
    }
}
