package org.claimbook.book.merge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimbook.book.file.Table;
import org.jspecify.annotations.Nullable;

/// That nothing is lost by a merge: each row and each changed value of either side stands in what came
/// of it, or in a conflict, unless the other side alone deleted or changed it.
final class Kept {
    /// What is one thing where it says the same, whatever its uid.
    private static final List<Table> BY_VALUE = List.of(Table.ALIAS, Table.LINK, Table.SAVED_VIEW, Table.CONFLICT);

    private final Contents base;
    private final Contents ours;
    private final Contents theirs;
    private final Contents merged;

    Kept(Contents base, Contents ours, Contents theirs, Contents merged) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.merged = merged;
    }

    void check() {
        for (var table : Table.content()) {
            if (!BY_VALUE.contains(table)) {
                ours.rows(table).forEach((uid, row) -> check(table, uid, row, theirs));
                theirs.rows(table).forEach((uid, row) -> check(table, uid, row, ours));
            }
        }
        for (var side : List.of(ours, theirs)) {
            var other = side == ours ? theirs : ours;
            byValue(side, other, Table.LINK, List.of("from_id", "to_id", "kind"));
            byValue(side, other, Table.SAVED_VIEW, List.of("settings"));
            names(side);
        }
    }

    private void check(Table table, String uid, Map<String, String> row, Contents other) {
        var was = base.rows(table).get(uid);
        var its = other.rows(table).get(uid);
        var now = merged.rows(table).get(now(uid));
        if (was != null && its == null && sameRow(row, was)) {
            return;
        }
        assertTrue(now != null, () -> "lost: " + table + " " + uid + " " + row);
        var columns = table.columns().stream()
                .filter(column -> !column.equals("id") && !column.equals("uid") && !column.equals("name_key"))
                .toList();
        for (var column : columns) {
            var value = row.get(column);
            var before = was == null ? null : was.get(column);
            var isNew = !same(value, before) && value != null;
            var isUntouched = its != null && same(its.get(column), value);
            if (isNew || isUntouched) {
                assertTrue(
                        stands(table, now(uid), column, value) || same(its == null ? null : its.get(column), value),
                        () -> "lost: " + table + "." + column + " = " + value + " of " + uid + ", now " + now);
            }
        }
        // What only this side made null, or changed.
        if (was != null && its != null && now(uid).equals(uid)) {
            for (var column : columns) {
                if (!same(row.get(column), was.get(column)) && same(its.get(column), was.get(column))) {
                    assertTrue(
                            same(row.get(column), Objects.requireNonNull(now).get(column))
                                    || inConflict(table, uid, column),
                            () -> "not taken: " + table + "." + column + " of " + uid);
                }
            }
        }
    }

    private boolean sameRow(Map<String, String> a, Map<String, String> b) {
        return a.keySet().equals(b.keySet())
                && a.keySet().stream().allMatch(column -> same(a.get(column), b.get(column)));
    }

    /// By the uids under which rows stand now.
    private boolean same(@Nullable String a, @Nullable String b) {
        return Objects.equals(a == null ? null : now(a), b == null ? null : now(b));
    }

    private String now(String uid) {
        return merged.rows(Table.ALIAS).values().stream()
                .filter(alias -> uid.equals(alias.get("other_uid")))
                .map(alias -> now(Objects.requireNonNull(alias.get("target_id"))))
                .findFirst()
                .orElse(uid);
    }

    private boolean stands(Table table, String uid, String column, @Nullable String value) {
        var row = Objects.requireNonNull(merged.rows(table).get(uid));
        return value == null
                || same(row.get(column), value)
                || now(value).equals(uid)
                || (table == Table.SOURCE && column.equals("kind") && value.equals("other"))
                || (column.equals("signed") && value.equals("0"))
                || inConflict(table, uid, column)
                || (column.equals("name")
                        && merged.rows(Table.ALIAS).values().stream()
                                .anyMatch(alias -> value.equals(alias.get("name"))));
    }

    private boolean inConflict(Table table, String uid, String column) {
        return merged.rows(Table.CONFLICT).values().stream()
                .anyMatch(conflict -> table.sql().equals(conflict.get("table_name"))
                        && uid.equals(now(Objects.requireNonNull(conflict.get("row_uid"))))
                        && String.valueOf(conflict.get("fields")).contains("\"" + column + "\""));
    }

    /// A link or view that both sides have, or one added, is there.
    private void byValue(Contents side, Contents other, Table table, List<String> columns) {
        side.rows(table).forEach((uid, row) -> {
            var isDeleted =
                    base.rows(table).containsKey(uid) && !other.rows(table).containsKey(uid);
            var isChanged = other.rows(table).containsKey(uid);
            var stands = merged.rows(table).values().stream()
                    .anyMatch(now -> columns.stream().allMatch(column -> same(now.get(column), row.get(column))));
            assertTrue(isDeleted || isChanged || stands, () -> "lost: " + table + " " + row);
        });
    }

    /// Another name is there as such, or as an own name.
    private void names(Contents side) {
        side.rows(Table.ALIAS).forEach((uid, row) -> {
            var name = row.get("name_key");
            var isKnown = base.rows(Table.ALIAS).containsKey(uid);
            var stands = merged.rows(Table.ALIAS).values().stream()
                    .anyMatch(now -> Objects.equals(name, now.get("name_key")));
            assertTrue(name == null || isKnown || stands, () -> "lost: " + row);
        });
    }
}
