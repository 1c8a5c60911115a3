package org.claimbook.job.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.claimbook.compare.Matrix;
import org.claimbook.exchange.csv.CsvText;
import org.claimbook.exchange.sheet.SheetText;
import org.claimbook.job.JobException;
import org.claimbook.job.WholeFile;
import org.claimbook.model.Decimals;
import org.jspecify.annotations.Nullable;

/// A matrix as a file: CSV, or a workbook that a spreadsheet can count with.
public final class MatrixFile {
    private static final String SHEET = "Comparison";
    private static final int NARROW = 12;

    private MatrixFile() {}

    /// Writes the file that its name's ending asks for, whole or not at all; an older one is replaced.
    ///
    /// @throws JobException for another ending than .csv or .xlsx
    /// @throws org.claimbook.exchange.ExchangeException where the file cannot be written
    public static void write(Matrix matrix, Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            WholeFile.write(file, out -> csv(matrix, out));
        } else if (name.endsWith(".xlsx")) {
            WholeFile.writeBytes(file, out -> workbook(matrix, out));
        } else {
            throw new JobException("Cannot write a table to " + file + ": expected a file that ends in .csv or .xlsx");
        }
    }

    /// @param out is flushed, not closed
    public static void csv(Matrix matrix, Writer out) throws IOException {
        var cells = new MatrixCells(matrix);
        var csv = new CsvText(out);
        csv.row(cells.header().toArray(String[]::new));
        for (var row : matrix.rows()) {
            csv.row(texts(cells.of(row)));
        }
        csv.flush();
    }

    private static @Nullable String[] texts(@Nullable Object[] cells) {
        var texts = new @Nullable String[cells.length];
        for (var i = 0; i < cells.length; i++) {
            var cell = cells[i];
            texts[i] = cell == null ? "" : cell instanceof BigDecimal number ? Decimals.text(number) : cell.toString();
        }
        return texts;
    }

    private static void workbook(Matrix matrix, OutputStream out) throws IOException {
        var cells = new MatrixCells(matrix);
        var header = cells.header();
        List<Integer> widths = header.stream()
                .map(title -> Math.max(NARROW, title.length() + 2))
                .toList();
        try (var sheet = new SheetText(out, SHEET, header, widths)) {
            for (var row : matrix.rows()) {
                sheet.row(cells.of(row));
            }
        }
    }
}
