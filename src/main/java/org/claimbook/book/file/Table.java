package org.claimbook.book.file;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables of a book with their stored columns, each table after those that it refers to.
public enum Table {
    SOURCE("id", "uid", "name", "name_key", "kind", "side", "parent_id", "reliability", "homepage", "note"),
    REPORT(
            "id",
            "uid",
            "title",
            "outlet_id",
            "author",
            "url",
            "archive_url",
            "published",
            "accessed",
            "language",
            "body",
            "body_sha256",
            "note"),
    REPORT_FILE("id", "uid", "report_id", "name", "media_type", "sha256", "bytes"),
    MEASURE("id", "uid", "name", "name_key", "unit", "part_of_id", "signed", "note"),
    SUBJECT("id", "uid", "name", "name_key", "note"),
    PLACE("id", "uid", "name", "name_key", "part_of_id", "note"),
    ALIAS("id", "uid", "kind", "target_id", "name", "name_key", "other_uid"),
    CLAIM(
            "id",
            "uid",
            "report_id",
            "position",
            "quote",
            "quote_start",
            "quote_end",
            "stated",
            "claimant_id",
            "via_id",
            "channel",
            "stance",
            "measure_id",
            "subject_id",
            "place_id",
            "accumulation",
            "period_start",
            "as_of",
            "as_of_basis",
            "qualifier",
            "value",
            "low",
            "high",
            "method",
            "credibility",
            "status",
            "rank",
            "rank_reason",
            "read_by",
            "note"),
    LINK("id", "uid", "from_id", "to_id", "kind", "note"),
    DISMISSAL("id", "uid", "rule", "claims", "figures", "reason", "at"),
    SAVED_VIEW("id", "uid", "name", "settings"),
    CONFLICT("id", "uid", "table_name", "row_uid", "fields", "base", "ours", "theirs"),
    STEP("id", "at", "author", "what", "detail", "reason", "input_sha256", "undone_at", "superseded_by"),
    CHANGE("id", "step_id", "table_name", "row_uid", "before", "after", "first_id", "last_id", "rows"),
    DRAFT("id", "table_name", "row_uid", "field", "text", "at"),
    SETTING("id", "key", "value");

    private static final int LONGEST = 60;

    // List.of cannot be changed, which Error Prone does not see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    /// The name in SQL.
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws BookException where no book has such a table: the history of a damaged one may name it
    public static Table named(String sql) {
        try {
            return valueOf(sql.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            var name = sql.length() > LONGEST ? sql.substring(0, LONGEST) + "…" : sql;
            throw new BookException("Could not read the book: it names a table \"" + name + "\", which no book has", e);
        }
    }

    public List<String> columns() {
        return columns;
    }

    /// Whether its changes are kept in the history.
    public boolean isContent() {
        return compareTo(STEP) < 0;
    }

    /// The content tables, each after those that it refers to.
    public static List<Table> content() {
        return Stream.of(values()).filter(Table::isContent).toList();
    }

    /// The table that a column refers to; null where it holds a value of its own.
    ///
    /// @param kind what stands in the row's column `kind`, by which an alias says what it is an alias of
    @Nullable
    public Table target(String column, String kind) {
        return switch (column) {
            case "parent_id", "outlet_id", "claimant_id", "via_id" -> SOURCE;
            case "part_of_id" -> this;
            case "report_id" -> REPORT;
            case "measure_id" -> MEASURE;
            case "subject_id" -> SUBJECT;
            case "place_id" -> PLACE;
            case "from_id", "to_id" -> CLAIM;
            case "target_id" -> named(kind);
            default -> null;
        };
    }

    /// `INSERT INTO claim (id, uid, …) VALUES (?, ?, …)`.
    public String insert(List<String> into) {
        return "INSERT INTO " + sql() + " (" + String.join(", ", into) + ") VALUES (" + joined(into, _ -> "?") + ")";
    }

    /// An SQL expression: the JSON object of these columns of a row.
    public String jsonObject(List<String> of) {
        return "json_object(" + joined(of, column -> "'" + column + "', " + toJson(column)) + ")";
    }

    /// An SQL expression: the JSON array of all columns of a row.
    public String jsonArray() {
        return "json_array(" + joined(columns, Table::toJson) + ")";
    }

    /// An SQL expression: a column's value, out of a JSON text.
    ///
    /// @param path of the value, as SQL
    public static String fromJson(String column, String json, String path) {
        var extracted = "json_extract(" + json + ", " + path + ")";
        return column.equals("bytes") ? "unhex(" + extracted + ")" : extracted;
    }

    /// JSON has no bytes, so these go in as hexadecimal digits.
    private static String toJson(String column) {
        return column.equals("bytes") ? "hex(bytes)" : column;
    }

    public static String joined(List<String> columns, Function<String, String> each) {
        return columns.stream().map(each).collect(Collectors.joining(", "));
    }
}
