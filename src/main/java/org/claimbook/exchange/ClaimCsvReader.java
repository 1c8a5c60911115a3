package org.claimbook.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimbook.exchange.csv.CsvFile;
import org.claimbook.exchange.csv.CsvRow;
import org.jspecify.annotations.Nullable;

/// Reads claims from a CSV file: of the app's own columns, or of any others under a mapping.
///
/// Encoding, delimiter and line ends are found out from the file. A claim's uid is empty where the file gives none, and
/// so is its report's; claims without a report belong to one that is named after the file.
public final class ClaimCsvReader {
    private final Path path;
    private final CsvFile file;
    private final RowPlan plan;
    private final Cells cells;
    private final ClaimCells claims;

    private ClaimCsvReader(Path path, CsvFile file, Mapping mapping) {
        this.path = path;
        this.file = file;
        this.plan = new RowPlan(path, file.header(), mapping);
        this.cells = new Cells(mapping.numbers());
        this.claims = new ClaimCells(String.valueOf(path.getFileName()), plan.filled());
        plan.label(cells);
    }

    /// Opens a file and checks its header.
    ///
    /// @param mapping null for the app's own columns
    /// @throws ExchangeException where the file cannot be read, is no CSV, or its header does not fit
    public static ClaimCsvReader open(Path path, @Nullable Mapping mapping) {
        var names = mapping == null ? Set.copyOf(CsvColumn.names()) : RowPlan.namesIn(mapping);
        try {
            var file = CsvFile.sniff(
                    path,
                    names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
            return new ClaimCsvReader(path, file, mapping == null ? RowPlan.own(path, file.header()) : mapping);
        } catch (IOException e) {
            throw ExchangeException.reading(path, e);
        }
    }

    /// In what encoding the file was found to be: UTF-8, or windows-1252 where it is not.
    public Charset charset() {
        return file.charset();
    }

    public char delimiter() {
        return file.delimiter();
    }

    /// Reads all rows but empty ones: gives every claim, and every rejection once, in the order of the file.
    ///
    /// @throws ExchangeException where the file breaks off, or its rows cannot be told apart
    public void read(ClaimSink sink) {
        try (var rows = file.rows(plan::wants)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                read(row, sink);
            }
        } catch (IOException e) {
            throw ExchangeException.reading(path, e);
        }
    }

    private void read(CsvRow row, ClaimSink sink) {
        var columns = file.header().size();
        if (row.isEmpty()) {
            return;
        }
        if (row.count() != columns) {
            var column = row.count() < columns
                    ? file.header().get(row.count())
                    : "after " + file.header().getLast();
            sink.rejected(new Rejection(
                    row.line(), column, row.count() + " fields", "expected " + columns + " as in the header"));
        } else if (!plan.skips(row)) {
            plan.fill(row, cells);
            if (plan.wide().isEmpty()) {
                give(row, sink);
            } else {
                readWide(row, sink);
            }
        }
    }

    /// A fault outside of the figures is one of the whole row, and is told once.
    private void readWide(CsvRow row, ClaimSink sink) {
        for (var column : plan.wide()) {
            if (plan.fillFigure(row, column, cells)) {
                give(row, sink);
                var rejection = cells.rejection();
                if (rejection != null
                        && !rejection.column().equals(file.header().get(column))) {
                    return;
                }
                cells.forgive();
            }
        }
    }

    private void give(CsvRow row, ClaimSink sink) {
        var claim = claims.claim(cells);
        if (claim != null) {
            sink.claim(row.line(), claim);
        }
        var rejection = cells.rejection();
        if (rejection != null) {
            sink.rejected(rejection);
        }
    }
}
