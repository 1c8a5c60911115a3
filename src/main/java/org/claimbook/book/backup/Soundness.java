package org.claimbook.book.backup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /// The table is gone through once for all its indexes, each of which may be over a part of its rows.
    private Optional<String> index() {
        var byTable = sql
                .list(
                        "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
                        row -> new Index(row.getString(1), row.getString(2), row.getString(3)))
                .stream()
                .collect(Collectors.groupingBy(Index::table));
        return byTable.entrySet().stream()
                .flatMap(table -> unlike(table.getKey(), table.getValue()))
                .map(index -> "the index " + index.name() + " has not the rows of its table")
                .findFirst();
    }

    private Stream<Index> unlike(String table, List<Index> indexes) {
        var rows = sql.first(
                        "SELECT " + indexes.stream().map(Index::rowsOfTable).collect(Collectors.joining(", "))
                                + " FROM " + table + " NOT INDEXED",
                        Sql::values)
                .orElseThrow();
        return IntStream.range(0, indexes.size())
                .filter(i ->
                        !String.valueOf(rows[i]).equals(sql.text(indexes.get(i).rowsOfIndex())))
                .mapToObj(indexes::get);
    }

    /// @param sql that made it
    private record Index(String name, String table, String sql) {
        private static final String ROWS = "count(*)%1$s || ' ' || coalesce(sum(id)%1$s, 0)";

        /// Number and sum of the ids of those rows of the table that are to be in the index, as SQL.
        String rowsOfTable() {
            return ROWS.formatted(where().isEmpty() ? "" : " FILTER (" + where() + ")");
        }

        /// The same of the rows that are in it, as a query.
        String rowsOfIndex() {
            return "SELECT " + ROWS.formatted("") + " FROM " + table + " INDEXED BY " + name + " " + where();
        }

        private String where() {
            var at = sql.indexOf("WHERE ");
            return at < 0 ? "" : sql.substring(at);
        }
    }
}
