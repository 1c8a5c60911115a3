package org.claimbook.book.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.model.Dismissal;
import org.jspecify.annotations.Nullable;

/// The findings that were dismissed. A part of the history: dismissing can be undone like all else.
public final class DismissalStore {
    private static final String EMPTY = "[]";

    private final Sql sql;
    private final Journal journal;

    public DismissalStore(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Adds a dismissal.
    ///
    /// @param dismissal with an empty uid; its time is not looked at, for it is now
    public void insert(Dismissal dismissal) {
        var what = Step.Draft.of("dismiss", dismissal.rule()).withReason(dismissal.reason());
        journal.step(what, () -> {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("rule", dismissal.rule());
            values.put("claims", json(dismissal.claims()));
            values.put("figures", json(dismissal.figures()));
            values.put("reason", dismissal.reason());
            values.put("at", Journal.now());
            return journal.insert(Table.DISMISSAL, values);
        });
    }

    /// Takes a dismissal back, if it is there.
    public void delete(String uid) {
        journal.step(Step.Draft.of("delete", "dismissal"), () -> {
            var id = sql.find("SELECT id FROM dismissal WHERE uid = ?", uid);
            id.ifPresent(found -> journal.delete(Table.DISMISSAL, found));
            return id.isPresent();
        });
    }

    /// All of them, the oldest first.
    public List<Dismissal> all() {
        return sql.list("SELECT uid, rule, claims, figures, reason, at FROM dismissal ORDER BY id", this::dismissal);
    }

    private Dismissal dismissal(ResultSet row) throws SQLException {
        try {
            return new Dismissal(
                    row.getString(1),
                    row.getString(2),
                    texts(row.getString(3)),
                    texts(row.getString(4)),
                    row.getString(5),
                    Instant.parse(row.getString(6)));
        } catch (DateTimeParseException e) {
            throw sql.unreadable("a dismissal", new IllegalArgumentException(e.getMessage(), e));
        } catch (IllegalArgumentException e) {
            throw sql.unreadable("a dismissal", e);
        }
    }

    /// SQLite itself reads and writes the JSON.
    private List<String> texts(String json) {
        return sql.list("SELECT value FROM json_each(?) ORDER BY key", row -> row.getString(1), json);
    }

    private String json(List<String> texts) {
        var json = EMPTY;
        for (var text : texts) {
            json = Objects.requireNonNull(sql.text("SELECT json_insert(?, '$[#]', ?)", json, text));
        }
        return json;
    }
}
