package org.claimbook.ui.table.edit;

import org.jspecify.annotations.Nullable;

/// The texts that go into a block, as one would type them.
@FunctionalInterface
public interface Texts {
    /// @param row counted from the block's first
    /// @param column counted from the block's first
    /// @param now what stands there, as one would type it
    /// @return null to leave the cell alone
    @Nullable
    String at(int row, int column, String now);
}
