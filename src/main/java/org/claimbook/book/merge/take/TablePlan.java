package org.claimbook.book.merge.take;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.book.file.Table;
import org.claimbook.book.merge.row.Groups;
import org.claimbook.book.merge.row.Row;
import org.jspecify.annotations.Nullable;

/// What is to be done with the rows of a table that both copies, or their base, know: three-way, group
/// by group.
///
/// What only the other side changed is taken; what both changed alike is there already; what both
/// changed differently stays as this book has it, and is a conflict.
final class TablePlan {
    /// A row of this book that is to be changed.
    ///
    /// @param values with uids, of the groups that only the other side changed
    record Change(Row ours, @Nullable Row base, Row theirs, Map<String, @Nullable Object> values) {}

    private final Table table;
    private final OurRows rows;
    private final OneNames names;
    private final Clashes clashes;
    private final ReportTexts texts;
    private final List<Change> changes = new ArrayList<>();
    private final List<Row> deletions = new ArrayList<>();
    private final List<Row> returning = new ArrayList<>();

    TablePlan(Table table, OurRows rows, OneNames names, Clashes clashes, ReportTexts texts) {
        this.texts = texts;
        this.table = table;
        this.rows = rows;
        this.names = names;
        this.clashes = clashes;
    }

    List<Change> changes() {
        return changes;
    }

    /// Rows that the other side deleted, and this one left as they were.
    List<Row> deletions() {
        return deletions;
    }

    /// Rows, as the other side has them, that it changed while this one deleted them.
    List<Row> returning() {
        return returning;
    }

    void add(Differences.Trio trio) {
        var base = trio.base();
        var ours = trio.ours();
        var theirs = trio.theirs();
        if (ours != null && theirs != null) {
            if (!names.isGone(ours.uid())) {
                both(base, ours, theirs);
            }
        } else if (ours != null && base != null && !names.isGone(ours.uid())) {
            if (ours.says(base, rows::now)) {
                deletions.add(ours);
            } else {
                clashes.addRow(base, ours, null);
            }
        } else if (theirs != null && base != null && !names.isGone(theirs.uid()) && !theirs.says(base, rows::now)) {
            clashes.addRow(base, null, theirs);
            returning.add(theirs);
        }
    }

    private void both(@Nullable Row base, Row ours, Row theirs) {
        var taken = new LinkedHashMap<String, @Nullable Object>();
        for (var group : Groups.of(table)) {
            if (theirs.says(ours, group, rows::now) || (base != null && theirs.says(base, group, rows::now))) {
                continue;
            }
            if (base != null && ours.says(base, group, rows::now) && !isPointedInto(ours, base, group)) {
                taken.putAll(theirs.of(group));
            } else {
                clash(base, ours, theirs, group);
            }
        }
        if (!taken.isEmpty()) {
            changes.add(new Change(ours, base, theirs, taken));
        }
    }

    private boolean isPointedInto(Row ours, Row base, List<String> group) {
        return group.contains("body") && texts.isPointedInto(ours, base);
    }

    /// Keeps both sides' values of a group for somebody to settle.
    void clash(@Nullable Row base, Row ours, Row theirs, List<String> group) {
        clashes.add(table, ours.uid(), base == null ? null : base.of(group), ours.of(group), theirs.of(group));
    }
}
