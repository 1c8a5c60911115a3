package org.claimbook.book.search;

import java.util.List;
import org.claimbook.book.search.SearchWords.Mark;

/// Where in a text the words stand that were searched for.
///
/// @param all one after the other
/// @param best the first of those that stand closest together, as the list of what was found shows them
public record Places(List<Mark> all, Mark best) {
    /// No words.
    public static final Places NONE = new Places(List.of(), new Mark(0, 0));

    public Places {
        all = List.copyOf(all);
    }

    /// @return [#NONE] where none of the words are in the text
    public static Places of(String text, SearchWords words) {
        var marks = words.marks(text);
        return marks.isEmpty() ? NONE : new Places(marks, Snippet.best(text, marks, Snippet.LENGTH));
    }
}
