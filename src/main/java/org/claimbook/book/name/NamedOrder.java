package org.claimbook.book.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimbook.book.file.Sql;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.jspecify.annotations.Nullable;

/// Which names are shown, in what order. Names are few, and SQLite knows neither the order of letters nor the
/// case of any but the Latin ones, so they are compared here.
final class NamedOrder {
    private static final Pattern NUMBER = Pattern.compile("([<>]?)\\s*(\\d{1,12})");

    /// One row: its id, and the texts that are asked for, in the order of the fields.
    private record Found(long id, List<String> texts) {}

    private final Sql sql;
    private final NameKind kind;

    NamedOrder(Sql sql, NameKind kind) {
        this.sql = sql;
        this.kind = kind;
    }

    long[] ids(Map<NamedField, String> filters, @Nullable NamedField sort, boolean descending) {
        var asked = new LinkedHashSet<NamedField>(filters.keySet());
        if (sort != null) {
            asked.add(sort);
        }
        var fields = List.copyOf(asked);
        var found = all(asked);
        for (var filter : filters.entrySet()) {
            var at = fields.indexOf(filter.getKey());
            found.removeIf(row -> !matches(filter.getKey(), row.texts.get(at), filter.getValue()));
        }
        if (sort != null) {
            found.sort(order(sort, fields.indexOf(sort), descending));
        }
        return found.stream().mapToLong(Found::id).toArray();
    }

    private List<Found> all(Set<NamedField> fields) {
        var columns = fields.stream().map(field -> ", " + field.sql(kind)).collect(Collectors.joining());
        return sql.list(
                "SELECT own.id" + columns + NamedStore.from(kind) + " ORDER BY own.id",
                row -> new Found(row.getLong(1), texts(row, fields.size())));
    }

    private static List<String> texts(ResultSet row, int count) throws SQLException {
        var texts = new ArrayList<String>(count);
        for (var i = 0; i < count; i++) {
            var text = row.getString(i + 2);
            texts.add(text == null ? "" : text);
        }
        return texts;
    }

    private static boolean matches(NamedField field, String text, String wanted) {
        if (!field.isCount()) {
            return NameKey.of(text).contains(NameKey.of(wanted));
        }
        var number = NUMBER.matcher(wanted.replaceAll("[,.'\\s\u00A0\u2009\u202F]", ""));
        if (!number.matches()) {
            return false;
        }
        var order = Long.compare(Long.parseLong(text), Long.parseLong(number.group(2)));
        return switch (number.group(1)) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            default -> order == 0;
        };
    }

    /// Those of which nothing is said come last, whichever way.
    private static Comparator<Found> order(NamedField sort, int at, boolean descending) {
        Collator letters = Names.order();
        Comparator<Found> order = sort.isCount()
                ? Comparator.comparingLong(row -> Long.parseLong(row.texts.get(at)))
                : (a, b) -> letters.compare(a.texts.get(at), b.texts.get(at));
        return Comparator.<Found, Boolean>comparing(row -> row.texts.get(at).isEmpty())
                .thenComparing(descending ? order.reversed() : order)
                .thenComparingLong(Found::id);
    }
}
