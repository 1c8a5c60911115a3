package org.claimbook.reading.speech.phrase;

import java.util.function.Predicate;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// The small words of a document, found once: they are asked for many times over.
final class SmallWords {
    private final @Nullable Hit[] begins;
    private final @Nullable Hit[] ends;

    /// @param none which hits are no small words after all
    SmallWords(Document doc, Predicate<Hit> none) {
        begins = new Hit[doc.size() + 1];
        ends = new Hit[doc.size() + 1];
        for (var at = 0; at < doc.size(); at++) {
            for (var hit : doc.hits().at(at)) {
                if (hit.table() == Table.GRAMMAR && !none.test(hit)) {
                    add(hit);
                }
            }
        }
    }

    /// The longest one counts.
    private void add(Hit hit) {
        var begun = begins[hit.from()];
        if (begun == null || begun.to() < hit.to()) {
            begins[hit.from()] = hit;
        }
        var ended = ends[hit.to()];
        if (ended == null || ended.from() > hit.from()) {
            ends[hit.to()] = hit;
        }
    }

    /// The one that begins at a token.
    @Nullable
    Hit at(int token) {
        return token < 0 || token >= begins.length ? null : begins[token];
    }

    /// The one that ends right before a token.
    @Nullable
    Hit before(int token) {
        return token < 0 || token >= ends.length ? null : ends[token];
    }
}
