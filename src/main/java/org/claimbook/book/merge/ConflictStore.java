package org.claimbook.book.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.book.merge.row.RowNames;
import org.jspecify.annotations.Nullable;

/// The conflicts that merges left, until somebody settles them. A part of the history: settling can be
/// undone.
public final class ConflictStore {
    /// Whose word is to stand.
    public enum Side {
        /// This book's.
        OURS,
        /// The other copy's.
        THEIRS
    }

    private static final String SELECT =
            "SELECT uid, table_name, row_uid, fields, base, ours, theirs FROM main.conflict";

    private final Sql sql;
    private final Journal journal;
    private final RowNames names;

    public ConflictStore(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
        this.names = new RowNames(sql);
    }

    public long count() {
        return sql.number("SELECT count(*) FROM main.conflict");
    }

    /// All of them, the oldest first.
    public List<Conflict> all() {
        return sql.list(SELECT + " ORDER BY id", this::conflict);
    }

    public Optional<Conflict> find(String uid) {
        return sql.first(SELECT + " WHERE uid = ?", this::conflict, uid);
    }

    private Conflict conflict(ResultSet row) throws SQLException {
        var table = Table.named(row.getString(2));
        var uid = row.getString(3);
        var fields = names.texts(row.getString(4));
        var present = names.find(table, uid);
        return new Conflict(
                row.getString(1),
                table.sql(),
                uid,
                present.map(names::of).orElse(uid),
                fields,
                shown(table, row.getString(5)),
                shown(table, row.getString(6)),
                shown(table, row.getString(7)),
                present.map(known -> names.shown(table, known.of(fields))).orElse(null));
    }

    private @Nullable Map<String, String> shown(Table table, @Nullable String json) {
        return json == null ? null : names.shown(table, values(json));
    }

    private Map<String, @Nullable Object> values(String json) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        sql.each(
                "SELECT key, atom FROM json_each(?) ORDER BY id",
                row -> {
                    var value = row.getObject(2);
                    values.put(row.getString(1), value instanceof Integer number ? (Object) number.longValue() : value);
                },
                json);
        return values;
    }

    /// Settles a conflict, as one step. For this book's side the row stays as it is now, also where it
    /// has been changed since; for the other's, it is made what the other copy said.
    ///
    /// @throws org.claimbook.book.file.BookException where the row cannot be so: it is gone, another
    ///     has its name by now, or others refer to what is to be deleted
    public void settle(String uid, Side side) {
        find(uid)
                .ifPresent(conflict -> journal.step(Step.Draft.of("settle", conflict.row()), () -> {
                    var json = sql.text("SELECT theirs FROM main.conflict WHERE uid = ?", uid);
                    new Settlement(sql, journal, names).run(conflict, side, json == null ? null : values(json));
                    return conflict;
                }));
    }

    /// Settles all of them one way, as one step; those that cannot be settled so stay.
    ///
    /// @return how many are settled
    public long settleAll(Side side) {
        return journal.step(
                Step.Draft.of("settle", String.valueOf(count())),
                () -> all().stream()
                        .filter(conflict -> isSettled(conflict, side))
                        .count());
    }

    /// Settles one where that can be.
    boolean isSettled(Conflict conflict, Side side) {
        if (new Settlement(sql, journal, names).obstacle(conflict, side).isPresent()) {
            return false;
        }
        settle(conflict.uid(), side);
        return true;
    }
}
