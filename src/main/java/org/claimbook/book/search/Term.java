package org.claimbook.book.search;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One of the words that must all be found, or a phrase.
///
/// @param typed as it was typed
/// @param tokens the words it is made of, folded: "20,842" is two; empty where it has neither letter nor
/// digit
/// @param isOpen whether the last of them may be the beginning of a longer word
public record Term(String typed, List<String> tokens, boolean isOpen) {
    /// Scripts that are written without spaces, so that an index of words does not know their words.
    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    public Term {
        tokens = List.copyOf(tokens);
    }

    /// Whether an index of words can find it; else it is looked for letter by letter.
    public boolean isIndexed() {
        return !tokens.isEmpty()
                && typed.codePoints().noneMatch(point -> WITHOUT_SPACES.contains(UnicodeScript.of(point)));
    }

    /// The term as an expression of FTS5, with nothing in it that FTS5 would take for an operator.
    public String match() {
        return tokens.stream().collect(Collectors.joining(" ", "\"", "\"")) + (isOpen ? " *" : "");
    }
}
