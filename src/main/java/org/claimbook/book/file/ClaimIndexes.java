package org.claimbook.book.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the secondary indexes of the claim table away while very many rows come in, and makes them again
/// after: sorting once is several times as quick as finding a place for each row in each index.
///
/// The index by uid stays, for it guards what comes in. All of this happens within the caller's transaction.
public final class ClaimIndexes {
    /// Fewer rows than these are soon in, with the indexes or without.
    private static final long FEW = 10_000;

    private record Index(String name, String definition) {}

    private final Sql sql;
    private final long before;
    private long adding;
    private @Nullable List<Index> dropped;

    public ClaimIndexes(Sql sql) {
        this.sql = sql;
        this.before = sql.number("SELECT max(id) FROM claim");
    }

    /// Says that a claim is about to come in. Once there are many, compared with what was there, the indexes
    /// go: making them anew costs time for the old claims too.
    public void adding() {
        adding++;
        if (dropped == null && adding > FEW && adding > before / 2) {
            dropped = sql.list(
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'claim'"
                            + " AND name <> 'claim_by_uid' ORDER BY rowid",
                    row -> new Index(row.getString(1), row.getString(2)));
            dropped.forEach(index -> sql.script("DROP INDEX " + index.name));
        }
    }

    public void restore() {
        if (dropped != null) {
            dropped.forEach(index -> sql.script(index.definition));
        }
    }
}
