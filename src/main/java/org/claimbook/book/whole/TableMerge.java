package org.claimbook.book.whole;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.SearchTriggers;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.whole.TableRestore.Refusal;
import org.jspecify.annotations.Nullable;

/// Joins the rows of another book to this one, under ids of its own.
///
/// A row of a known uid is left out where it says the same, and refused where it does not. Sources, measures,
/// subjects and places of one name are one. The other book's history, drafts and settings stay there.
final class TableMerge {
    private record Range(long first, long last) {}

    /// A reference to a row of the same table that has not come yet.
    private record Later(Table table, long id, String column, long otherId) {}

    private final Sql sql;
    private final Journal journal;
    private final SearchTriggers triggers;
    private final Map<Table, Map<Long, Long>> ids = new EnumMap<>(Table.class);
    private final Map<Table, Range> added = new EnumMap<>(Table.class);
    private final List<Later> later = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private long known;

    TableMerge(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
        this.triggers = new SearchTriggers(sql);
    }

    void row(Table table, Map<String, @Nullable Object> values) {
        if (!table.isContent()) {
            return;
        }
        var otherId = number(values.get("id"));
        Map<String, @Nullable Object> mine = new LinkedHashMap<String, @Nullable Object>(values);
        mine.remove("id");
        var waiting = point(table, mine);
        var byUid = sql.find("SELECT id FROM " + table.sql() + " WHERE uid = ?", mine.get("uid"));
        var here = byUid.isPresent() ? byUid : likewise(table, mine);
        if (here.isEmpty()) {
            add(table, otherId, mine, waiting);
            return;
        }
        ids(table).put(otherId, here.getAsLong());
        if (byUid.isEmpty() || isSame(table, here.getAsLong(), mine, waiting)) {
            known += table == Table.CLAIM ? 1 : 0;
        } else {
            refused.add(new Refusal(
                    table.sql(),
                    String.valueOf(mine.get("uid")),
                    "expected the same as in the book, which has a row of this uid with other content"));
        }
    }

    private void add(Table table, long otherId, Map<String, @Nullable Object> mine, Map<String, Long> waiting) {
        triggers.adding(table);
        var id = Journal.insertOnly(sql, table, mine);
        ids(table).put(otherId, id);
        added.merge(table, new Range(id, id), (range, last) -> new Range(range.first, last.last));
        waiting.forEach((column, other) -> later.add(new Later(table, id, column, other)));
    }

    /// Turns references into this book's ids. One to a row that has not come yet is left empty, and handed
    /// back.
    private Map<String, Long> point(Table table, Map<String, @Nullable Object> mine) {
        var waiting = new HashMap<String, Long>();
        for (var column : table.columns()) {
            var target = table.target(column, String.valueOf(mine.get("kind")));
            if (target != null && mine.get(column) != null) {
                var other = number(mine.get(column));
                var id = ids(target).get(other);
                mine.put(column, id);
                if (id == null) {
                    waiting.put(column, other);
                }
            }
        }
        return waiting;
    }

    /// The row of this book that is the same thing under another uid.
    private OptionalLong likewise(Table table, Map<String, @Nullable Object> mine) {
        var key = switch (table) {
            case SOURCE, SUBJECT, PLACE -> List.of("name_key");
            case MEASURE -> List.of("name_key", "unit");
            case ALIAS -> mine.get("name_key") == null ? List.of("kind", "other_uid") : List.of("kind", "name_key");
            case LINK -> List.of("from_id", "to_id", "kind");
            case SAVED_VIEW -> List.of("name");
            default -> List.<String>of();
        };
        return key.isEmpty()
                ? OptionalLong.empty()
                : sql.find(
                        "SELECT id FROM " + table.sql() + " WHERE " + String.join(" = ? AND ", key) + " = ?",
                        key.stream().map(mine::get).toArray());
    }

    private boolean isSame(Table table, long id, Map<String, @Nullable Object> mine, Map<String, Long> waiting) {
        var columns = mine.keySet().stream()
                .filter(column -> !waiting.containsKey(column))
                .toList();
        var here = sql.first(
                        "SELECT " + String.join(", ", columns) + " FROM " + table.sql() + " WHERE id = ?",
                        Sql::values,
                        id)
                .orElseThrow(() -> new BookException("Could not join the books: an index of the table " + table.sql()
                        + " leads to the row " + id + ", which is not there; `verify` says what is damaged"));
        for (var i = 0; i < here.length; i++) {
            if (!Sql.same(here[i], mine.get(columns.get(i)))) {
                return false;
            }
        }
        return true;
    }

    TableRestore.Result finish() {
        for (var each : later) {
            var id = ids(each.table).get(each.otherId);
            if (id == null) {
                throw new BookException("Could not join the books: the " + each.table.sql() + " refers by "
                        + each.column + " to the row " + each.otherId + ", which the file does not have");
            }
            sql.update("UPDATE " + each.table.sql() + " SET " + each.column + " = ? WHERE id = ?", id, each.id);
        }
        triggers.restore();
        added.forEach((table, range) -> journal.bulk(table, range.first, range.last));
        var claims = added.get(Table.CLAIM);
        return new TableRestore.Result(claims == null ? 0 : claims.last - claims.first + 1, known, refused);
    }

    private Map<Long, Long> ids(Table table) {
        return ids.computeIfAbsent(table, _ -> new HashMap<>());
    }

    private static long number(@Nullable Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw new BookException("Could not join the books: found " + value + ", expected the key of a row");
    }
}
