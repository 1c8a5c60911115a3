package org.claimbook.ui.table.edit;

import java.util.List;
import java.util.Map;
import org.claimbook.ui.table.draft.Draft;
import org.claimbook.ui.table.rows.Made;

/// What came of writing into a block.
///
/// @param changed how many cells are other than they were
/// @param unread how many cells cannot be read
/// @param bad of these, what they are to keep, by cell
/// @param added ids of the rows that were added, in their order
/// @param made the names that the book did not know before
public record Outcome(
        End end, long changed, long unread, Map<Draft.Cell, Draft> bad, List<Long> added, List<Made> made) {
    /// How it ended.
    public enum End {
        /// All was written but what cannot be read.
        DONE,
        /// Stopped by whoever started it; nothing was written.
        CANCELLED,
        /// So much cannot be read that nothing was written.
        REFUSED
    }

    static Outcome none(End end) {
        return new Outcome(end, 0, 0, Map.of(), List.of(), List.of());
    }
}
