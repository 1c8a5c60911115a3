package org.claimbook.book.merge.take;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.merge.row.Groups;
import org.claimbook.book.merge.row.Row;
import org.claimbook.book.merge.row.UniqueKeys;
import org.claimbook.book.merge.take.TablePlan.Change;
import org.jspecify.annotations.Nullable;

/// Takes over into this book what the other copy has done to its tables, one table after the other.
final class TableTake {
    private final Sql sql;
    private final Journal journal;
    private final Differences differences;
    private final OneNames names;
    private final OurRows rows;
    private final Clashes clashes;
    private final MergeTally tally;
    private final ReportTexts texts;
    private final List<NameTake> united = new ArrayList<>();
    private final List<Row> late = new ArrayList<>();

    TableTake(Sql sql, Journal journal, Differences differences, OneNames names, Clashes clashes, MergeTally tally) {
        this.sql = sql;
        this.journal = journal;
        this.differences = differences;
        this.names = names;
        this.rows = new OurRows(sql, journal, names, clashes);
        this.clashes = clashes;
        this.tally = tally;
        this.texts = new ReportTexts(sql, clashes);
    }

    void take() {
        Table.content().forEach(this::take);
        united.forEach(NameTake::leaveAliases);
        texts.find();
        deleteLate();
    }

    private void take(Table table) {
        var plan = new TablePlan(table, rows, names, clashes, texts);
        differences.known(table, plan::add);
        var loops = new PartLoops(sql, table, rows, clashes);
        var unions = new NameTake(sql, journal, table, rows, clashes, tally);
        unions.begin(names);
        plan.deletions().forEach(this::delete);
        park(table, plan.changes());
        plan.changes().forEach(change -> change(plan, change));
        var additions = new Additions(sql, journal, differences, names, rows, clashes);
        tally.added(table, additions.take(table));
        plan.returning().forEach(row -> rows.needed(table, row.uid()));
        unions.finish();
        loops.open();
        if (Groups.NAMED.contains(table)) {
            united.add(unions);
        }
    }

    /// What is still referred to waits until all tables are done.
    private void delete(Row row) {
        if (names.stands(row.uid()) || !isDeleted(row)) {
            late.add(row);
            if (Groups.NAMED.contains(row.table()) && !names.isNamed(row.uid())) {
                park(row.table(), "name_key", row.id());
            }
        }
    }

    /// Gives names up that are about to go from one row to another, such as two that were swapped.
    private void park(Table table, List<Change> changes) {
        var column = table == Table.SAVED_VIEW ? "name" : "name_key";
        var renamed = changes.stream()
                .filter(change -> change.values().containsKey(column))
                .toList();
        var ids =
                new HashSet<>(renamed.stream().map(change -> change.ours().id()).toList());
        for (var change : renamed) {
            Map<String, @Nullable Object> whole =
                    new LinkedHashMap<>(change.ours().values());
            whole.putAll(change.values());
            var stored = rows.stored(table, whole, change.ours().kind());
            UniqueKeys.holder(sql, table, stored, change.ours().id()).ifPresent(holder -> {
                if (ids.contains(holder)) {
                    park(table, column, holder);
                }
            });
        }
    }

    private void park(Table table, String column, long id) {
        Map<String, @Nullable Object> parked = new LinkedHashMap<>();
        parked.put(column, sql.text("SELECT uid FROM main." + table.sql() + " WHERE id = ?", id));
        journal.update(table, id, parked);
    }

    private void change(TablePlan plan, Change change) {
        var row = change.ours();
        if (rows.update(row, change.values())) {
            tally.changed(row.table());
            return;
        }
        // A name, or whatever no two rows share, that another row has here by now.
        Set<String> unique = new HashSet<>();
        UniqueKeys.of(row.table()).forEach(unique::addAll);
        var isChanged = false;
        for (var group : Groups.of(row.table())) {
            if (!change.values().keySet().containsAll(group)) {
                continue;
            }
            if (group.stream().anyMatch(unique::contains)) {
                plan.clash(change.base(), row, change.theirs(), group);
            } else {
                isChanged |= rows.update(row, change.theirs().of(group));
            }
        }
        if (isChanged) {
            tally.changed(row.table());
        }
    }

    /// Deletes what the other copy deleted and nothing refers to any more; what something refers to
    /// still stays, and is a conflict.
    private void deleteLate() {
        var left = new ArrayList<>(late.reversed());
        while (left.removeIf(this::isDeleted)) {
            // One that goes may free another, such as what it was a part of.
        }
        left.forEach(this::keep);
    }

    /// Gives a row that cannot go its name back; where that is another's by now, the two are one.
    private void keep(Row row) {
        var named = row.table().columns().contains("name_key") && row.table() != Table.ALIAS;
        if (named && !rows.update(row, row.of(List.of("name_key")))) {
            var holder =
                    UniqueKeys.holder(sql, row.table(), row.values(), row.id()).orElseThrow();
            rows.repoint(row.table(), row.id(), holder);
            rows.delete(row);
            rows.replace(row, holder);
            new NameTake(sql, journal, row.table(), rows, clashes, tally).leaveAlias(row);
            return;
        }
        var base = Row.find(sql, "base", row.table(), row.uid()).orElse(null);
        clashes.addRow(base, rows.find(row.table(), row.uid()).orElse(null), null);
    }

    private boolean isDeleted(Row row) {
        if (rows.isReferredTo(row)) {
            return false;
        }
        rows.delete(row);
        tally.deleted(row.table());
        return true;
    }
}
