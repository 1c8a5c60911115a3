package org.claimbook.book.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.claimbook.book.file.Sql;
import org.claimbook.book.name.Names;
import org.jspecify.annotations.Nullable;

/// Puts the keys of claims in the order of a column.
///
/// Names are put in order once, as people order them and not by code points; then claims only compare the
/// ranks of their names, which stand in a temporary table.
final class ClaimOrder {
    private record Named(long id, String name) {}

    private final Sql sql;
    private final ClaimSort sort;

    ClaimOrder(Sql sql, ClaimSort sort) {
        this.sql = sql;
        this.sort = sort;
    }

    long[] ids(ClaimQuery query) {
        if (sort.equals(ClaimSort.ENTRY) && query.isAll()) {
            return inOrderOfEntry(query);
        }
        return sorted(query);
    }

    /// Where none was deleted, the keys need not be read at all.
    private long[] inOrderOfEntry(ClaimQuery query) {
        var first = sql.number("SELECT min(id) FROM claim");
        var last = sql.number("SELECT max(id) FROM claim");
        var count = sql.number("SELECT count(*) FROM claim");
        return count > 0 && count == last - first + 1
                ? LongStream.rangeClosed(first, last).toArray()
                : sorted(query);
    }

    private long[] sorted(ClaimQuery query) {
        var column = sort.column();
        return switch (column.kind()) {
            case NAME -> ranked(query, "SELECT id, name FROM " + column.table(), column.sql());
            case UNIT -> ranked(query, "SELECT id, unit FROM measure", column.sql());
            case REPORT -> ranked(query, "SELECT id, " + column.sql() + " FROM report", "claim.report_id");
            case OUTLET ->
                ranked(
                        query,
                        "SELECT report.id, name FROM report JOIN source ON source.id = outlet_id",
                        "claim.report_id");
            case TEXT, CODE, NUMBER, DECIMAL, DATE, FIGURE -> fetch("", column.sql(), query);
        };
    }

    private long[] ranked(ClaimQuery query, String names, String key) {
        var ranks = ranks(sql.list(names, row -> new Named(row.getLong(1), orEmpty(row.getString(2)))));
        sql.script("CREATE TEMP TABLE IF NOT EXISTS name_rank (id INTEGER PRIMARY KEY, rank INTEGER NOT NULL)");
        sql.update("DELETE FROM temp.name_rank");
        sql.update("INSERT INTO temp.name_rank SELECT value ->> 0, value ->> 1 FROM json_each(?)", ranks);
        return fetch(" LEFT JOIN temp.name_rank ON name_rank.id = " + key, "name_rank.rank", query);
    }

    /// A JSON list of pairs, id and rank; one name has one rank.
    private static String ranks(List<Named> named) {
        named.removeIf(each -> each.name.isEmpty());
        named.sort(Comparator.comparing(Named::name, Names.order()).thenComparing(Named::name));
        var pairs = new ArrayList<String>(named.size());
        var rank = 0;
        var before = "";
        for (var each : named) {
            rank += each.name.equals(before) ? 0 : 1;
            pairs.add("[" + each.id + "," + rank + "]");
            before = each.name;
        }
        return pairs.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// The keys come as one text, which is several times as quick as so many rows.
    private long[] fetch(String join, String by, ClaimQuery query) {
        var keys = sql.text(
                "SELECT group_concat(key) FROM (SELECT claim.id AS key FROM claim" + join + query.where() + " ORDER BY "
                        + by + (sort.descending() ? " DESC" : " ASC") + " NULLS LAST, claim.id)",
                query.arguments());
        return keys == null ? new long[0] : numbers(keys);
    }

    /// @param keys digits with commas between
    private static long[] numbers(String keys) {
        var numbers = LongStream.builder();
        var number = 0L;
        for (var i = 0; i < keys.length(); i++) {
            var c = keys.charAt(i);
            if (c == ',') {
                numbers.add(number);
                number = 0;
            } else {
                number = number * 10 + Character.digit(c, 10);
            }
        }
        return numbers.add(number).build().toArray();
    }
}
