package org.claimbook.exchange;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.exchange.table.Headings;
import org.claimbook.exchange.table.TableForm;
import org.claimbook.exchange.table.TableRow;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A mapping bound to the columns of one file: fills the app's own columns from the file's rows.
final class RowPlan {
    private final Path file;
    private final List<String> header;
    private final Mapping mapping;
    private final BitSet wanted = new BitSet();
    private final Map<CsvColumn, Source> sources = new EnumMap<>(CsvColumn.class);
    private final List<Condition> skipRows;
    private final List<Condition> skipFigures;
    private final List<Integer> wide;

    /// Where the text for one column comes from. Faults are noted in the cells.
    private interface Source {
        String text(TableRow row, Cells cells);
    }

    private record Condition(int column, String is) {
        boolean met(TableRow row) {
            return row.field(column).strip().equals(is);
        }
    }

    /// @throws ExchangeException where the file lacks a column that the mapping names, or has it twice
    RowPlan(Path file, List<String> header, Mapping mapping) {
        this.file = file;
        this.header = header;
        this.mapping = mapping;
        mapping.columns().forEach((column, target) -> sources.put(column, source(target)));
        mapping.report()
                .forEach((column, text) -> sources.merge(column, (_, _) -> text, (given, constant) -> (row, cells) -> {
                    var found = given.text(row, cells);
                    return found.isBlank() ? constant.text(row, cells) : found;
                }));
        var figures = mapping.wide();
        wide = figures == null
                ? List.of()
                : figures.columns().stream().map(this::at).toList();
        var conditions = mapping.skip().stream()
                .map(this::condition)
                .collect(Collectors.partitioningBy(skip -> wide.contains(skip.column)));
        skipRows = conditions.getOrDefault(false, List.of());
        skipFigures = conditions.getOrDefault(true, List.of());
        requireAny(Set.of(CsvColumn.MEASURE));
        requireAny(Set.of(CsvColumn.CLAIMANT));
        requireAny(CsvColumn.FIGURES);
    }

    /// The mapping of a file that has the app's own columns.
    ///
    /// @throws ExchangeException for a header that is not made of these
    static Mapping own(Path file, List<String> header) {
        var columns = new LinkedHashMap<CsvColumn, Mapping.Target>();
        for (var name : header) {
            var column = Coded.find(CsvColumn.class, name).orElseThrow(() -> unknown(file, header, name));
            var target = new Mapping.Target(new Mapping.Origin.From(name), Map.of(), List.of());
            if (columns.put(column, target) != null) {
                throw ExchangeException.reading(file, "the column “" + column.code() + "” is there twice");
            }
        }
        return new Mapping(
                columns, List.of(), Locale.ENGLISH, Map.of(), null, DateOrder.YEAR_FIRST, TableForm.FOUND_OUT);
    }

    private static ExchangeException unknown(Path file, List<String> header, String name) {
        if (header.stream()
                .noneMatch(other -> Coded.find(CsvColumn.class, other).isPresent())) {
            return ExchangeException.reading(
                    file,
                    "its first row, which begins with “" + shortened(header.getFirst())
                            + "”, is no header; expected names of columns such as measure, claimant and value,"
                            + " or a mapping beside the file");
        }
        return ExchangeException.reading(
                file,
                name.isEmpty()
                        ? "column " + (header.indexOf(name) + 1) + " has no name"
                        : "there is no column “" + shortened(name) + "”; the nearest is "
                                + CsvColumn.nearest(shortened(name), CsvColumn.names()));
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    /// The names of all columns of a file that a mapping makes use of.
    static Set<String> namesIn(Mapping mapping) {
        var origins = mapping.columns().values().stream()
                .flatMap(target -> Stream.concat(
                        Stream.ofNullable(target.origin()),
                        target.when().stream().map(Mapping.When::then)));
        var names = origins.flatMap(origin -> Stream.ofNullable(column(origin)))
                .collect(Collectors.toCollection(TreeSet::new));
        mapping.columns()
                .values()
                .forEach(target ->
                        target.when().forEach(when -> names.add(when.cell().column())));
        mapping.skip().forEach(cell -> names.add(cell.column()));
        var figures = mapping.wide();
        if (figures != null) {
            names.addAll(figures.columns());
        }
        return names;
    }

    /// Gives the cells the names that the file has for their columns.
    void label(Cells cells) {
        mapping.columns().forEach((column, target) -> {
            var name = target.origin() == null ? null : column(target.origin());
            if (name != null) {
                cells.label(column, name);
            }
        });
    }

    /// The app's columns that this file fills.
    Set<CsvColumn> filled() {
        var filled = EnumSet.noneOf(CsvColumn.class);
        filled.addAll(sources.keySet());
        var figures = mapping.wide();
        if (figures != null) {
            filled.add(figures.name());
            filled.add(figures.value());
        }
        return filled;
    }

    boolean wants(int column) {
        return wanted.get(column);
    }

    /// Whether a row is to be left out without a word.
    boolean skips(TableRow row) {
        for (var condition : skipRows) {
            if (condition.met(row)) {
                return true;
            }
        }
        return false;
    }

    /// Fills in what a row says; of a wide row, all but the figures.
    void fill(TableRow row, Cells cells) {
        cells.begin(row.line());
        for (var source : sources.entrySet()) {
            cells.put(source.getKey(), source.getValue().text(row, cells));
        }
    }

    /// The places of the columns that hold figures; empty unless the table is wide.
    List<Integer> wide() {
        return wide;
    }

    /// Fills in one figure of a wide row.
    ///
    /// @return whether there is one
    boolean fillFigure(TableRow row, int column, Cells cells) {
        var figures = mapping.wide();
        if (figures == null || row.field(column).isBlank()) {
            return false;
        }
        for (var condition : skipFigures) {
            if (condition.column == column && condition.met(row)) {
                return false;
            }
        }
        cells.put(figures.name(), header.get(column));
        cells.put(figures.value(), row.field(column));
        cells.label(figures.value(), header.get(column));
        return true;
    }

    private Source source(Mapping.Target target) {
        var origin = target.origin() == null ? (Source) (_, _) -> "" : source(target.origin());
        var base = target.values().isEmpty()
                ? origin
                : (Source) (row, cells) -> {
                    var text = origin.text(row, cells);
                    var renamed = target.values().get(text.strip());
                    return renamed == null ? text : renamed;
                };
        return target.when().reversed().stream()
                .reduce(base, (otherwise, when) -> conditional(when, otherwise), (first, _) -> first);
    }

    private Source conditional(Mapping.When when, Source otherwise) {
        var condition = condition(when.cell());
        var then = source(when.then());
        return (row, cells) -> condition.met(row) ? then.text(row, cells) : otherwise.text(row, cells);
    }

    private Source source(Mapping.Origin origin) {
        return switch (origin) {
            case Mapping.Origin.From(var name) -> {
                var column = at(name);
                yield (row, _) -> row.field(column);
            }
            case Mapping.Origin.Constant(var text) -> (_, _) -> text;
            case Mapping.Origin.SameAs(var target) -> sameAs(target);
            case Mapping.Origin.Days(var name, var since) -> {
                var column = at(name);
                yield (row, cells) -> date(row.field(column), name, since, cells);
            }
        };
    }

    private Source sameAs(CsvColumn target) {
        var other = mapping.columns().get(target);
        if (other != null) {
            return source(other);
        }
        var constant = mapping.report().get(target);
        if (constant == null) {
            throw ExchangeException.reading(
                    file, "the mapping makes a column the same as " + target.code() + ", which it does not fill");
        }
        return (_, _) -> constant;
    }

    private static String date(String days, String column, LocalDate since, Cells cells) {
        if (days.isBlank()) {
            return "";
        }
        var number = cells.numbers().parse(days).orNull();
        try {
            if (number != null) {
                return EdtfDate.of(since.plusDays(number.longValueExact())).toString();
            }
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
            cells.reject(column, days, "expected a whole number of days that leads from " + since + " to a date");
        }
        cells.reject(column, days, "expected a whole number of days after " + since);
        return "";
    }

    private Condition condition(Mapping.Cell cell) {
        return new Condition(at(cell.column()), cell.is());
    }

    private int at(String name) {
        var exact = header.indexOf(name.strip());
        // A name that the file has twice, or not at all, stands with the place of its column.
        var column = exact < 0 ? Headings.distinct(header).indexOf(name.strip()) : exact;
        if (column < 0) {
            throw ExchangeException.reading(
                    file,
                    "it has no column “" + name + "”, which the mapping names; the nearest is “"
                            + shortened(CsvColumn.nearest(name, header)) + "”");
        }
        if (exact >= 0 && exact != header.lastIndexOf(name.strip())) {
            throw ExchangeException.reading(file, "the column “" + name + "” is there twice");
        }
        wanted.set(column);
        return column;
    }

    /// The column of the file that a text comes from, if it comes from one.
    private static @Nullable String column(Mapping.Origin origin) {
        return switch (origin) {
            case Mapping.Origin.From(var column) -> column;
            case Mapping.Origin.Days(var column, var _) -> column;
            case Mapping.Origin.Constant _, Mapping.Origin.SameAs _ -> null;
        };
    }

    private void requireAny(Collection<CsvColumn> columns) {
        if (Collections.disjoint(columns, filled())) {
            var names = columns.stream().map(Coded::code).sorted().collect(Collectors.joining(", "));
            throw ExchangeException.reading(
                    file,
                    "nothing gives the claims a " + (columns.size() > 1 ? "figure; expected one of " : "") + names);
        }
    }
}
