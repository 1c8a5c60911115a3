package org.claimbook.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.search.Found;
import org.claimbook.book.search.Hit;

/// A line of the list of what was found.
sealed interface SearchLine {
    /// All claims that have the words.
    ///
    /// @param total how many, or at least how many
    record All(String typed, long total, boolean isCounted) implements SearchLine {}

    /// The head of a kind's lines.
    record Head(Found.Kind kind, int shown, long total, boolean isCounted) implements SearchLine {}

    /// @param found by which the words in it are marked
    record Of(Hit hit, Found found) implements SearchLine {}

    /// So many reports and claims stand in the list, and so many of each kind of names.
    int MOST = 5;

    int MOST_NAMES = 3;

    /// Whether it can be chosen.
    default boolean leads() {
        return !(this instanceof Head);
    }

    static List<SearchLine> of(String typed, Found found) {
        var lines = new ArrayList<SearchLine>();
        for (var group : found.groups()) {
            if (group.kind() == Found.Kind.CLAIM) {
                lines.add(0, new All(typed, group.total(), group.isCounted()));
            }
            var most = group.kind() == Found.Kind.REPORT || group.kind() == Found.Kind.CLAIM ? MOST : MOST_NAMES;
            var hits = group.hits().stream().limit(most).toList();
            lines.add(new Head(group.kind(), hits.size(), group.total(), group.isCounted()));
            hits.forEach(hit -> lines.add(new Of(hit, found)));
        }
        return lines;
    }
}
