package org.claimbook.book.search;

import java.util.List;

/// What a search found, in groups of a kind, the best of each first.
///
/// @param words what was searched for
/// @param groups only those in which something was found
/// @param isIndexed whether the book's index was asked; a book of an older schema that is only read has none,
/// and there
///     words are looked for letter by letter
public record Found(SearchWords words, List<Group> groups, boolean isIndexed) {
    /// What is searched.
    public enum Kind {
        REPORT,
        CLAIM,
        SOURCE,
        MEASURE,
        SUBJECT,
        PLACE
    }

    /// @param hits the best, first
    /// @param total how many there are; where they are very many, how many there are at least
    /// @param isCounted whether the total is the whole of it
    public record Group(Kind kind, List<Hit> hits, long total, boolean isCounted) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    public Found {
        groups = List.copyOf(groups);
    }
}
