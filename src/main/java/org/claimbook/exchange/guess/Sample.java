package org.claimbook.exchange.guess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimbook.exchange.ClaimTableReader;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.exchange.sheet.SheetFile;
import org.claimbook.exchange.table.Headings;
import org.claimbook.exchange.table.TableFile;
import org.claimbook.exchange.table.TableForm;
import org.claimbook.model.NumberStyle;

/// The first rows of a file.
///
/// @param form how it is read, nothing in it left open
/// @param sheets those of a workbook; empty for a text
/// @param names of the columns, each once
/// @param rows as wide as the names, but for some that are too short or too long
/// @param lines on which they stand in the file
/// @param later what stands further below in columns that are empty in these rows
public record Sample(
        TableForm form,
        List<String> sheets,
        List<String> names,
        List<List<String>> rows,
        List<Long> lines,
        Map<Integer, List<String>> later) {
    private static final int MOST_ROWS = 200;
    private static final int LOOKED_THROUGH = 20_000;
    private static final int LATER = 20;
    private static final int LOWEST_HEADING = 12;

    public Sample {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
        later = Map.copyOf(later);
    }

    /// Whether the file is a workbook.
    public boolean isWorkbook() {
        return !sheets.isEmpty();
    }

    /// Reads the beginning of a file; looks for the heading below titles, where the first row is none, and in
    /// a workbook for the first sheet with a table in it, for it may begin with a page of words.
    ///
    /// @throws ExchangeException where the file cannot be read, or is no table
    public static Sample find(Path path, TableForm form) {
        var sheets = form.sheet() == null ? sheets(path) : List.<String>of();
        return sheets.stream()
                .flatMap(sheet -> withRows(path, form.withSheet(sheet)).stream())
                .findFirst()
                .orElseGet(() -> findHeading(path, form));
    }

    private static Optional<Sample> withRows(Path path, TableForm form) {
        try {
            return Optional.of(findHeading(path, form))
                    .filter(sample ->
                            sample.names().size() > 1 && !sample.rows().isEmpty());
        } catch (ExchangeException e) {
            // An empty sheet. Where no other has a table, the first one's reason is told.
            return Optional.empty();
        }
    }

    private static List<String> sheets(Path path) {
        try {
            return SheetFile.visible(path);
        } catch (IOException e) {
            throw ExchangeException.reading(path, e);
        }
    }

    private static Sample findHeading(Path path, TableForm form) {
        var first = table(path, form);
        if (filled(first) > 2 && filled(first) * 2 > first.header().size()) {
            return of(path, first);
        }
        // What is known of the file need not be found out once more.
        var known = form.withEncoding(first.form().encoding());
        for (var row = form.heading() + 1; row <= LOWEST_HEADING; row++) {
            try {
                var lower = table(path, known.withHeading(row));
                if (filled(lower) > 2 && filled(lower) > 2 * filled(first)) {
                    return of(path, lower);
                }
            } catch (ExchangeException e) {
                // The file ends before.
                break;
            }
        }
        return of(path, first);
    }

    /// Reads the beginning of a file just so.
    ///
    /// @throws ExchangeException where the file cannot be read, or is no table
    public static Sample read(Path path, TableForm form) {
        return of(path, table(path, form));
    }

    private static TableFile table(Path path, TableForm form) {
        return ClaimTableReader.table(path, form, NumberStyle.ENGLISH, HeadingWords.all());
    }

    private static long filled(TableFile file) {
        return file.header().stream().filter(name -> !name.isEmpty()).count();
    }

    private static Sample of(Path path, TableFile file) {
        var all = new ArrayList<List<String>>();
        var lines = new ArrayList<Long>();
        var later = new TreeMap<Integer, List<String>>();
        var columns = file.header().size();
        try (var rows = file.rows(_ -> true)) {
            var seen = 0;
            for (var row = rows.next(); row != null && seen < LOOKED_THROUGH; row = rows.next()) {
                var at = row;
                var texts = row.isEmpty()
                        ? List.<String>of()
                        : IntStream.range(0, Math.min(columns, row.count()))
                                .mapToObj(at::field)
                                .toList();
                seen++;
                if (!texts.isEmpty() && all.size() < MOST_ROWS) {
                    all.add(texts);
                    lines.add(row.line());
                } else {
                    keep(texts, later);
                }
            }
        } catch (IOException e) {
            throw ExchangeException.reading(path, e);
        }
        return new Sample(file.form(), file.sheets(), Headings.distinct(file.header()), all, lines, later);
    }

    private static void keep(List<String> texts, Map<Integer, List<String>> later) {
        for (var column = 0; column < texts.size(); column++) {
            var text = texts.get(column).strip();
            var known = later.get(column);
            if (!text.isEmpty() && (known == null || known.size() < LATER)) {
                later.computeIfAbsent(column, _ -> new ArrayList<>()).add(text);
            }
        }
    }

    /// What stands in a column, without empty cells.
    public List<String> texts(int column) {
        var texts = rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.isEmpty() ? later.getOrDefault(column, List.of()) : texts;
    }

    /// What stands in all columns, each text once.
    Set<String> texts() {
        return rows.stream().flatMap(List::stream).map(String::strip).collect(Collectors.toSet());
    }
}
