package org.claimbook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.jspecify.annotations.Nullable;

/// The SQL of a filter: conditions on the table `claim`, with their arguments.
final class ClaimQuery {
    private final Sql sql;
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    private ClaimQuery(Sql sql) {
        this.sql = sql;
    }

    static ClaimQuery of(Sql sql, ClaimFilter filter) {
        var query = new ClaimQuery(sql);
        query.measure(filter.measure(), filter.unit());
        query.named("claimant_id", NameKind.SOURCE, filter.claimant());
        query.named("subject_id", NameKind.SUBJECT, filter.subject());
        query.named("place_id", NameKind.PLACE, filter.place());
        query.compared("as_of_day >= ?", filter.from());
        query.compared("as_of_day <= ?", filter.to());
        query.status(filter.status());
        query.compared(
                "accumulation = ?",
                filter.accumulation() == null ? null : filter.accumulation().code());
        query.compared("report_id = (SELECT id FROM report WHERE uid = ?)", filter.reportUid());
        var text = filter.text();
        if (text != null) {
            Stream.of(text.strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .forEach(query::word);
        }
        filter.contains().forEach(query::contains);
        return query;
    }

    /// ` WHERE …`, or nothing where all claims are meant.
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    private void compared(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add("claim." + condition);
            arguments.add(value.toString());
        }
    }

    private void status(@Nullable Status status) {
        compared("status = ?", status == null ? null : status.code());
        if (status != null && status != Status.ACCEPTED) {
            // As the partial index claim_to_look_at says it, else SQLite does not see that the index will do.
            conditions.add("claim.status <> 'accepted'");
        }
    }

    private void named(String column, NameKind kind, @Nullable String name) {
        if (name != null && name.isBlank()) {
            conditions.add("claim." + column + " IS NULL");
        } else if (name != null) {
            among(column, Names.find(sql, kind, name));
        }
    }

    private void measure(@Nullable String name, @Nullable String unit) {
        if (name != null || unit != null) {
            var ids = name == null
                    ? sql.list("SELECT id FROM measure", row -> row.getLong(1))
                    : Names.find(sql, NameKind.MEASURE, name);
            var counted = unit == null
                    ? ids
                    : ids.stream()
                            .filter(id -> unit.equals(sql.text("SELECT unit FROM measure WHERE id = ?", id)))
                            .toList();
            among("measure_id", counted);
        }
    }

    private void among(String column, List<Long> ids) {
        conditions.add(
                switch (ids.size()) {
                    case 0 -> "0";
                    case 1 -> "claim." + column + " = " + ids.getFirst();
                    default ->
                        "claim." + column + " IN ("
                                + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
                });
    }

    private void word(String word) {
        var places = new ArrayList<String>();
        for (var column : List.of("claim.quote", "claim.stated", "claim.note")) {
            places.add(like(column, word));
        }
        places.add("claim.report_id IN (SELECT id FROM report WHERE " + like("title", word) + ")");
        for (var kind : NameKind.values()) {
            var columns = kind == NameKind.SOURCE ? List.of("claimant_id", "via_id") : List.of(kind.code() + "_id");
            columns.forEach(column -> places.add("claim." + column + " IN (" + names(kind.code(), word) + ")"));
        }
        conditions.add("(" + String.join(" OR ", places) + ")");
    }

    private void contains(ClaimColumn column, String part) {
        conditions.add(
                switch (column.kind()) {
                    case TEXT, DATE -> like(column == ClaimColumn.AS_OF ? "claim.as_of" : column.sql(), part.strip());
                    case CODE ->
                        like(
                                "replace(" + column.sql() + ", '_', ' ')",
                                part.strip().replace('_', ' '));
                    case NUMBER -> like(column.sql(), part.strip());
                    case DECIMAL -> number("claim." + column.name().toLowerCase(Locale.ROOT), part);
                    case FIGURE ->
                        "(" + like("claim.stated", part.strip()) + " OR " + number("claim.value", part) + " OR "
                                + number("claim.low", part) + " OR " + number("claim.high", part) + ")";
                    case NAME -> column.sql() + " IN (" + names(column.table(), part) + ")";
                    case UNIT ->
                        "claim.measure_id IN (SELECT id FROM measure WHERE " + like("unit", part.strip()) + ")";
                    case OUTLET ->
                        "claim.report_id IN (SELECT id FROM report WHERE outlet_id IN (" + names("source", part) + "))";
                    case REPORT ->
                        "claim.report_id IN (SELECT id FROM report WHERE " + like(column.sql(), part.strip()) + ")";
                });
    }

    private String names(String table, String part) {
        arguments.add(pattern(NameKey.of(part)));
        return "SELECT id FROM " + table + " WHERE name_key LIKE ? ESCAPE '\\'";
    }

    /// Marks between thousands do not count: "20,842" is found where 20842 is stored.
    private String number(String column, String part) {
        return like(column, part.replaceAll("[\\s,'\u00A0\u2009\u202F]", ""));
    }

    /// SQLite's LIKE folds the case of ASCII letters only; the usual spellings of other words are tried one by one.
    private String like(String column, String part) {
        var lower = part.toLowerCase(Locale.ROOT);
        var upper = part.toUpperCase(Locale.ROOT);
        var capital = part.isEmpty() ? part : upper.substring(0, 1) + lower.substring(1);
        var spellings = part.chars().allMatch(c -> c < 128) ? List.of(part) : List.of(part, lower, upper, capital);
        spellings.stream().distinct().forEach(spelling -> arguments.add(pattern(spelling)));
        return spellings.stream()
                .distinct()
                .map(_ -> column + " LIKE ? ESCAPE '\\'")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String pattern(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
