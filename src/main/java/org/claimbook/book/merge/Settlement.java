package org.claimbook.book.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.merge.ConflictStore.Side;
import org.claimbook.book.merge.row.References;
import org.claimbook.book.merge.row.Row;
import org.claimbook.book.merge.row.RowNames;
import org.claimbook.book.merge.row.UniqueKeys;
import org.jspecify.annotations.Nullable;

/// Makes a row what one side of a conflict says, and takes the conflict away.
final class Settlement {
    private final Sql sql;
    private final Journal journal;
    private final RowNames names;

    Settlement(Sql sql, Journal journal, RowNames names) {
        this.sql = sql;
        this.journal = journal;
        this.names = names;
    }

    /// Within a step.
    ///
    /// @param theirs what the other copy said, references as uids; null where it deleted the row
    void run(Conflict conflict, Side side, @Nullable Map<String, @Nullable Object> theirs) {
        var table = Table.named(conflict.table());
        var row = names.find(table, conflict.rowUid());
        if (isDelete(conflict, side)) {
            obstacle(conflict, side).ifPresent(why -> {
                throw refused(conflict, why);
            });
            row.ifPresent(this::delete);
        } else if (side == Side.THEIRS && conflict.ours() != null && theirs != null) {
            update(conflict, row.orElseThrow(() -> refused(conflict, "it has been deleted since")), theirs);
        }
        sql.find("SELECT id FROM main.conflict WHERE uid = ?", conflict.uid())
                .ifPresent(id -> journal.delete(Table.CONFLICT, id));
    }

    private static boolean isDelete(Conflict conflict, Side side) {
        return side == Side.THEIRS ? conflict.theirs() == null : conflict.ours() == null;
    }

    /// Why a conflict cannot be settled so, as a clause; empty where it can.
    Optional<String> obstacle(Conflict conflict, Side side) {
        var table = Table.named(conflict.table());
        var row = names.find(table, conflict.rowUid());
        if (isDelete(conflict, side)) {
            return row.flatMap(this::use);
        }
        if (side == Side.OURS || conflict.ours() == null) {
            return Optional.empty();
        }
        return row.isEmpty()
                ? Optional.of("it has been deleted since")
                : obstacle(row.get(), stored(row.get(), theirs(conflict)));
    }

    private Map<String, @Nullable Object> theirs(Conflict conflict) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        sql.each(
                "SELECT key, atom FROM main.conflict, json_each(theirs) WHERE conflict.uid = ?",
                row -> values.put(row.getString(1), row.getObject(2)),
                conflict.uid());
        return values;
    }

    private Optional<String> obstacle(Row row, Optional<Map<String, @Nullable Object>> stored) {
        if (stored.isEmpty()) {
            return Optional.of("what it is to refer to has been deleted since");
        }
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        stored(row, row.values()).ifPresent(whole::putAll);
        whole.putAll(stored.get());
        var self = row.table().columns().stream()
                .anyMatch(column -> row.table().target(column, row.kind()) == row.table()
                        && Sql.same(stored.get().get(column), row.id()));
        if (self) {
            return Optional.of("it would belong to itself");
        }
        return UniqueKeys.holder(sql, row.table(), whole, row.id()).isPresent()
                ? Optional.of("another " + row.table().sql() + " has this name by now")
                : Optional.empty();
    }

    /// The values with ids; empty where one refers to a row that is no more.
    private Optional<Map<String, @Nullable Object>> stored(Row row, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> stored = new LinkedHashMap<>();
        var kind = row.table() == Table.ALIAS && values.get("kind") != null
                ? String.valueOf(values.get("kind"))
                : row.kind();
        for (var each : values.entrySet()) {
            var value = each.getValue();
            var target = row.table().target(each.getKey(), kind);
            if (target != null && value != null) {
                var found = names.find(target, value.toString());
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                stored.put(each.getKey(), found.get().id());
            } else {
                stored.put(each.getKey(), value);
            }
        }
        return Optional.of(stored);
    }

    private void update(Conflict conflict, Row row, Map<String, @Nullable Object> theirs) {
        var stored = stored(row, theirs);
        obstacle(row, stored).ifPresent(why -> {
            throw refused(conflict, why);
        });
        stored.ifPresent(values -> journal.update(row.table(), row.id(), values));
    }

    /// What refers to a row besides what goes with it.
    private Optional<String> use(Row row) {
        return References.to(row.table()).stream()
                .filter(reference -> !goAlong(reference.from()))
                .filter(reference -> reference.isUsed(sql, row.id()))
                .findFirst()
                .map(reference -> "a " + reference.from().sql() + " refers to it");
    }

    /// Links go with their claims, files with their reports, and other names with what they are names
    /// of.
    private static boolean goAlong(Table table) {
        return List.of(Table.LINK, Table.REPORT_FILE, Table.ALIAS).contains(table);
    }

    private void delete(Row row) {
        for (var reference : References.to(row.table())) {
            sql.list(
                            "SELECT id FROM main." + reference.from().sql() + reference.where(),
                            found -> found.getLong(1),
                            row.id())
                    .forEach(id -> journal.delete(reference.from(), id));
        }
        journal.delete(row.table(), row.id());
    }

    private BookException refused(Conflict conflict, String why) {
        return new BookException(
                "Could not settle the conflict about the " + conflict.table().replace('_', ' ') + " \"" + conflict.row()
                        + "\" in the book " + sql.file() + " so: " + why);
    }
}
