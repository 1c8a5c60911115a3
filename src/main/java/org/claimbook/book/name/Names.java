package org.claimbook.book.name;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.claimbook.model.Source;
import org.jspecify.annotations.Nullable;

/// The keys of what claims know by name; what is new is added to the book.
public final class Names {
    /// Adds a row to a table, and gives its id.
    @FunctionalInterface
    public interface Inserter {
        long insert(Table table, Map<String, @Nullable Object> values);
    }

    private final Sql sql;
    private final Inserter inserter;

    public Names(Sql sql, Inserter inserter) {
        this.sql = sql;
        this.inserter = inserter;
    }

    /// The order in which names are shown. The Ukrainian rules leave the Latin alphabet as everybody knows
    /// it, and put Ґ, Є, І and Ї in their places, which the root rules of the JDK do not.
    public static Collator order() {
        return Collator.getInstance(Locale.of("uk"));
    }

    /// What bears this name, or has it as an alias: more than one only where a measure is counted in several
    /// units.
    public static List<Long> find(Sql sql, NameKind kind, String name) {
        var key = NameKey.of(name);
        var own = sql.list(
                "SELECT id FROM " + kind.code() + " WHERE name_key = ? ORDER BY id", row -> row.getLong(1), key);
        return own.isEmpty()
                ? sql.list(
                        "SELECT target_id FROM alias WHERE kind = ? AND name_key = ?",
                        row -> row.getLong(1),
                        kind.code(),
                        key)
                : own;
    }

    /// The source of this name; null for none.
    @Nullable
    public Long source(@Nullable String name, Source.Kind kindIfNew) {
        return idOf(NameKind.SOURCE, name, Map.of("kind", kindIfNew.code()));
    }

    @Nullable
    public Long subject(@Nullable String name) {
        return idOf(NameKind.SUBJECT, name, Map.of());
    }

    @Nullable
    public Long place(@Nullable String name) {
        return idOf(NameKind.PLACE, name, Map.of());
    }

    /// The measure of this name and unit.
    @Nullable
    public Long measure(@Nullable String name, String unit) {
        if (name == null || name.isBlank()) {
            return null;
        }
        var found = sql.find(
                "SELECT id FROM measure WHERE name_key = ?1 AND unit = ?2 UNION ALL SELECT measure.id FROM alias"
                        + " JOIN measure ON measure.id = target_id AND unit = ?2"
                        + " WHERE kind = 'measure' AND alias.name_key = ?1",
                NameKey.of(name),
                unit);
        return found.isPresent() ? found.getAsLong() : add(NameKind.MEASURE, name, Map.of("unit", unit));
    }

    private @Nullable Long idOf(NameKind kind, @Nullable String name, Map<String, String> others) {
        if (name == null || name.isBlank()) {
            return null;
        }
        var found = find(sql, kind, name);
        return found.isEmpty() ? add(kind, name, others) : found.getFirst();
    }

    private long add(NameKind kind, String name, Map<String, String> others) {
        var own = name.strip();
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("name", own);
        values.put("name_key", NameKey.of(own));
        values.putAll(others);
        return inserter.insert(Table.named(kind.code()), values);
    }
}
