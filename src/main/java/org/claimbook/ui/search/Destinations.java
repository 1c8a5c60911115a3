package org.claimbook.ui.search;

import org.claimbook.book.search.Hit;

/// Where a search leads.
public interface Destinations {
    /// Shows the claims, which are filtered by these words.
    void search(String words);

    /// Shows what was found, with the focus on it.
    void go(Hit hit);
}
