package org.claimbook.book.merge.take;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.jspecify.annotations.Nullable;

/// Undoes what would make an entry belong to itself, where one side put A under B and the other B under
/// A: this book's order stays, and the other's is a conflict.
final class PartLoops {
    private final Sql sql;
    private final Table table;
    private final OurRows rows;
    private final Clashes clashes;
    private final Optional<String> column;
    private final Map<String, String> before;

    /// @param table before the merge changed it
    PartLoops(Sql sql, Table table, OurRows rows, Clashes clashes) {
        this.sql = sql;
        this.table = table;
        this.rows = rows;
        this.clashes = clashes;
        this.column = table.columns().stream()
                .filter(each -> table.target(each, Table.SOURCE.sql()) == table)
                .findFirst();
        this.before = wholes();
    }

    /// Of each entry that belongs to another, that one; by uid.
    private Map<String, String> wholes() {
        var wholes = new HashMap<String, String>();
        column.ifPresent(whole -> sql.each(
                "SELECT part.uid, whole.uid FROM main." + table.sql() + " AS part JOIN main." + table.sql()
                        + " AS whole ON whole.id = part." + whole,
                row -> wholes.put(row.getString(1), row.getString(2))));
        return wholes;
    }

    /// Opens the loops that have come about.
    void open() {
        column.ifPresent(this::open);
    }

    private void open(String whole) {
        var wholes = wholes();
        var moved = wholes.keySet().stream()
                .filter(part -> !rows.now(before.getOrDefault(part, "")).equals(wholes.get(part)))
                .sorted()
                .toList();
        for (var part : moved) {
            if (isInLoop(wholes, part)) {
                var row = rows.find(table, part).orElseThrow();
                Map<String, @Nullable Object> former = new LinkedHashMap<>();
                var known = before.get(part);
                var isOther = known != null
                        && !rows.now(known).equals(part)
                        && rows.known(table, known).isPresent();
                former.put(whole, isOther ? rows.now(String.valueOf(known)) : null);
                clashes.add(table, part, null, former, row.of(List.of(whole)));
                rows.update(row, former);
                wholes.remove(part);
                if (isOther) {
                    wholes.put(part, rows.now(String.valueOf(known)));
                }
            }
        }
    }

    private static boolean isInLoop(Map<String, String> wholes, String part) {
        var seen = new HashSet<String>();
        for (var at = wholes.get(part); at != null && seen.add(at); at = wholes.get(at)) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
