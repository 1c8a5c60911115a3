package org.claimbook.book.backup;

import java.util.Optional;
import org.claimbook.book.file.Sql;

/// Whether a book's file is sound: its pages and cells, its indexes, and its references.
///
/// A file of up to 64 MB (some 200,000 claims) goes through SQLite's `integrity_check`. In a larger one every
/// page and cell is looked at too, but that each index has the very rows of its table is told by their number
/// and the sum of their ids: looking each row up in nine indexes takes four times as long as the copy.
/// `verify` does it for any book.
final class Soundness {
    private static final long WHOLE_BYTES = 64L << 20;

    private final Sql sql;
    private final long wholeBytes;

    Soundness(Sql sql) {
        this(sql, WHOLE_BYTES);
    }

    /// @param wholeBytes how large a file may be to be looked at in every respect
    Soundness(Sql sql, long wholeBytes) {
        this.sql = sql;
        this.wholeBytes = wholeBytes;
    }

    /// What is wrong, in SQLite's words or ours; empty where nothing is.
    Optional<String> fault() {
        var bytes = sql.number("PRAGMA page_count") * sql.number("PRAGMA page_size");
        var pages = bytes <= wholeBytes ? said("PRAGMA integrity_check(1)") : large();
        return pages.isPresent() || sql.text("PRAGMA foreign_key_check") == null
                ? pages
                : Optional.of("rows refer to rows that are not there");
    }

    private Optional<String> large() {
        // The book's own CHECKs were held when the rows came in, and the copy has these very rows.
        sql.script("PRAGMA ignore_check_constraints = ON");
        return said("PRAGMA quick_check(1)").or(this::index);
    }

    private Optional<String> said(String check) {
        return Optional.ofNullable(sql.text(check)).filter(said -> !said.equals("ok"));
    }

    private Optional<String> index() {
        return sql
                .list("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL", row ->
                        new String[] {row.getString(1), row.getString(2), row.getString(3)})
                .stream()
                .filter(index -> !rows(index[1], "INDEXED BY " + index[0], index[2])
                        .equals(rows(index[1], "NOT INDEXED", index[2])))
                .map(index -> "the index " + index[0] + " has not the rows of its table")
                .findFirst();
    }

    private String rows(String table, String by, String sqlOfIndex) {
        var where = sqlOfIndex.indexOf(" WHERE ");
        return String.valueOf(sql.text("SELECT count(*) || ' ' || coalesce(sum(id), 0) FROM " + table + " " + by
                + (where < 0 ? "" : sqlOfIndex.substring(where))));
    }
}
