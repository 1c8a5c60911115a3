package org.claimbook.ui.names;

import org.jspecify.annotations.Nullable;

/// Shows the claims that have a name in one of their columns.
@FunctionalInterface
public interface ClaimsOf {
    /// @param column its key in the grid of claims: `claimant`
    /// @param name the book's own
    /// @param unit of a measure, since others of its name may have another; null for other kinds
    void show(String column, String name, @Nullable String unit);
}
