package org.claimbook.book.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimbook.book.file.SearchIndex;
import org.claimbook.book.file.Sql;
import org.claimbook.book.name.Names;
import org.claimbook.book.search.SearchWords;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.jspecify.annotations.Nullable;

/// The SQL of a filter: conditions on the table `claim`, with their arguments.
public final class ClaimQuery {
    private static final String OWN_WORDS = "SELECT rowid FROM claim_search WHERE claim_search MATCH ?";

    private final Sql sql;
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    private ClaimQuery(Sql sql) {
        this.sql = sql;
    }

    public static ClaimQuery of(Sql sql, ClaimFilter filter) {
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
            query.words(SearchWords.of(text), SearchIndex.isIn(sql));
        }
        filter.contains().forEach(query::contains);
        return query;
    }

    /// Claims that have all these words, each in their own words, their report's title, or a name.
    ///
    /// @param isIndexed whether the book has the index of the search
    public static ClaimQuery of(Sql sql, SearchWords words, boolean isIndexed) {
        var query = new ClaimQuery(sql);
        query.words(words, isIndexed);
        return query;
    }

    boolean isAll() {
        return conditions.isEmpty();
    }

    /// ` WHERE …`, or nothing where all claims are meant.
    public String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    public Object[] arguments() {
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

    private void words(SearchWords words, boolean isIndexed) {
        if (words.isEmpty()) {
            return;
        }
        var claims = new ClaimWords(sql, words, isIndexed);
        var all = claims.all();
        if (all.isPresent()) {
            conditions.add("claim.id IN (SELECT value FROM json_each(?))");
            arguments.add(all.get().toString());
        } else {
            indexed(claims.sought());
            claims.sought().stream().filter(each -> !each.byIndex()).forEach(this::lettered);
        }
    }

    /// Words that claims have as their own only are one question to the index. For others each claim is asked
    /// what it refers to, which is soon done, and looked up among those that the index gives only where any
    /// claim has the word as its own: to put together the keys that all indexes give takes three times as
    /// long.
    private void indexed(List<ClaimWords.Sought> sought) {
        var own = sought.stream()
                .filter(each -> each.byIndex() && each.ways().isEmpty())
                .map(each -> each.term().match())
                .collect(Collectors.joining(" AND "));
        if (!own.isEmpty()) {
            conditions.add("claim.id IN (" + OWN_WORDS + ")");
            arguments.add(own);
        }
        sought.stream().filter(each -> !each.ways().isEmpty()).forEach(each -> {
            var places = new ArrayList<String>();
            for (var way : each.ways()) {
                places.add("claim." + way.condition());
                arguments.add(way.argument());
            }
            if (each.own()) {
                places.add("claim.id IN (" + OWN_WORDS + ")");
                arguments.add(each.term().match());
            }
            conditions.add("(" + String.join(" OR ", places) + ")");
        });
    }

    private void lettered(ClaimWords.Sought sought) {
        var word = sought.term().typed();
        var places = new ArrayList<String>();
        for (var column : List.of("claim.quote", "claim.stated", "claim.note")) {
            places.add(like(column, word));
        }
        places.add("claim.report_id IN (SELECT id FROM report WHERE " + like("title", word) + ")");
        sought.names().forEach((column, ids) -> {
            var way = ClaimWords.Way.named(column, ids);
            places.add("claim." + way.condition());
            arguments.add(way.argument());
        });
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
                    case UNIT -> "claim.measure_id IN (SELECT id FROM measure WHERE " + unit(part.strip()) + ")";
                    case OUTLET ->
                        "claim.report_id IN (SELECT id FROM report WHERE outlet_id IN (" + names("source", part) + "))";
                    case REPORT ->
                        "claim.report_id IN (SELECT id FROM report WHERE " + like(column.sql(), part.strip()) + ")";
                });
    }

    private static boolean isQuoted(String part) {
        return part.length() > 1 && part.startsWith("\"") && part.endsWith("\"");
    }

    /// As [#names]; two quotes with nothing between them mean no unit.
    private String unit(String part) {
        if (isQuoted(part)) {
            arguments.add(part.substring(1, part.length() - 1));
            return "unit = ?";
        }
        return like("unit", part);
    }

    /// Names in quotes are meant whole.
    private String names(String table, String part) {
        var whole = part.strip();
        if (whole.length() > 2 && isQuoted(whole)) {
            arguments.add(NameKey.of(whole.substring(1, whole.length() - 1)));
            return "SELECT id FROM " + table + " WHERE name_key = ?";
        }
        arguments.add(pattern(NameKey.of(part)));
        return "SELECT id FROM " + table + " WHERE name_key LIKE ? ESCAPE '\\'";
    }

    /// Marks between thousands do not count: "20,842" is found where 20842 is stored.
    private String number(String column, String part) {
        return like(column, part.replaceAll("[\\s,'\u00A0\u2009\u202F]", ""));
    }

    private String like(String column, String part) {
        return like(column, part, arguments);
    }

    /// SQLite's LIKE folds the case of ASCII letters only; the usual spellings of other words are tried one
    /// by one.
    public static String like(String column, String part, List<@Nullable Object> arguments) {
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

    static String pattern(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
