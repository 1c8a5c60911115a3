package org.claimbook.exchange;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimbook.exchange.json.JsonFault;
import org.claimbook.exchange.json.JsonNode;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.exchange.table.FormJson;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Parsed;
import org.jspecify.annotations.Nullable;

/// Reads a mapping from JSON; of anything that does not belong there it says where it stands.
final class MappingReader {
    private static final List<String> ORIGINS = List.of("from", "constant", "same_as", "days");
    private static final List<String> REPORT =
            List.of("title", "outlet", "author", "url", "published", "accessed", "language");

    private final Map<CsvColumn, Mapping.Target> columns = new LinkedHashMap<>();

    private MappingReader() {}

    static Mapping read(Reader text) throws IOException {
        return new MappingReader().mapping(JsonNode.read(text));
    }

    private Mapping mapping(JsonNode root) throws JsonFault {
        if (!(root instanceof JsonNode.Fields)) {
            throw new JsonFault("expected a mapping, a JSON object {…}");
        }
        var keys = root.fields(List.of("columns", "skip", "locale", "report", "wide", "dates", "table"));
        var nothing = new JsonNode.Nothing("");
        for (var column : keys.getOrDefault("columns", nothing).fields().entrySet()) {
            var name = column(column.getKey(), column.getValue());
            columns.put(name, target(name, column.getValue()));
        }
        refuseCircles(keys.getOrDefault("columns", nothing));
        var skip = new ArrayList<Mapping.Cell>();
        for (var cell : keys.getOrDefault("skip", nothing).items()) {
            skip.add(cell(cell, cell.fields(List.of("column", "is"))));
        }
        return new Mapping(
                columns,
                skip,
                locale(keys.getOrDefault("locale", nothing)),
                report(keys.getOrDefault("report", nothing)),
                wide(keys.getOrDefault("wide", nothing)),
                dates(keys.getOrDefault("dates", nothing)),
                FormJson.read(keys.getOrDefault("table", nothing)));
    }

    private static Mapping.Target target(CsvColumn column, JsonNode node) throws JsonFault {
        var keys = node.fields(List.of("from", "constant", "same_as", "days", "since", "values", "when"));
        var when = new ArrayList<Mapping.When>();
        var conditions = keys.get("when");
        if (conditions != null) {
            for (var condition : conditions.items()) {
                when.add(when(column, condition));
            }
        }
        var values = new LinkedHashMap<String, String>();
        var renames = keys.get("values");
        if (renames != null) {
            for (var rename : renames.fields().entrySet()) {
                values.put(rename.getKey().strip(), checked(column, rename.getValue()));
            }
        }
        var origin = origin(column, node, keys);
        if (origin == null && when.isEmpty()) {
            throw node.fault("expected one of " + String.join(", ", ORIGINS));
        }
        return new Mapping.Target(origin, values, when);
    }

    private static Mapping.@Nullable Origin origin(CsvColumn column, JsonNode node, Map<String, JsonNode> keys)
            throws JsonFault {
        var given = ORIGINS.stream().filter(keys::containsKey).toList();
        if (given.size() > 1) {
            throw node.fault("expected only one of " + String.join(" and ", given));
        }
        if (keys.containsKey("since") != keys.containsKey("days")) {
            throw node.fault("expected days and since together");
        }
        if (given.isEmpty()) {
            return null;
        }
        var key = given.getFirst();
        var value = part(node, keys, key);
        return switch (key) {
            case "from" -> new Mapping.Origin.From(value.text());
            case "constant" -> new Mapping.Origin.Constant(checked(column, value));
            case "same_as" -> new Mapping.Origin.SameAs(column(value));
            default -> new Mapping.Origin.Days(value.text(), day(part(node, keys, "since")));
        };
    }

    private static Mapping.When when(CsvColumn column, JsonNode node) throws JsonFault {
        var keys = node.fields(List.of("column", "is", "then", "then_same_as"));
        if (keys.containsKey("then") == keys.containsKey("then_same_as")) {
            throw node.fault("expected either then or then_same_as");
        }
        var then = keys.get("then");
        return new Mapping.When(
                cell(node, keys),
                then != null
                        ? new Mapping.Origin.Constant(checked(column, then))
                        : new Mapping.Origin.SameAs(column(part(node, keys, "then_same_as"))));
    }

    private static Mapping.Cell cell(JsonNode node, Map<String, JsonNode> keys) throws JsonFault {
        return new Mapping.Cell(
                part(node, keys, "column").text(), part(node, keys, "is").text().strip());
    }

    private static Map<CsvColumn, String> report(JsonNode node) throws JsonFault {
        var report = new LinkedHashMap<CsvColumn, String>();
        for (var constant : node.fields(REPORT).entrySet()) {
            var column = constant.getKey().equals("title") ? CsvColumn.REPORT : column(constant.getKey(), node);
            report.put(column, checked(column, constant.getValue()));
        }
        return report;
    }

    private Mapping.@Nullable Wide wide(JsonNode node) throws JsonFault {
        if (node instanceof JsonNode.Nothing) {
            return null;
        }
        var keys = node.fields(List.of("columns", "name", "value"));
        var columns = new ArrayList<String>();
        for (var column : part(node, keys, "columns").items()) {
            columns.add(column.text());
        }
        if (columns.isEmpty()) {
            throw part(node, keys, "columns").fault("expected at least one column");
        }
        return new Mapping.Wide(columns, filled(part(node, keys, "name")), filled(part(node, keys, "value")));
    }

    /// A column that the wide table fills, and so nothing else.
    private CsvColumn filled(JsonNode node) throws JsonFault {
        var column = column(node);
        if (columns.containsKey(column)) {
            throw node.fault("“columns” fills " + column.code() + " already");
        }
        return column;
    }

    private static Locale locale(JsonNode node) throws JsonFault {
        if (node instanceof JsonNode.Nothing) {
            return Locale.ENGLISH;
        }
        var locale = Locale.forLanguageTag(node.text());
        if (Set.of(Locale.getISOLanguages()).contains(locale.getLanguage())) {
            return locale;
        }
        throw node.fault("found “" + node.text() + "”, expected a language such as en, de or uk");
    }

    private static DateOrder dates(JsonNode node) throws JsonFault {
        if (node instanceof JsonNode.Nothing) {
            return DateOrder.YEAR_FIRST;
        }
        return switch (Coded.parse(DateOrder.class, node.text())) {
            case Parsed.Good<DateOrder>(var order) -> order;
            case Parsed.Bad<DateOrder>(var reason) -> throw node.fault("found “" + node.text() + "”, " + reason);
        };
    }

    private static LocalDate day(JsonNode node) throws JsonFault {
        var date = EdtfDate.parse(node.text()).orNull();
        if (date != null && date.isDay()) {
            return date.first();
        }
        throw node.fault("found “" + node.text() + "”, expected a day like 2022-02-23");
    }

    /// A constant that every row would stumble over is refused at once.
    private static String checked(CsvColumn column, JsonNode node) throws JsonFault {
        var text = node.text();
        if (column.check(text) instanceof Parsed.Bad<?>(var reason)) {
            throw node.fault("found “" + text + "”, " + reason);
        }
        return text;
    }

    private static JsonNode part(JsonNode node, Map<String, JsonNode> keys, String key) throws JsonFault {
        var part = keys.get(key);
        if (part == null) {
            throw node.fault("expected the key “" + key + "”");
        }
        return part;
    }

    private static CsvColumn column(JsonNode node) throws JsonFault {
        return column(node.text(), node);
    }

    private static CsvColumn column(String name, JsonNode node) throws JsonFault {
        var column = Coded.find(CsvColumn.class, name);
        if (column.isPresent()) {
            return column.get();
        }
        throw node.fault(
                "Claimbook has no column “" + name + "”; the nearest is " + CsvColumn.nearest(name, CsvColumn.names()));
    }

    private void refuseCircles(JsonNode node) throws JsonFault {
        for (var column : columns.keySet()) {
            var seen = new HashSet<CsvColumn>();
            if (circles(column, seen)) {
                throw new JsonFault(node.path() + "." + column.code() + ": it is the same as itself, by way of others");
            }
        }
    }

    private boolean circles(CsvColumn column, Set<CsvColumn> above) {
        var target = columns.get(column);
        if (target == null) {
            return false;
        }
        if (!above.add(column)) {
            return true;
        }
        var origins = new ArrayList<Mapping.Origin>();
        target.when().forEach(when -> origins.add(when.then()));
        if (target.origin() != null) {
            origins.add(target.origin());
        }
        var circle = origins.stream()
                .anyMatch(origin -> origin instanceof Mapping.Origin.SameAs(var next) && circles(next, above));
        above.remove(column);
        return circle;
    }
}
