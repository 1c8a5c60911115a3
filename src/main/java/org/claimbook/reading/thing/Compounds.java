package org.claimbook.reading.thing;

import java.util.ArrayList;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Found;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Tells what a long word counts by the noun that it ends in: "великовантажівок" are trucks.
final class Compounds {
    private static final int SHORTEST_FRONT = 3;
    private static final int SHORTEST_NOUN = 5;

    private final Document doc;

    Compounds(Document doc) {
        this.doc = doc;
    }

    /// The unit of the longest noun of the lexicon that a word ends in; null where there is none.
    @Nullable
    String unit(int at) {
        var lexicon = doc.lexicons().get(doc.block(at).language());
        var end = doc.token(at).end();
        if (lexicon == null) {
            return null;
        }
        var found = new ArrayList<Found>();
        for (var from = doc.token(at).start() + SHORTEST_FRONT; from <= end - SHORTEST_NOUN; from++) {
            lexicon.find(doc.text().shadow(), from, end, found);
            for (var entry : found) {
                if (entry.table() == Table.NOUNS && entry.end() == end) {
                    return entry.key();
                }
            }
            found.clear();
        }
        return null;
    }
}
