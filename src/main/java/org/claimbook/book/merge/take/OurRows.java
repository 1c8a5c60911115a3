package org.claimbook.book.merge.take;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.merge.row.References;
import org.claimbook.book.merge.row.Row;
import org.claimbook.book.merge.row.UniqueKeys;
import org.jspecify.annotations.Nullable;

/// Writes rows whose references are uids into this book.
///
/// What is referred to and was deleted here comes back, and is a conflict.
final class OurRows {
    private final Sql sql;
    private final Journal journal;
    private final OneNames names;
    private final Clashes clashes;
    /// What could not come back, because its name is another's by now, who stands for it.
    private final Map<String, String> replaced = new HashMap<>();

    private final List<Row> gone = new ArrayList<>();

    OurRows(Sql sql, Journal journal, OneNames names, Clashes clashes) {
        this.sql = sql;
        this.journal = journal;
        this.names = names;
        this.clashes = clashes;
    }

    /// The uid under which a row stands in the merged book.
    String now(String uid) {
        var one = names.now(uid);
        return replaced.getOrDefault(one, one);
    }

    /// Rows of the other copy that could not come back, because this book's row of [#now] has their
    /// name.
    List<Row> replaced() {
        return gone;
    }

    Optional<Row> find(Table table, String uid) {
        return Row.find(sql, "main", table, uid);
    }

    /// The id of the row that stands for this one, if there is any.
    OptionalLong known(Table table, String uid) {
        return sql.find("SELECT id FROM main." + table.sql() + " WHERE uid = ?", now(uid));
    }

    /// As [#known]; a row that this book has deleted comes back. Empty where no copy has such a row.
    OptionalLong needed(Table table, String uid) {
        var known = known(table, uid);
        return known.isPresent() ? known : bringBack(table, now(uid));
    }

    private OptionalLong bringBack(Table table, String uid) {
        var base = Row.find(sql, "base", table, uid);
        var row = Row.find(sql, "theirs", table, uid).or(() -> base);
        if (row.isEmpty()) {
            return OptionalLong.empty();
        }
        var stored = stored(table, row.get().values(), row.get().kind());
        var other = UniqueKeys.holder(sql, table, stored, 0);
        if (other.isPresent()) {
            replace(row.get(), other.getAsLong());
            gone.add(row.get());
            return other;
        }
        clashes.addRow(base.orElse(null), null, row.get());
        return OptionalLong.of(insert(table, uid, stored));
    }

    /// Lets another row stand for one whose name it has.
    void replace(Row row, long id) {
        replaced.put(row.uid(), uid(row.table(), id));
    }

    private String uid(Table table, long id) {
        return String.valueOf(sql.text("SELECT uid FROM main." + table.sql() + " WHERE id = ?", id));
    }

    /// Turns references into ids.
    ///
    /// @param kind what an alias is an alias of
    Map<String, @Nullable Object> stored(Table table, Map<String, @Nullable Object> values, String kind) {
        var stored = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((column, value) -> {
            var target = table.target(column, kind);
            if (target != null && value != null) {
                var id = needed(target, value.toString());
                stored.put(column, id.isPresent() ? (Object) id.getAsLong() : null);
            } else if (column.equals("bytes") && value instanceof String digits) {
                stored.put(column, HexFormat.of().parseHex(digits));
            } else {
                stored.put(column, value);
            }
        });
        return stored;
    }

    long insert(Table table, String uid, Map<String, @Nullable Object> stored) {
        return journal.insert(table, withUid(uid, stored));
    }

    /// Adds a row without writing it down.
    long insertOnly(Table table, String uid, Map<String, @Nullable Object> stored) {
        return Journal.insertOnly(sql, table, withUid(uid, stored));
    }

    private static Map<String, @Nullable Object> withUid(String uid, Map<String, @Nullable Object> stored) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("uid", uid);
        all.putAll(stored);
        return all;
    }

    /// Changes a row, unless it would come to share with another what no two rows may.
    ///
    /// @param values with uids
    boolean update(Row row, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>(row.values());
        whole.putAll(values);
        var kind = row.table() == Table.ALIAS ? String.valueOf(whole.get("kind")) : row.kind();
        var touched =
                UniqueKeys.of(row.table()).stream().anyMatch(key -> key.stream().anyMatch(values::containsKey));
        if (touched
                && UniqueKeys.holder(sql, row.table(), stored(row.table(), whole, kind), row.id())
                        .isPresent()) {
            return false;
        }
        journal.update(row.table(), row.id(), stored(row.table(), values, kind));
        return true;
    }

    void delete(Row row) {
        journal.delete(row.table(), row.id());
    }

    boolean isReferredTo(Row row) {
        return References.to(row.table()).stream().anyMatch(reference -> reference.isUsed(sql, row.id()));
    }

    /// Makes all that refers to one row refer to another, both by id.
    void repoint(Table table, long from, long into) {
        List<References> all = References.to(table);
        all.forEach(reference ->
                journal.repoint(reference.from(), reference.column(), reference.where(), from, into, _ -> {}));
    }
}
