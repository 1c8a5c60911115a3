package org.claimbook.reading.speech;

import org.claimbook.reading.Document;
import org.claimbook.reading.speech.phrase.Ground;
import org.claimbook.reading.speech.subject.Quotations;
import org.claimbook.reading.text.Block;
import org.jspecify.annotations.Nullable;

/// Who is behind the sentences that name no source of their own: the sentences around them tell.
final class Coverage {
    private final Document doc;
    private final Ground ground;
    private final Tellers tellers;
    private final Quotations quotations;
    private final @Nullable Attribution[] covered;
    /// For each block, what governs a list that it leads in, or the items after it.
    private final @Nullable Attribution[] ofBlock;

    private Coverage(Document doc, Ground ground, Tellers tellers) {
        this.doc = doc;
        this.ground = ground;
        this.tellers = tellers;
        this.quotations = Quotations.of(doc);
        this.covered = new Attribution[doc.sentences().size()];
        this.ofBlock = new Attribution[doc.blocks().size()];
    }

    static Coverage of(Document doc, Ground ground, Tellers tellers) {
        var coverage = new Coverage(doc, ground, tellers);
        coverage.quoted();
        coverage.backwards();
        coverage.forwards();
        return coverage;
    }

    @Nullable
    Attribution of(int sentence) {
        return covered[sentence];
    }

    private void quoted() {
        for (var i = 0; i < covered.length; i++) {
            var last = quotations.last(i);
            if (last < 0 || !tellers.told(i).isEmpty()) {
                continue;
            }
            var speaker = tellers.told(last).last();
            if (speaker == null && quotations.first(i) != i) {
                speaker = tellers.told(quotations.first(i)).last();
            }
            if (speaker != null) {
                covered[i] = speaker.by(SpeechRule.QUOTATION, false);
            }
        }
    }

    /// Sentences that point back, from the end: they cover those before them in the paragraph, or, where they begin
    /// it, the paragraph or list before it.
    private void backwards() {
        Attribution later = null;
        var reach = -1;
        for (var i = covered.length - 1; i >= 0; i--) {
            var block = doc.sentences().get(i).block();
            var told = tellers.told(i);
            if (told.pointsBack() && told.last() != null) {
                later = told.last();
                reach = beginsBlock(i) ? before(block) : block;
                continue;
            }
            if (later == null || block < reach || !told.isEmpty()) {
                later = block < reach || !told.isEmpty() ? null : later;
                continue;
            }
            if (covered[i] == null) {
                var here = doc.sentences().get(i).block();
                covered[i] = later.by(
                        (here == reach && sameBlock(i, i + 1)) || pointsWithin(i)
                                ? SpeechRule.FOLLOWING
                                : SpeechRule.ATTRIBUTING_PARAGRAPH,
                        false);
            }
        }
    }

    private boolean sameBlock(int one, int other) {
        return other < covered.length
                && doc.sentences().get(one).block()
                        == doc.sentences().get(other).block()
                && tellers.told(other).pointsBack();
    }

    private boolean pointsWithin(int at) {
        for (var i = at + 1;
                i < covered.length
                        && i < at + 12
                        && doc.sentences().get(i).block()
                                == doc.sentences().get(at).block();
                i++) {
            if (tellers.told(i).pointsBack()) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsBlock(int at) {
        return at == 0
                || doc.sentences().get(at - 1).block()
                        != doc.sentences().get(at).block();
    }

    /// The first block of what stands before a block: a paragraph, or a list with its lead-in.
    private int before(int block) {
        var at = block - 1;
        if (at >= 0 && doc.blocks().get(at).isItem()) {
            return Math.max(
                    0, doc.blocks().get(at).lead() >= 0 ? doc.blocks().get(at).lead() : at);
        }
        return Math.max(0, at);
    }

    private void forwards() {
        Attribution previous = null;
        var block = -1;
        for (var i = 0; i < covered.length; i++) {
            var here = doc.sentences().get(i).block();
            if (here != block) {
                block = here;
                previous = null;
            }
            var own = tellers.told(i).last();
            if (covered[i] == null) {
                covered[i] = previous != null ? previous.by(SpeechRule.PREVIOUS, true) : atStart(block);
            }
            if (own != null || covered[i] != null) {
                previous = own != null ? own : covered[i];
                ofBlock[block] = previous;
            }
        }
    }

    /// What governs a paragraph that has named nobody yet.
    private @Nullable Attribution atStart(int block) {
        var kind = doc.blocks().get(block);
        if (kind.kind() == Block.Kind.BOILERPLATE) {
            return null;
        }
        var lead = kind.isItem() && kind.lead() >= 0 ? ofBlock[kind.lead()] : null;
        if (lead != null) {
            return lead.by(SpeechRule.LEAD_IN, lead.inherited());
        }
        if (kind.isItem()
                && kind.lead() < 0
                && block > 0
                && doc.blocks().get(block - 1).isItem()
                && ofBlock[block - 1] != null) {
            return ofBlock[block - 1];
        }
        var issuer = tellers.issuer();
        if (issuer != null) {
            return Attribution.of(issuer, SpeechRule.ISSUER);
        }
        var only = tellers.only(block);
        return only == null || kind.kind() == Block.Kind.HEADLINE ? null : Attribution.of(only, SpeechRule.ONLY_SOURCE);
    }

    /// Whether a sentence stands where a headline or lead may round what the body says.
    boolean mayRound(int sentence) {
        var block = doc.sentences().get(sentence).block();
        return doc.blocks().get(block).kind() == Block.Kind.HEADLINE
                || (block <= 2 && !ground.doc().blocks().get(block).isItem());
    }
}
