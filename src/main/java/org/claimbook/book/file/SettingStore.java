package org.claimbook.book.file;

import java.util.Optional;

/// What the window remembers for this book. No part of the history.
public final class SettingStore {
    private final Sql sql;

    public SettingStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(sql.text("SELECT value FROM setting WHERE key = ?", key));
    }

    public void put(String key, String value) {
        sql.update(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key,
                value);
    }

    public void remove(String key) {
        sql.update("DELETE FROM setting WHERE key = ?", key);
    }
}
