package org.claimbook.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimbook.reading.lexicon.Found;
import org.claimbook.reading.lexicon.Lexicon;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.text.Blocks;
import org.claimbook.reading.text.Text;
import org.claimbook.reading.text.Token;

/// Tells the furniture of a saved page (menus, other headlines, cookie notices) by its words, in whatever language.
final class PageFurniture implements Blocks.Furniture {
    private static final int LONGEST = 400;

    private final Text text;
    private final List<Token> tokens;
    private final Collection<Lexicon> lexicons;
    private int at;

    PageFurniture(Text text, List<Token> tokens, Collection<Lexicon> lexicons) {
        this.text = text;
        this.tokens = tokens;
        this.lexicons = lexicons;
    }

    /// A heading that says `rest` is the whole block; a notice that says `block` may stand anywhere in a short one.
    @Override
    public boolean says(int start, int end, String key) {
        if (end - start > LONGEST) {
            return false;
        }
        var whole = key.equals("rest");
        for (var i = first(start); i < tokens.size() && tokens.get(i).start() < end; i++) {
            if (whole && tokens.get(i).start() > start) {
                return false;
            }
            if (found(tokens.get(i).start(), end, key, whole)) {
                return true;
            }
        }
        return false;
    }

    private boolean found(int start, int limit, String key, boolean whole) {
        var found = new ArrayList<Found>();
        for (var lexicon : lexicons) {
            lexicon.find(text.shadow(), start, limit, found);
        }
        return found.stream()
                .anyMatch(entry -> entry.table() == Table.FURNITURE
                        && entry.key().equals(key)
                        && (!whole || limit - entry.end() <= 2));
    }

    /// Blocks are asked for in order, so that the search goes on where the last one began.
    private int first(int start) {
        if (at >= tokens.size() || tokens.get(at).start() > start) {
            at = 0;
        }
        while (at < tokens.size() && tokens.get(at).start() < start) {
            at++;
        }
        return at;
    }
}
