package org.claimbook.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Hits;
import org.claimbook.reading.lexicon.Lexicon;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.text.Block;
import org.claimbook.reading.text.Blocks;
import org.claimbook.reading.text.Script;
import org.claimbook.reading.text.Sentence;
import org.claimbook.reading.text.Sentences;
import org.claimbook.reading.text.Text;
import org.claimbook.reading.text.Token;
import org.claimbook.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/// A text taken apart, with the entries of the lexicon that are found in it: what all later rooms work on.
///
/// Places are those of tokens in [#tokens], unless they are said to be UTF-16 units.
///
/// @param sentences in order, covering all tokens but the bullets of lists
public record Document(
        Text text,
        String language,
        List<Token> tokens,
        List<Block> blocks,
        List<Sentence> sentences,
        Hits hits,
        Map<String, Lexicon> lexicons) {
    /// Takes a text apart.
    ///
    /// @param language that it is said to be in; null to tell it from its letters
    /// @param lexicons by language
    public static Document of(String words, @Nullable String language, Map<String, Lexicon> lexicons) {
        var text = Text.of(words);
        var usual = language == null || !lexicons.containsKey(primary(language)) ? Script.of(text) : primary(language);
        var tokens = Tokens.of(text);
        var blocks = Blocks.of(text, usual, new PageFurniture(text, tokens, lexicons.values()));
        var hits = Hits.of(text, tokens, blocks, lexicons);
        var sentences = Sentences.of(text, tokens, blocks, point -> isShort(point, text, tokens, hits));
        return new Document(text, usual, tokens, blocks, sentences, hits, lexicons);
    }

    /// Whether a point ends a short form and no sentence: those of units and times end one before a small word in a
    /// capital ("15 га. За добу").
    private static boolean isShort(int point, Text text, List<Token> tokens, Hits hits) {
        var form = hits.longestBefore(point + 1, Table.ABBREVIATIONS);
        var next = point + 1;
        if (form == null || next >= tokens.size() || !mayBeLast(form.key())) {
            return form != null;
        }
        var word = tokens.get(next);
        var small = hits.longest(next, Table.GRAMMAR) != null;
        var initial = word.end() - word.start() == 1
                && next + 1 < tokens.size()
                && text.shadow().charAt(tokens.get(next + 1).start()) == '.';
        var capitals = word.end() - word.start() > 1
                && Character.isUpperCase(text.raw().charAt(word.start() + 1));
        return !small
                || initial
                || capitals
                || !Character.isUpperCase(text.raw().charAt(word.start()));
    }

    private static boolean mayBeLast(String key) {
        return switch (key) {
            case "number", "month", "last" -> true;
            default -> false;
        };
    }

    /// The language of a tag: "en" of "en-US".
    private static String primary(String tag) {
        var dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public int size() {
        return tokens.size();
    }

    /// The lower-case shadow of a token.
    public String key(int at) {
        var token = tokens.get(at);
        return text.shadow().substring(token.start(), token.end());
    }

    /// Whether a token is this word or mark, in the shadow's form.
    public boolean is(int at, String key) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        var token = tokens.get(at);
        return token.end() - token.start() == key.length() && text.shadow().startsWith(key, token.start());
    }

    /// The words from one token to another, as they stand in the text.
    ///
    /// @param to exclusive; above `from`
    public String words(int from, int to) {
        return text.words(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    public char first(int at) {
        return text.raw().charAt(tokens.get(at).start());
    }

    /// Whether a token is a word that begins with a capital letter.
    public boolean isCapital(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord() && Character.isUpperCase(first(at));
    }

    /// What the ending of a word tells of it; null where nothing.
    public @Nullable String ending(int at) {
        var lexicon = lexicons.get(block(at).language());
        return lexicon == null ? null : lexicon.ending(key(at));
    }

    /// The longest entry of a table that begins at a token.
    public @Nullable Hit hit(int at, Table table) {
        return hits.longest(at, table);
    }

    /// The longest entry of a table that ends right before a token.
    public @Nullable Hit hitBefore(int at, Table table) {
        return hits.longestBefore(at, table);
    }

    /// The first token that begins at or after a place in the text, given in UTF-16 units.
    public int firstToken(int place) {
        var low = 0;
        var high = tokens.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The sentence that a token stands in.
    public Sentence sentence(int at) {
        return sentences.get(sentenceIndex(at));
    }

    /// The place of the sentence of a token in the list of sentences.
    public int sentenceIndex(int at) {
        var low = 0;
        var high = sentences.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The block that a token stands in.
    public Block block(int at) {
        return blocks.get(sentence(at).block());
    }
}
