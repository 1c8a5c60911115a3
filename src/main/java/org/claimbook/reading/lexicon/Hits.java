package org.claimbook.reading.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.claimbook.reading.text.Block;
import org.claimbook.reading.text.Text;
import org.claimbook.reading.text.Token;
import org.jspecify.annotations.Nullable;

/// The entries of lexicons that are found in a text, by where they begin and end.
public final class Hits {
    private static final List<Hit> NONE = List.of();

    private final List<List<Hit>> starting;
    private final List<List<Hit>> ending;
    /// A bit a table, so that the answer "none", which is by far the most frequent, is quick.
    private final long[] tablesStarting;
    private final long[] tablesEnding;

    private Hits(int tokens) {
        starting = new ArrayList<>(Collections.nCopies(tokens, NONE));
        ending = new ArrayList<>(Collections.nCopies(tokens + 1, NONE));
        tablesStarting = new long[tokens];
        tablesEnding = new long[tokens + 1];
    }

    /// Looks up every token of every block, in the block's own language.
    ///
    /// @param lexicons by language; blocks of others have no hits
    public static Hits of(Text text, List<Token> tokens, List<Block> blocks, Map<String, Lexicon> lexicons) {
        var hits = new Hits(tokens.size());
        var found = new ArrayList<Found>();
        var at = 0;
        for (var block : blocks) {
            var lexicon = lexicons.get(block.language());
            while (at < tokens.size() && tokens.get(at).start() < block.start()) {
                at++;
            }
            for (; at < tokens.size() && tokens.get(at).start() < block.end(); at++) {
                if (lexicon != null) {
                    lexicon.find(text.shadow(), tokens.get(at).start(), block.end(), found);
                    hits.add(tokens, at, found);
                    found.clear();
                }
            }
        }
        return hits;
    }

    private void add(List<Token> tokens, int from, List<Found> found) {
        for (var entry : found) {
            var to = from;
            while (to < tokens.size() && tokens.get(to).start() < entry.end()) {
                to++;
            }
            var hit = new Hit(entry.table(), entry.key(), from, to);
            put(starting, from, hit);
            put(ending, to, hit);
            tablesStarting[from] |= bit(entry.table());
            tablesEnding[to] |= bit(entry.table());
        }
    }

    // The numbers of the tables are used within one run only, and never kept.
    @SuppressWarnings("EnumOrdinal")
    private static long bit(Table table) {
        return 1L << table.ordinal();
    }

    private static void put(List<List<Hit>> lists, int at, Hit hit) {
        if (lists.get(at).isEmpty()) {
            lists.set(at, new ArrayList<>(2));
        }
        lists.get(at).add(hit);
    }

    /// All entries that begin at a token.
    public List<Hit> at(int token) {
        return token < 0 || token >= starting.size() ? NONE : starting.get(token);
    }

    /// Whether an entry of a table begins at a token.
    public boolean has(int token, Table table) {
        return token >= 0 && token < tablesStarting.length && (tablesStarting[token] & bit(table)) != 0;
    }

    /// All entries that end right before a token.
    public List<Hit> before(int token) {
        return token < 0 || token >= ending.size() ? NONE : ending.get(token);
    }

    /// The longest entry of a table that begins at a token; of two that cover the same words, the one that gives more
    /// of
    /// them than a stem does, as the trie finds that later.
    public @Nullable Hit longest(int token, Table table) {
        if (!has(token, table)) {
            return null;
        }
        Hit longest = null;
        for (var hit : starting.get(token)) {
            if (hit.table() == table && (longest == null || hit.to() >= longest.to())) {
                longest = hit;
            }
        }
        return longest;
    }

    /// The longest entry of a table that ends right before a token.
    public @Nullable Hit longestBefore(int token, Table table) {
        if (token < 0 || token >= tablesEnding.length || (tablesEnding[token] & bit(table)) == 0) {
            return null;
        }
        Hit longest = null;
        for (var hit : ending.get(token)) {
            if (hit.table() == table && (longest == null || hit.from() <= longest.from())) {
                longest = hit;
            }
        }
        return longest;
    }
}
