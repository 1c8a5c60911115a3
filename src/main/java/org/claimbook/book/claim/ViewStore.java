package org.claimbook.book.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.jspecify.annotations.Nullable;

/// The saved views of a book: what was compared, and how it was drawn. A part of the history.
public final class ViewStore {
    private static final String BY_NAME = "SELECT id FROM saved_view WHERE name = ?";

    private final Sql sql;
    private final Journal journal;

    public ViewStore(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// All names, by the alphabet.
    public List<String> names() {
        return sql.list("SELECT name FROM saved_view ORDER BY name COLLATE NOCASE, name", row -> row.getString(1));
    }

    /// The settings of a view, as JSON.
    public Optional<String> settings(String name) {
        return Optional.ofNullable(sql.text("SELECT settings FROM saved_view WHERE name = ?", name));
    }

    /// Saves a view; an older one of this name is changed.
    ///
    /// @param name not empty
    /// @param settings JSON
    public void put(String name, String settings) {
        var known = sql.find(BY_NAME, name);
        journal.step(Step.Draft.of(known.isPresent() ? "edit" : "add", "saved_view"), () -> {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("name", name);
            values.put("settings", settings);
            return known.isPresent()
                    ? journal.update(Table.SAVED_VIEW, known.getAsLong(), values)
                    : journal.insert(Table.SAVED_VIEW, values) > 0;
        });
    }

    /// Gives a view another name, which none has yet.
    ///
    /// @return whether there was such a view
    public boolean rename(String name, String changed) {
        var known = sql.find(BY_NAME, name);
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("name", changed);
        return journal.step(
                Step.Draft.of("edit", "saved_view"),
                () -> known.isPresent() && journal.update(Table.SAVED_VIEW, known.getAsLong(), values));
    }

    /// @return whether there was such a view
    public boolean delete(String name) {
        var known = sql.find(BY_NAME, name);
        return journal.step(Step.Draft.of("delete", "saved_view"), () -> {
            known.ifPresent(id -> journal.delete(Table.SAVED_VIEW, id));
            return known.isPresent();
        });
    }
}
