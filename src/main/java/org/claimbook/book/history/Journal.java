package org.claimbook.book.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.model.Uid;
import org.jspecify.annotations.Nullable;

/// Changes rows, and writes down each change with what was before, so that it can be undone.
///
/// All that is done within one [#step] is one transaction: it stands as a whole, or nothing of it does.
public final class Journal {
    /// So many rows are changed before anybody can say stop.
    private static final long STRETCH = 20_000;

    /// The rows of a JSON list of keys, which is the first argument.
    private static final String AMONG = " WHERE id IN (SELECT value FROM json_each(?1))";

    private final Sql sql;
    private Step.@Nullable Draft open;
    private long stepId;
    private boolean failed;
    private boolean isBulk;
    private boolean rehearsing;

    public Journal(Sql sql) {
        this.sql = sql;
    }

    /// Does something as one step; within another step, as a part of it. A step that changes nothing leaves
    /// no trace.
    public <T> T step(Step.Draft what, Supplier<T> work) {
        if (open != null) {
            return inside(work);
        }
        return transaction(() -> {
            open = what;
            return inside(work);
        });
    }

    private <T> T inside(Supplier<T> work) {
        var done = false;
        try {
            var result = work.get();
            done = true;
            return result;
        } finally {
            failed |= !done;
        }
    }

    /// Runs a piece of work in a transaction of its own, without a step: all or nothing.
    ///
    /// @throws IllegalStateException within a step
    public <T> T transaction(Supplier<T> work) {
        if (sql.inTransaction()) {
            throw new IllegalStateException("a step is under way");
        }
        sql.begin();
        var done = false;
        try {
            var result = work.get();
            if (failed) {
                throw new IllegalStateException("a part of this step failed, and the rest went on");
            }
            if (!rehearsing) {
                sql.commit();
                done = true;
            }
            return result;
        } finally {
            open = null;
            stepId = 0;
            failed = false;
            if (!done) {
                sql.rollback();
            }
        }
    }

    /// Runs work of which every transaction is taken back at its end.
    public <T> T rehearse(Supplier<T> work) {
        rehearsing = true;
        try {
            return work.get();
        } finally {
            rehearsing = false;
        }
    }

    /// Adds a row. Where the values name no id or uid, it gets new ones.
    ///
    /// @return its id
    ///
    /// @throws IllegalStateException while a bulk insert is at work, which takes all new ids for its own
    public long insert(Table table, Map<String, @Nullable Object> values) {
        if (isBulk) {
            throw new IllegalStateException("a bulk insert is at work");
        }
        var step = stepId();
        var id = insertOnly(sql, table, values);
        sql.update(
                "INSERT INTO change (step_id, table_name, row_uid, after) SELECT ?, ?, uid, "
                        + table.jsonObject(table.columns()) + " FROM " + table.sql() + " WHERE id = ?",
                step,
                table.sql(),
                id);
        return id;
    }

    /// Adds a row without writing it down.
    public static long insertOnly(Sql sql, Table table, Map<String, @Nullable Object> values) {
        var columns = new ArrayList<>(values.keySet());
        var arguments = new ArrayList<@Nullable Object>(values.values());
        if (!values.containsKey("uid")) {
            columns.add("uid");
            arguments.add(Uid.next());
        }
        sql.update(table.insert(columns), arguments.toArray());
        return sql.insertedId();
    }

    /// Changes those of the named columns whose values are other than they were.
    ///
    /// @return whether anything changed
    public boolean update(Table table, long id, Map<String, @Nullable Object> values) {
        if (values.isEmpty()) {
            return false;
        }
        var names = List.copyOf(values.keySet());
        var now = row(table, id, names);
        var columns = new ArrayList<String>();
        var arguments = new ArrayList<@Nullable Object>();
        for (var i = 0; i < names.size(); i++) {
            var value = values.get(names.get(i));
            if (!Sql.same(now[i], value)) {
                columns.add(names.get(i));
                arguments.add(value);
            }
        }
        if (columns.isEmpty()) {
            return false;
        }
        var step = stepId();
        var json = table.jsonObject(columns);
        sql.update(
                "INSERT INTO change (step_id, table_name, row_uid, before) SELECT ?, ?, uid, " + json + " FROM "
                        + table.sql() + " WHERE id = ?",
                step,
                table.sql(),
                id);
        var change = sql.insertedId();
        arguments.add(id);
        sql.update(
                "UPDATE " + table.sql() + " SET " + Table.joined(columns, column -> column + " = ?") + " WHERE id = ?",
                arguments.toArray());
        sql.update(
                "UPDATE change SET after = (SELECT " + json + " FROM " + table.sql() + " WHERE id = ?) WHERE id = ?",
                id,
                change);
        return true;
    }

    /// Changes many rows alike, at one stroke. Each of them is to be other in each of these columns.
    public void update(Table table, List<Long> ids, Map<String, @Nullable Object> values) {
        var arguments = new ArrayList<@Nullable Object>(List.of(ids.toString(), stepId(), table.sql()));
        arguments.addAll(values.values());
        var columns = List.copyOf(values.keySet());
        // The values stand behind the first three arguments.
        var after = Table.joined(columns, column -> "'" + column + "', ?" + (columns.indexOf(column) + 4));
        sql.update(
                "INSERT INTO change (step_id, table_name, row_uid, before, after) SELECT ?2, ?3, uid, "
                        + table.jsonObject(columns) + ", json_object(" + after + ") FROM " + table.sql() + AMONG
                        + " ORDER BY id",
                arguments.toArray());
        sql.update(
                "UPDATE " + table.sql() + " SET "
                        + Table.joined(columns, column -> column + " = ?" + (columns.indexOf(column) + 4)) + AMONG,
                arguments.toArray());
    }

    /// Deletes many rows at one stroke.
    public void delete(Table table, List<Long> ids) {
        var arguments = new Object[] {ids.toString(), stepId(), table.sql()};
        sql.update(
                "INSERT INTO change (step_id, table_name, row_uid, before) SELECT ?2, ?3, uid, "
                        + table.jsonObject(table.columns()) + " FROM " + table.sql() + AMONG + " ORDER BY id",
                arguments);
        sql.update("DELETE FROM " + table.sql() + AMONG, ids.toString());
    }

    /// Makes all rows that refer to one row refer to another: a merge may concern every claim, so it goes
    /// through the table in stretches.
    ///
    /// @param where ` WHERE …`, in which `?1` is what they refer to now
    /// @param changed is told after each stretch how many rows it changed; by throwing, it ends the step
    public void repoint(Table table, String column, String where, long from, long into, LongConsumer changed) {
        var rows = sql.number("SELECT count(*) FROM " + table.sql() + where, from);
        if (rows > 0 && rows <= STRETCH) {
            changed.accept(repoint(table, column, where, from, into, 0, Long.MAX_VALUE));
        } else if (rows > 0) {
            // The plus keeps SQLite from walking the index of the column once for each stretch.
            var within = where.replace(" WHERE ", " WHERE id BETWEEN ?5 AND ?6 AND +");
            var last = sql.number("SELECT max(id) FROM " + table.sql());
            for (var at = 0L; at <= last; at += STRETCH) {
                changed.accept(repoint(table, column, within, from, into, at, at + STRETCH - 1));
            }
        }
    }

    private long repoint(Table table, String column, String where, long from, long into, long first, long last) {
        var before = "json_object('" + column + "', ?1)";
        var after = "json_object('" + column + "', ?4)";
        var arguments = new @Nullable Object[] {from, stepId(), table.sql(), into, first, last};
        sql.update(
                "INSERT INTO change (step_id, table_name, row_uid, before, after) SELECT ?2, ?3, uid, " + before + ", "
                        + after + " FROM " + table.sql() + where + " AND ?6 >= ?5 ORDER BY id",
                arguments);
        return sql.update("UPDATE " + table.sql() + " SET " + column + " = ?4" + where + " AND ?6 >= ?5", arguments);
    }

    private @Nullable Object[] row(Table table, long id, List<String> columns) {
        var query = "SELECT " + String.join(", ", columns) + " FROM " + table.sql() + " WHERE id = ?";
        return sql.first(query, Sql::values, id)
                .orElseThrow(() -> new IllegalArgumentException("no row " + id + " in " + table.sql()));
    }

    public void delete(Table table, long id) {
        sql.update(
                "INSERT INTO change (step_id, table_name, row_uid, before) SELECT ?, ?, uid, "
                        + table.jsonObject(table.columns()) + " FROM " + table.sql() + " WHERE id = ?",
                stepId(),
                table.sql(),
                id);
        sql.update("DELETE FROM " + table.sql() + " WHERE id = ?", id);
    }

    /// Says whether a bulk insert is at work.
    public void setBulk(boolean atWork) {
        isBulk = atWork;
    }

    /// Writes down that rows with all the ids from first to last were added.
    public void bulk(Table table, long first, long last) {
        sql.update(
                "INSERT INTO change (step_id, table_name, first_id, last_id) VALUES (?, ?, ?, ?)",
                stepId(),
                table.sql(),
                first,
                last);
    }

    /// The open step's row, made when the first change comes; steps that were undone before it can then not
    /// be redone.
    private long stepId() {
        var draft = open;
        if (draft == null) {
            throw new IllegalStateException("rows change only within a step");
        }
        if (stepId == 0) {
            sql.update(
                    "INSERT INTO step (at, author, what, detail, reason, input_sha256) VALUES (?, ?, ?, ?, ?, ?)",
                    now(),
                    draft.author(),
                    draft.what(),
                    draft.detail(),
                    draft.reason(),
                    draft.inputSha256());
            stepId = sql.insertedId();
            sql.update(
                    "UPDATE step SET superseded_by = ? WHERE undone_at IS NOT NULL AND superseded_by IS NULL", stepId);
        }
        return stepId;
    }

    /// The present time, as books write it: UTC, to the millisecond.
    public static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
