package org.claimbook.book.merge.take;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.merge.row.Row;
import org.jspecify.annotations.Nullable;

/// Brings in another name, or another uid, of an entry: where this book knows it already, only what is
/// new of it.
final class AliasTake {
    private static final List<String> TARGET = List.of("kind", "target_id");

    private final Sql sql;
    private final OurRows rows;
    private final Clashes clashes;

    AliasTake(Sql sql, OurRows rows, Clashes clashes) {
        this.sql = sql;
        this.rows = rows;
        this.clashes = clashes;
    }

    /// Whether it is to come in as a row; what is known of it already is taken out of its values.
    ///
    /// @param values with ids
    boolean isWelcome(Row row, Map<String, @Nullable Object> values) {
        if (values.get("target_id") == null) {
            return false;
        }
        meet(row, values, "other_uid", List.of("other_uid"));
        meet(row, values, "name_key", List.of("name", "name_key"));
        return values.get("name") != null || values.get("other_uid") != null;
    }

    /// Where this book has the same name or uid: two things cannot have it.
    private void meet(Row row, Map<String, @Nullable Object> values, String column, List<String> known) {
        if (values.get(column) == null) {
            return;
        }
        var holder = sql.first(
                "SELECT uid FROM main.alias WHERE kind = ? AND " + column + " = ?",
                found -> found.getString(1),
                values.get("kind"),
                values.get(column));
        if (holder.isEmpty()) {
            return;
        }
        var ours = rows.find(Table.ALIAS, holder.get()).orElseThrow();
        if (!ours.says(row, TARGET, rows::now)) {
            clashes.add(Table.ALIAS, ours.uid(), null, ours.of(TARGET), row.of(TARGET));
        }
        known.forEach(each -> values.put(each, null));
    }

    /// Leaves an entry's uid, and its name, as an alias of the one that stands for it now.
    ///
    /// @param names under which the entry was known
    /// @param stays the id of what stands for it
    /// @return the values of the rows that are to be added
    List<Map<String, @Nullable Object>> of(Table table, String uid, List<Row> names, Row stays) {
        var first = alias(table, stays.id());
        var isKnown = sql.find("SELECT id FROM main.alias WHERE kind = ? AND other_uid = ?", table.sql(), uid)
                .isPresent();
        first.put("other_uid", isKnown ? null : uid);
        var made = new ArrayList<Map<String, @Nullable Object>>();
        for (var name : names) {
            var key = name.text("name_key");
            var isOther = !name.text("name").equals(stays.text("name"))
                    && made.stream().noneMatch(alias -> key.equals(alias.get("name_key")))
                    && sql.find("SELECT id FROM main.alias WHERE kind = ? AND name_key = ?", table.sql(), key)
                            .isEmpty();
            if (isOther) {
                var alias = made.isEmpty() ? first : alias(table, stays.id());
                alias.put("name", name.text("name"));
                alias.put("name_key", key);
                made.add(alias);
            }
        }
        if (made.isEmpty() && !isKnown) {
            made.add(first);
        }
        return made;
    }

    private static Map<String, @Nullable Object> alias(Table table, long target) {
        var alias = new LinkedHashMap<String, @Nullable Object>();
        alias.put("kind", table.sql());
        alias.put("target_id", target);
        return alias;
    }
}
