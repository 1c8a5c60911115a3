package org.claimbook.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.claimbook.exchange.csv.CsvFile;
import org.claimbook.exchange.sheet.SheetFile;
import org.claimbook.exchange.table.TableFile;
import org.claimbook.exchange.table.TableForm;
import org.claimbook.exchange.table.TableRow;
import org.claimbook.model.NumberStyle;
import org.jspecify.annotations.Nullable;

/// Reads claims from a table, a CSV file or a sheet of a workbook: of the app's own columns, or of any others
/// under a mapping.
///
/// What the mapping does not say of how the table is written is found out from the file. A claim's uid is
/// empty where the file gives none, and so is its report's; claims without a report belong to one that is
/// named after the file.
public final class ClaimTableReader {
    private static final int ROWS_BETWEEN_NEWS = 1_000;

    private final Path path;
    private final TableFile file;
    private final RowPlan plan;
    private final Cells cells;
    private final ClaimCells claims;

    private ClaimTableReader(Path path, TableFile file, Mapping mapping) {
        this.path = path;
        this.file = file;
        this.plan = new RowPlan(path, file.header(), mapping);
        this.cells = new Cells(mapping.numbers(), mapping.dates());
        this.claims = new ClaimCells(String.valueOf(path.getFileName()), plan.filled());
        plan.label(cells);
    }

    /// Opens a file and checks its header.
    ///
    /// @param mapping null for the app's own columns
    /// @throws ExchangeException where the file cannot be read, is no table, or its header does not fit
    public static ClaimTableReader open(Path path, @Nullable Mapping mapping) {
        var names = mapping == null ? Set.copyOf(CsvColumn.names()) : RowPlan.namesIn(mapping);
        var form = mapping == null ? TableForm.FOUND_OUT : mapping.table();
        var file = table(path, form, mapping == null ? NumberStyle.ENGLISH : mapping.numbers(), names);
        return new ClaimTableReader(path, file, mapping == null ? RowPlan.own(path, file.header()) : mapping);
    }

    /// Opens a file as a table of whatever kind it is.
    ///
    /// @param numbers how numbers are to be written where the file has them as such
    /// @param expected names of columns, by which delimiters are told apart
    /// @throws ExchangeException where the file cannot be read, or is no table
    public static TableFile table(Path path, TableForm form, NumberStyle numbers, Set<String> expected) {
        try {
            return SheetFile.isWorkbook(path)
                    ? SheetFile.open(path, form, numbers.decimal())
                    : CsvFile.open(
                            path,
                            form,
                            expected.stream()
                                    .map(name -> name.toLowerCase(Locale.ROOT))
                                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw ExchangeException.reading(path, e);
        }
    }

    /// How the file is read: what the mapping says, and what was found out of the rest.
    public TableForm form() {
        return file.form();
    }

    /// Whether rows may be known to the book, since they say which claim or report they are.
    public boolean hasIdentities() {
        return plan.filled().contains(CsvColumn.UID) || plan.filled().contains(CsvColumn.REPORT_UID);
    }

    /// Reads all rows but empty ones: gives every claim, and every rejection once, in the order of the file.
    ///
    /// @throws ExchangeException where the file breaks off, or its rows cannot be told apart
    public void read(ClaimSink sink) {
        read(sink, _ -> {});
    }

    /// As [#read].
    ///
    /// @param progress is told now and then how much of the file has been read, as a share of 1;
    /// below 0 where nobody knows. What it throws ends the reading
    public void read(ClaimSink sink, DoubleConsumer progress) {
        try (var rows = file.rows(plan::wants)) {
            var count = 0;
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (count++ % ROWS_BETWEEN_NEWS == 0) {
                    progress.accept(rows.progress());
                }
                read(row, sink);
            }
        } catch (IOException e) {
            throw ExchangeException.reading(path, e);
        }
    }

    private void read(TableRow row, ClaimSink sink) {
        var columns = file.header().size();
        if (row.isEmpty()) {
            return;
        }
        if (row.count() != columns) {
            sink.rejected(Rejection.ofWidth(row, file.header(), file.cell(row.line(), Math.min(row.count(), columns))));
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
    private void readWide(TableRow row, ClaimSink sink) {
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

    private void give(TableRow row, ClaimSink sink) {
        var claim = claims.claim(cells);
        if (claim != null) {
            sink.claim(row.line(), claim);
        }
        var rejection = cells.rejection();
        if (rejection != null) {
            var column = file.header().indexOf(rejection.column());
            sink.rejected(column < 0 ? rejection : rejection.at(file.cell(rejection.line(), column)));
        }
    }
}
