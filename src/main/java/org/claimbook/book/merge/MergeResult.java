package org.claimbook.book.merge;

import java.util.List;
import java.util.Map;

/// What came of a merge.
///
/// @param counts what was done to each table, by its name; tables to which nothing was done are left
///     out
/// @param left conflicts that wait for somebody, also those of earlier merges
/// @param settled conflicts that the merge settled as it was told to
public record MergeResult(Map<String, Counts> counts, List<Conflict> left, List<Settled> settled) {
    /// What was done to a table.
    ///
    /// @param united rows that turned out to be one with another
    public record Counts(long added, long changed, long deleted, long united) {}

    /// A conflict that is no more.
    ///
    /// @param side as which side has it the row stands now; the other where what was wished for cannot
    ///     be, such as to delete a source on which claims stand
    public record Settled(Conflict conflict, ConflictStore.Side side) {}

    public MergeResult {
        counts = Map.copyOf(counts);
        left = List.copyOf(left);
        settled = List.copyOf(settled);
    }

    public Counts counts(String table) {
        return counts.getOrDefault(table, new Counts(0, 0, 0, 0));
    }
}
