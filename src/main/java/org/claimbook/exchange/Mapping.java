package org.claimbook.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.exchange.table.TableForm;
import org.claimbook.model.NumberStyle;
import org.jspecify.annotations.Nullable;

/// How other people's tables become claims: where each of the app's own columns is taken from.
///
/// @param columns the columns that are filled, in the order of the file
/// @param skip rows, or figures of a wide row, that are left out without a word
/// @param locale the language whose way of writing numbers the file follows
/// @param report what is known of the report; fills what `columns` leaves empty
/// @param dates the order in which the file writes the parts of its dates
/// @param table how the file is to be read as a table
public record Mapping(
        Map<CsvColumn, Target> columns,
        List<Cell> skip,
        Locale locale,
        Map<CsvColumn, String> report,
        @Nullable Wide wide,
        DateOrder dates,
        TableForm table) {
    /// Says nothing yet.
    public static final Mapping EMPTY =
            new Mapping(Map.of(), List.of(), Locale.ENGLISH, Map.of(), null, DateOrder.YEAR_FIRST, TableForm.FOUND_OUT);

    /// Where a text comes from.
    public sealed interface Origin {
        /// A column of the file.
        record From(String column) implements Origin {}

        /// Always the same text.
        record Constant(String text) implements Origin {}

        /// Another column of the app.
        record SameAs(CsvColumn target) implements Origin {}

        /// A date, given in a column of the file as so many days after another.
        record Days(String column, LocalDate since) implements Origin {}
    }

    /// How one of the app's columns is filled.
    ///
    /// @param origin null where only a condition fills it
    /// @param values what to put for what is found; other texts stay as they are
    /// @param when goes before the origin; the first that is met counts
    public record Target(@Nullable Origin origin, Map<String, String> values, List<When> when) {
        public Target {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            when = List.copyOf(when);
        }

        public static Target of(Origin origin) {
            return new Target(origin, Map.of(), List.of());
        }
    }

    /// @param then where the text comes from while the cell is so
    public record When(Cell cell, Origin then) {}

    /// A condition: the cell in a column of the file says this; spaces around it do not count.
    public record Cell(String column, String is) {}

    /// A table with a column a measure (or another name).
    ///
    /// @param columns the file's columns that hold figures
    /// @param name the app's column that takes the name of the file's
    /// @param value the app's column that takes the cell
    public record Wide(List<String> columns, CsvColumn name, CsvColumn value) {
        public Wide {
            columns = List.copyOf(columns);
        }
    }

    public Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        skip = List.copyOf(skip);
        report = Collections.unmodifiableMap(new LinkedHashMap<>(report));
    }

    public Mapping withColumns(Map<CsvColumn, Target> others) {
        return new Mapping(others, skip, locale, report, wide, dates, table);
    }

    public Mapping withLocale(Locale other) {
        return new Mapping(columns, skip, other, report, wide, dates, table);
    }

    public Mapping withReport(Map<CsvColumn, String> others) {
        return new Mapping(columns, skip, locale, others, wide, dates, table);
    }

    public Mapping withWide(@Nullable Wide other) {
        return new Mapping(columns, skip, locale, report, other, dates, table);
    }

    public Mapping withDates(DateOrder other) {
        return new Mapping(columns, skip, locale, report, wide, other, table);
    }

    public Mapping withTable(TableForm other) {
        return new Mapping(columns, skip, locale, report, wide, dates, other);
    }

    public NumberStyle numbers() {
        return NumberStyle.of(locale);
    }

    /// Reads a mapping from a JSON file.
    ///
    /// @throws ExchangeException naming the key at which it is wrong
    public static Mapping read(Path file) {
        try (var json = Files.newBufferedReader(file)) {
            return MappingReader.read(json);
        } catch (IOException e) {
            throw ExchangeException.reading(file, e);
        }
    }

    /// Writes the mapping as JSON, from which [#read] makes the same again.
    public void write(Path file) {
        try (Writer json = Files.newBufferedWriter(file)) {
            MappingWriter.write(this, json);
        } catch (IOException e) {
            throw ExchangeException.writing(file.toString(), e);
        }
    }
}
