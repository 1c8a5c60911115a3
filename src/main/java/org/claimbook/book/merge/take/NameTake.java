package org.claimbook.book.merge.take;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.merge.row.Groups;
import org.claimbook.book.merge.row.Row;
import org.jspecify.annotations.Nullable;

/// Unites the entries of one kind that turned out to be one.
///
/// What stood on those that go comes to stand on the one that stays, which says from now on what only
/// they said; where they say something else, that is a conflict. Their uids and names stay as aliases.
final class NameTake {
    /// An entry that goes, as each side has it.
    private record Going(String uid, String into, Optional<Row> ours, Optional<Row> theirs, Optional<Row> base) {
        List<Row> known() {
            return Stream.of(ours, theirs).flatMap(Optional::stream).toList();
        }
    }

    private final Sql sql;
    private final Journal journal;
    private final Table table;
    private final OurRows rows;
    private final Clashes clashes;
    private final MergeTally tally;
    private final List<Going> going = new ArrayList<>();
    private final List<String> ours = new ArrayList<>();

    NameTake(Sql sql, Journal journal, Table table, OurRows rows, Clashes clashes, MergeTally tally) {
        this.sql = sql;
        this.journal = journal;
        this.table = table;
        this.rows = rows;
        this.clashes = clashes;
        this.tally = tally;
    }

    /// Takes those of this book out that go, so that their names are free; what refers to them waits.
    void begin(OneNames names) {
        names.gone(table).forEach((uid, into) -> {
            var row = new Going(uid, into, rows.find(table, uid), other("theirs", uid), other("base", uid));
            if (!row.known().isEmpty()) {
                going.add(row);
                rows.find(table, into).ifPresent(_ -> ours.add(into));
            }
        });
        going.forEach(row -> row.ours.ifPresent(rows::delete));
    }

    private Optional<Row> other(String schema, String uid) {
        return Row.find(sql, schema, table, uid);
    }

    /// Puts what stood on them on those that stay.
    void finish() {
        for (var row : going) {
            var stays = rows.needed(table, row.into).orElseThrow();
            row.ours.ifPresent(mine -> {
                freeOfItself(mine.id(), stays);
                rows.repoint(table, mine.id(), stays);
            });
            row.ours.ifPresent(mine -> fold(row, mine, row.theirs.isPresent() ? Optional.empty() : row.base));
            row.theirs.ifPresent(its -> {
                if (row.ours.isEmpty() || row.base.isPresent()) {
                    fold(row, its, row.base);
                }
            });
            if (row.ours.isPresent() || row.base.isEmpty()) {
                tally.united(table);
            }
        }
    }

    /// What stays cannot belong to what went into it.
    private void freeOfItself(long gone, long stays) {
        for (var column : table.columns()) {
            var isOwn = table.target(column, table.sql()) == table
                    && sql.number("SELECT " + column + " FROM main." + table.sql() + " WHERE id = ?", stays) == gone;
            if (isOwn) {
                Map<String, @Nullable Object> none = new LinkedHashMap<>();
                none.put(column, null);
                journal.update(table, stays, none);
            }
        }
    }

    /// Says of what stays what an entry says that goes, and did not say before.
    private void fold(Going row, Row from, Optional<Row> base) {
        var before = base.orElseGet(() -> plain(from));
        for (var group : Groups.of(table)) {
            var into = rows.find(table, row.into).orElseThrow();
            var isItself = group.stream()
                    .anyMatch(column -> table.target(column, table.sql()) == table
                            && rows.now(from.text(column)).equals(into.uid()));
            var isSaid = group.contains("name")
                    || group.contains("unit")
                    || isItself
                    || from.says(before, group, rows::now)
                    || from.says(into, group, rows::now);
            if (!isSaid) {
                fold(
                        from,
                        before,
                        base.isPresent(),
                        into,
                        group,
                        row.ours.filter(from::equals).isPresent());
            }
        }
    }

    private void fold(Row from, Row before, boolean hasBase, Row into, List<String> group, boolean isOurs) {
        var said = from.of(group);
        if (into.says(before, group, rows::now) || into.says(plain(into), group, rows::now)) {
            rows.update(into, said);
            return;
        }
        var base = hasBase ? before.of(group) : null;
        if (isOurs && !ours.contains(into.uid())) {
            // This book's own row went, so that the older uid could stay: what it says still comes first.
            clashes.add(table, into.uid(), base, said, into.of(group));
            rows.update(into, said);
        } else {
            clashes.add(table, into.uid(), base, into.of(group), said);
        }
    }

    /// An entry of which nothing is said but its name.
    private static Row plain(Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.values()
                .keySet()
                .forEach(column -> values.put(
                        column,
                        switch (column) {
                            case "kind" -> "other";
                            case "signed" -> 0L;
                            default -> null;
                        }));
        return new Row(row.table(), 0, row.uid(), values);
    }

    /// Leaves the uids and names of those that went as aliases; once the other copy's own are in.
    void leaveAliases() {
        var aliases = new AliasTake(sql, rows, clashes);
        for (var row : going) {
            leave(aliases, row.uid, row.known(), row.into);
        }
        rows.replaced().stream().filter(row -> row.table() == table).forEach(this::leaveAlias);
        forgetOwn();
    }

    /// Each side may have merged what the other side merged it into: nothing is an alias of itself.
    private void forgetOwn() {
        var own = sql.list(
                "SELECT alias.uid FROM main.alias JOIN main." + table.sql() + " AS t ON t.id = target_id AND t.uid ="
                        + " other_uid WHERE alias.kind = '" + table.sql() + "'",
                row -> row.getString(1));
        for (var alias : own.stream()
                .flatMap(uid -> rows.find(Table.ALIAS, uid).stream())
                .toList()) {
            if (alias.get("name") == null) {
                rows.delete(alias);
            } else {
                Map<String, @Nullable Object> none = new LinkedHashMap<>();
                none.put("other_uid", null);
                rows.update(alias, none);
            }
        }
    }

    /// Leaves an alias of a row for which another stands.
    void leaveAlias(Row row) {
        leave(new AliasTake(sql, rows, clashes), row.uid(), List.of(row), rows.now(row.uid()));
    }

    private void leave(AliasTake aliases, String uid, List<Row> names, String into) {
        var stays = rows.find(table, into);
        if (stays.isPresent()) {
            for (var alias : aliases.of(table, uid, names, stays.get())) {
                journal.insert(Table.ALIAS, alias);
            }
        }
    }
}
