package org.claimbook.book.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimbook.book.file.Sql;

/// Tells what has changed in a book since one last looked, whoever changed it: edits, undo and redo alike.
///
/// It reads the history, so that a look costs as much as was done, not as much as there is.
public final class ChangeWatch {
    /// With more changed rows than this, it is quicker to look at everything again.
    static final int MOST = 5_000;

    /// What has changed.
    ///
    /// @param everything whether more than can be told: names that hold for many claims, or a great many rows
    /// @param claims the claims that were added, changed or deleted, as they are and as they were
    /// @param linked uids of claims that were linked, or are no longer
    /// @param reports uids of the reports whose head or text changed
    public record Changes(boolean everything, List<ClaimKeys> claims, Set<String> linked, Set<String> reports) {
        static final Changes ALL = new Changes(true, List.of(), Set.of(), Set.of());

        public Changes {
            claims = List.copyOf(claims);
            linked = Set.copyOf(linked);
            reports = Set.copyOf(reports);
        }
    }

    private final Sql sql;
    private long newest;
    private Set<Long> undone;

    /// Watches from now on.
    public ChangeWatch(Sql sql) {
        this.sql = sql;
        this.newest = newest();
        this.undone = undone();
    }

    private long newest() {
        return sql.number("SELECT max(id) FROM step");
    }

    private Set<Long> undone() {
        return new HashSet<>(sql.list("SELECT id FROM step WHERE undone_at IS NOT NULL", row -> row.getLong(1)));
    }

    /// What has changed since the last look, or since this was made.
    public Changes look() {
        var from = newest;
        var before = undone;
        newest = newest();
        undone = undone();
        // Backwards in time: first what was done or redone, the last first; then what was undone, the first first.
        var done = steps("id > " + from + " AND undone_at IS NULL ORDER BY id DESC", _ -> true);
        var redone = before.stream()
                .filter(step -> !undone.contains(step))
                .sorted((a, b) -> Long.compare(b, a))
                .toList();
        var takenBack = steps("undone_at IS NOT NULL ORDER BY id", step -> !before.contains(step));
        var touched = new LinkedHashSet<Long>(done);
        touched.addAll(redone);
        touched.addAll(takenBack);
        if (touched.isEmpty()) {
            return new Changes(false, List.of(), Set.of(), Set.of());
        }
        return tooMany(touched) ? Changes.ALL : new FormerClaims(sql, done, redone, takenBack).changes();
    }

    private List<Long> steps(String condition, Predicate<Long> wanted) {
        return sql.list("SELECT id FROM step WHERE " + condition, row -> row.getLong(1)).stream()
                .filter(wanted)
                .toList();
    }

    /// Whether rows were changed of which nobody can say in short what else they touch.
    private boolean tooMany(Set<Long> steps) {
        var rows = 0L;
        for (var step : steps) {
            rows += sql.number("SELECT count(*) FROM change WHERE step_id = ?", step);
            var wide = sql.number(
                    "SELECT count(*) FROM change WHERE step_id = ? AND ((row_uid IS NULL AND table_name IN ('claim',"
                            + " 'link')) OR (table_name IN ('source', 'measure', 'subject', 'place', 'alias') AND"
                            + " before IS NOT NULL))",
                    step);
            if (wide > 0 || rows > MOST) {
                return true;
            }
        }
        return false;
    }
}
