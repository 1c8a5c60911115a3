package org.claimbook.book.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was typed into a search: words that must all be found, in any order.
///
/// A word of two or more letters also finds what begins with it. Words in quotation marks must stand
/// together, and end where they end; a quotation that is not closed yet is still being typed.
///
/// @param terms none where nothing was typed
public record SearchWords(List<Term> terms) {
    private static final String QUOTES = "\"“”„‟«»";

    /// A place in a text.
    ///
    /// @param start in UTF-16 units
    /// @param end exclusive
    public record Mark(int start, int end) {}

    public SearchWords {
        terms = List.copyOf(terms);
    }

    public static SearchWords of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var terms = new ArrayList<Term>();
        var at = 0;
        while (at < text.length()) {
            var first = text.charAt(at);
            if (isQuote(first)) {
                var close = at + 1;
                while (close < text.length() && !isQuote(text.charAt(close))) {
                    close++;
                }
                add(terms, text.substring(at + 1, close), close == text.length());
                at = close + 1;
            } else if (isSpace(first)) {
                at++;
            } else {
                var end = at;
                while (end < text.length() && !isQuote(text.charAt(end)) && !isSpace(text.charAt(end))) {
                    end++;
                }
                add(terms, text.substring(at, end), true);
                at = end;
            }
        }
        // A dash or dot between words is not sought; alone, it is.
        if (terms.stream().anyMatch(term -> !term.tokens().isEmpty())) {
            terms.removeIf(term -> term.tokens().isEmpty());
        }
        return new SearchWords(terms);
    }

    private static void add(List<Term> terms, String typed, boolean isOpen) {
        var tokens = Token.of(typed);
        if (!typed.isBlank()) {
            var last = tokens.isEmpty() ? null : tokens.getLast();
            terms.add(new Term(
                    typed.strip(),
                    tokens.stream().map(Token::folded).toList(),
                    isOpen && last != null && last.end() == typed.length() && isLong(tokens)));
        }
    }

    /// One letter begins too many words to tell much, unless another word stands before it, as in "20,8".
    private static boolean isLong(List<Token> tokens) {
        var last = tokens.getLast().folded();
        return tokens.size() > 1 || last.codePointCount(0, last.length()) > 1;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// Whether an index of words can find all of it.
    public boolean isIndexed() {
        return terms.stream().allMatch(Term::isIndexed);
    }

    /// All terms as one expression of FTS5.
    public String match() {
        return terms.stream().map(Term::match).collect(Collectors.joining(" AND "));
    }

    /// Where any of the words stand in a text, one after the other.
    public List<Mark> marks(String text) {
        var found = new ArrayList<Mark>();
        var tokens = Token.of(text);
        for (var term : terms) {
            if (term.isIndexed()) {
                marks(term, tokens, found);
            } else {
                marks(term.typed(), text, found);
            }
        }
        found.sort((a, b) -> Integer.compare(a.start, b.start));
        var apart = new ArrayList<Mark>();
        for (var mark : found) {
            if (apart.isEmpty() || apart.getLast().end <= mark.start) {
                apart.add(mark);
            } else if (apart.getLast().end < mark.end) {
                apart.set(apart.size() - 1, new Mark(apart.getLast().start, mark.end));
            }
        }
        return apart;
    }

    private static void marks(Term term, List<Token> tokens, List<Mark> found) {
        var length = term.tokens().size();
        for (var at = 0; at + length <= tokens.size(); at++) {
            if (stands(term, tokens.subList(at, at + length))) {
                found.add(new Mark(
                        tokens.get(at).start(), tokens.get(at + length - 1).end()));
            }
        }
    }

    private static boolean stands(Term term, List<Token> tokens) {
        var last = tokens.size() - 1;
        for (var i = 0; i <= last; i++) {
            var sought = term.tokens().get(i);
            var there = tokens.get(i).folded();
            var isBeginning = i == last && term.isOpen();
            if (isBeginning ? !there.startsWith(sought) : !there.equals(sought)) {
                return false;
            }
        }
        return true;
    }

    private static void marks(String typed, String text, List<Mark> found) {
        var sought = typed.toLowerCase(Locale.ROOT);
        var length = sought.length();
        for (var at = 0; at + length <= text.length(); at++) {
            if (text.regionMatches(true, at, sought, 0, length)) {
                found.add(new Mark(at, at + length));
            }
        }
    }
}
