package org.claimbook.ui.search;

import org.claimbook.book.search.Hit;
import org.claimbook.book.search.SearchWords;

/// Where a search leads.
public interface Destinations {
    /// Shows the claims, which are filtered by these words.
    void search(String words);

    /// Shows what was found, with the focus on it.
    ///
    /// @param words by which it was found, to show where they stand
    void go(Hit hit, SearchWords words);
}
