package org.claimbook.book.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// Walks back through steps of the history, to tell what the claims were that they changed.
final class FormerClaims {
    private static final List<String> COLUMNS = List.of(
            "report_id",
            "claimant_id",
            "measure_id",
            "subject_id",
            "place_id",
            "accumulation",
            "period_start",
            "as_of");

    private final Sql sql;
    private final List<Long> steps;
    /// The columns of each touched claim, at the moment to which the walk has come; null while it is not
    /// there.
    private final Map<String, @Nullable Object[]> rows = new HashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();
    private final Set<ClaimKeys> claims = new LinkedHashSet<>();
    private final Set<String> linked = new LinkedHashSet<>();
    private final Set<String> reports = new LinkedHashSet<>();

    /// @param done standing steps, newest first
    /// @param redone steps that stand again, newest first
    /// @param undone steps that no longer stand, oldest first
    FormerClaims(Sql sql, List<Long> done, List<Long> redone, List<Long> undone) {
        this.sql = sql;
        this.steps = Stream.of(done, redone, undone).flatMap(List::stream).toList();
        done.forEach(step -> walk(step, "before", "DESC"));
        undone.forEach(step -> walk(step, "after", "ASC"));
        redone.forEach(step -> walk(step, "before", "DESC"));
    }

    ChangeWatch.Changes changes() {
        return new ChangeWatch.Changes(false, List.copyOf(claims), linked, reports);
    }

    private void walk(long step, String side, String order) {
        sql.each(
                "SELECT table_name, row_uid, " + side + " IS NULL, "
                        + COLUMNS.stream()
                                .map(column -> "json_type(" + side + ", '$." + column + "'), json_extract(" + side
                                        + ", '$." + column + "')")
                                .reduce((a, b) -> a + ", " + b)
                                .orElseThrow()
                        + ", coalesce(json_extract(after, '$.from_id'), json_extract(before, '$.from_id')),"
                        + " coalesce(json_extract(after, '$.to_id'), json_extract(before, '$.to_id'))"
                        + " FROM change WHERE step_id = ? AND row_uid IS NOT NULL ORDER BY id " + order,
                this::changed,
                step);
    }

    private void changed(ResultSet row) throws SQLException {
        var uid = row.getString(2);
        switch (Table.named(row.getString(1))) {
            case CLAIM -> claim(uid, row);
            case LINK -> {
                link(row.getLong(4 + 2 * COLUMNS.size()));
                link(row.getLong(5 + 2 * COLUMNS.size()));
            }
            case REPORT -> reports.add(uid);
            default -> {}
        }
    }

    private void link(long claimId) {
        var uid = sql.text("SELECT uid FROM claim WHERE id = ?", claimId);
        if (uid != null) {
            linked.add(uid);
        }
    }

    private void claim(String uid, ResultSet row) throws SQLException {
        var now = rows.get(uid);
        if (now == null && !gone.contains(uid)) {
            now = present(uid).orElse(null);
            note(uid, now);
        }
        if (row.getBoolean(3)) {
            rows.remove(uid);
            gone.add(uid);
            return;
        }
        var then = now == null ? new @Nullable Object[COLUMNS.size()] : now.clone();
        for (var i = 0; i < then.length; i++) {
            if (row.getString(4 + 2 * i) != null) {
                then[i] = row.getObject(5 + 2 * i);
            }
        }
        gone.remove(uid);
        rows.put(uid, then);
        note(uid, then);
    }

    private Optional<@Nullable Object[]> present(String uid) {
        return sql.first("SELECT " + String.join(", ", COLUMNS) + " FROM claim WHERE uid = ?", Sql::values, uid);
    }

    private void note(String uid, @Nullable Object @Nullable [] row) {
        if (row != null && row[0] != null) {
            var report = text(Table.REPORT, "uid", row[0]);
            if (report != null) {
                claims.add(keys(uid, report, row));
            }
        }
    }

    private ClaimKeys keys(String uid, String report, @Nullable Object[] row) {
        var measure = row[2];
        var unit = text(Table.MEASURE, "unit", measure);
        var asOf = date(row[7]);
        return new ClaimKeys(
                uid,
                report,
                text(Table.SOURCE, "name", row[1]),
                new Topic(
                        text(Table.MEASURE, "name", measure),
                        unit == null ? "" : unit,
                        text(Table.SUBJECT, "name", row[3]),
                        text(Table.PLACE, "name", row[4])),
                Coded.parse(Accumulation.class, String.valueOf(row[5])).orThrow(),
                date(row[6]),
                asOf == null ? null : asOf.last());
    }

    /// What a row of another table says, which may be gone as well: then as it was before it went.
    private @Nullable String text(Table table, String column, @Nullable Object id) {
        if (id == null) {
            return null;
        }
        var there = sql.text("SELECT " + column + " FROM " + table.sql() + " WHERE id = ?", id);
        return there != null ? there : formerText(table, column, id);
    }

    private @Nullable String formerText(Table table, String column, Object id) {
        for (var step : steps) {
            var gone = sql.text(
                    "SELECT json_extract(coalesce(after, before), '$." + column + "') FROM change WHERE step_id = ?"
                            + " AND table_name = ? AND json_extract(coalesce(after, before), '$.id') = ?",
                    step,
                    table.sql(),
                    id);
            if (gone != null) {
                return gone;
            }
        }
        return null;
    }

    private static @Nullable EdtfDate date(@Nullable Object text) {
        return text == null ? null : EdtfDate.parse(text.toString()).orThrow();
    }
}
