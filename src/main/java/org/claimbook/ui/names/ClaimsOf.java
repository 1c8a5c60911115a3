package org.claimbook.ui.names;

/// Shows the claims that have a name in one of their columns.
@FunctionalInterface
public interface ClaimsOf {
    /// @param column its key in the grid of claims: `claimant`
    /// @param name the book's own
    void show(String column, String name);
}
