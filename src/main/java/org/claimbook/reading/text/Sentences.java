package org.claimbook.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Cuts blocks into sentences.
public final class Sentences {
    /// A longer one is cut, so that a text without any full stop is read in linear time too.
    private static final int LONGEST = 300;

    private final Text text;
    private final List<Token> tokens;
    private final IntPredicate isAbbreviation;
    private final List<Sentence> found = new ArrayList<>();

    private Sentences(Text text, List<Token> tokens, IntPredicate isAbbreviation) {
        this.text = text;
        this.tokens = tokens;
        this.isAbbreviation = isAbbreviation;
    }

    /// @param isAbbreviation whether the point at a place in the list of tokens ends a short form ("Oct.", "т. зв.")
    public static List<Sentence> of(Text text, List<Token> tokens, List<Block> blocks, IntPredicate isAbbreviation) {
        var sentences = new Sentences(text, tokens, isAbbreviation);
        var at = 0;
        for (var i = 0; i < blocks.size(); i++) {
            while (at < tokens.size() && tokens.get(at).start() < blocks.get(i).start()) {
                at++;
            }
            var from = at;
            while (at < tokens.size() && tokens.get(at).start() < blocks.get(i).end()) {
                at++;
            }
            sentences.cut(i, from, at);
        }
        return sentences.found;
    }

    private void cut(int block, int from, int to) {
        var start = from;
        for (var at = from; at < to; at++) {
            if (at + 1 == to || at + 1 - start == LONGEST || endsAt(start, at)) {
                var end = at + 1;
                while (end < to && end - start < LONGEST && isClosing(end)) {
                    end++;
                }
                found.add(new Sentence(block, start, end));
                start = end;
                at = end - 1;
            }
        }
    }

    /// Quotation marks and brackets that close right after the full stop.
    private boolean isClosing(int at) {
        return tokens.get(at).glued()
                && "\")]'".indexOf(text.shadow().charAt(tokens.get(at).start())) >= 0;
    }

    private boolean endsAt(int start, int at) {
        var mark = text.shadow().charAt(tokens.get(at).start());
        if (".!?…".indexOf(mark) < 0) {
            return false;
        }
        var next = at + 1;
        while (next < tokens.size() && isClosing(next)) {
            next++;
        }
        if (next >= tokens.size() || tokens.get(next).glued()) {
            return false;
        }
        var first = text.raw().charAt(tokens.get(next).start());
        if (mark != '.') {
            return !Character.isLowerCase(first);
        }
        return !Character.isLowerCase(first) && !isShort(start, at, first);
    }

    /// Whether a point ends a short form or an initial and the sentence goes on; a capital letter after a short form
    /// that ends many sentences ("осіб.") is not asked for, as those are not in the lexicon.
    private boolean isShort(int start, int at, char next) {
        if (at == start) {
            return false;
        }
        var before = tokens.get(at - 1);
        if (!before.isWord() || !tokens.get(at).glued()) {
            return false;
        }
        var initial = before.end() - before.start() == 1
                && Character.isUpperCase(text.raw().charAt(before.start()))
                && Character.isLetter(next);
        return initial || isAbbreviation.test(at);
    }
}
