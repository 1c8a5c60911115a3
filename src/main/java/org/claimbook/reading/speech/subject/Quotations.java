package org.claimbook.reading.speech.subject;

import java.util.Arrays;
import org.claimbook.reading.Document;
import org.claimbook.reading.text.Block;

/// Words in quotation marks that go on over several sentences or paragraphs.
public final class Quotations {
    private static final int MOST_BLOCKS = 4;

    private final Document doc;
    /// For each sentence the place of the last one of the quotation that it stands in, or -1.
    private final int[] last;
    private final int[] first;
    private int open = -1;

    private Quotations(Document doc) {
        this.doc = doc;
        var size = doc.sentences().size();
        last = new int[size];
        first = new int[size];
        Arrays.fill(last, -1);
        Arrays.fill(first, -1);
    }

    public static Quotations of(Document doc) {
        var found = new Quotations(doc);
        for (var i = 0; i < doc.sentences().size(); i++) {
            found.read(i);
        }
        return found;
    }

    private void read(int at) {
        var sentence = doc.sentences().get(at);
        if (open >= 0) {
            var since = doc.sentences().get(open).block();
            var kind = doc.blocks().get(sentence.block()).kind();
            if (sentence.block() - since >= MOST_BLOCKS || kind != Block.Kind.PARAGRAPH) {
                open = -1;
            }
        }
        for (var i = sentence.from(); i < sentence.to(); i++) {
            if (!doc.is(i, "\"")) {
                continue;
            }
            if (opens(i)) {
                open = open >= 0 && i == sentence.from() ? open : at;
            } else if (open >= 0) {
                close(at);
            }
        }
    }

    private void close(int at) {
        if (open < at) {
            for (var i = open; i <= at; i++) {
                last[i] = at;
                first[i] = open;
            }
        }
        open = -1;
    }

    /// Whether a quotation mark opens: it is one that only opens, or touches the word after it alone.
    private boolean opens(int at) {
        var raw = doc.first(at);
        if ("«„".indexOf(raw) >= 0) {
            return true;
        }
        if ("»”".indexOf(raw) >= 0) {
            return false;
        }
        var token = doc.token(at);
        var after = at + 1 < doc.size() && doc.token(at + 1).glued();
        return after && (!token.glued() || at == 0 || "([-".indexOf(doc.first(at - 1)) >= 0);
    }

    /// The last sentence of the quotation that a sentence stands in, or -1.
    public int last(int sentence) {
        return last[sentence];
    }

    /// The first sentence of it, or -1.
    public int first(int sentence) {
        return first[sentence];
    }
}
