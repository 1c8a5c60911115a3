package org.claimbook.book.merge.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.jspecify.annotations.Nullable;

/// What rows are called by people, who do not know them by uid.
public final class RowNames {
    private static final int LONG = 200;

    private final Sql sql;

    public RowNames(Sql sql) {
        this.sql = sql;
    }

    /// The row of a uid, or the one into which it was merged since.
    public Optional<Row> find(Table table, String uid) {
        return Row.find(sql, "main", table, uid)
                .or(() -> Optional.ofNullable(sql.text(
                                "SELECT t.uid FROM main.alias JOIN main." + table.sql() + " AS t ON t.id = target_id"
                                        + " WHERE alias.kind = ? AND other_uid = ?",
                                table.sql(),
                                uid))
                        .flatMap(other -> Row.find(sql, "main", table, other)));
    }

    /// The texts of a JSON array.
    public List<String> texts(String json) {
        return sql.list("SELECT value FROM json_each(?) ORDER BY key", row -> row.getString(1), json);
    }

    /// What a row is called: its name, its title, what a claim is about.
    public String of(Row row) {
        return switch (row.table()) {
            case SOURCE, SUBJECT, PLACE, SAVED_VIEW, REPORT_FILE -> row.text("name");
            case MEASURE -> row.text("name") + (row.text("unit").isEmpty() ? "" : " (" + row.text("unit") + ")");
            case REPORT -> row.text("title");
            case ALIAS -> row.text("name").isEmpty() ? row.text("other_uid") : row.text("name");
            case CLAIM -> claim(row);
            case LINK ->
                row.text("kind") + ": " + name(Table.CLAIM, row.text("from_id")) + " → "
                        + name(Table.CLAIM, row.text("to_id"));
            case DISMISSAL -> row.text("rule");
            default -> row.uid();
        };
    }

    private String claim(Row row) {
        var figure = row.get("stated") == null
                ? Stream.of("value", "low", "high")
                        .map(row::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("–"))
                : row.text("stated");
        return Stream.of(
                        name(Table.MEASURE, row.text("measure_id")),
                        name(Table.SUBJECT, row.text("subject_id")),
                        name(Table.PLACE, row.text("place_id")),
                        name(Table.SOURCE, row.text("claimant_id")),
                        row.text("as_of"),
                        figure)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// What the row of a uid is called; the uid itself where it is in no row.
    private String name(Table table, String uid) {
        return uid.isEmpty() ? "" : find(table, uid).map(this::of).orElse(uid);
    }

    /// Values as people read them, references as names; what has none is left out, as is what only
    /// repeats.
    public Map<String, String> shown(Table table, Map<String, @Nullable Object> values) {
        var shown = new LinkedHashMap<String, String>();
        var kind = Objects.requireNonNullElse(values.get("kind"), Table.SOURCE.sql())
                .toString();
        values.forEach((column, value) -> {
            if (value != null && !List.of("name_key", "body_sha256", "sha256").contains(column)) {
                var target = table.target(column, table == Table.ALIAS ? kind : Table.SOURCE.sql());
                var text = target == null ? value.toString() : name(target, value.toString());
                shown.put(column, text.length() > LONG ? text.substring(0, LONG) + "…" : text);
            }
        });
        return shown;
    }
}
