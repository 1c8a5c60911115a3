package org.claimbook.job;

import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.exchange.BookJsonWriter;
import org.claimbook.exchange.ClaimTableWriter;

/// Writes what a book holds to a file that others can read, whole or not at all.
public final class ExportBook {
    private final Book book;

    public ExportBook(Book book) {
        this.book = book;
    }

    /// Writes the claims as CSV or XLSX, or the whole book as JSON, by the file's ending.
    ///
    /// @return what the file leaves out, in a sentence; empty where it is the whole book
    /// @throws JobException for another ending
    /// @throws org.claimbook.exchange.ExchangeException where the file cannot be written
    public Optional<String> write(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            WholeFile.write(file, out -> {
                try (var csv = new ClaimTableWriter(out, file.toString())) {
                    book.claims().each(ClaimFilter.ALL, csv::write);
                }
            });
            return Optional.of(claimsOnly(file));
        }
        if (name.endsWith(".xlsx")) {
            WholeFile.writeBytes(file, out -> {
                try (var sheet = ClaimTableWriter.workbook(out, file.toString())) {
                    book.claims().each(ClaimFilter.ALL, sheet::write);
                }
            });
            return Optional.of(claimsOnly(file));
        }
        if (name.endsWith(".json")) {
            book.snapshot(() -> WholeFile.write(file, out -> json(out, file.toString())));
            return Optional.empty();
        }
        throw new JobException("Cannot export to " + file + ": expected a file that ends in .csv, .xlsx or .json");
    }

    private static String claimsOnly(Path file) {
        return file.getFileName()
                + " carries the claims only; texts, links, notes on sources and the history are in the"
                + " .json export";
    }

    private void json(Writer out, String where) {
        var dump = book.dump();
        try (var json = new BookJsonWriter(out, dump.schemaVersion(), where)) {
            for (var table : dump.tables()) {
                json.table(table);
                dump.each(table, json::row);
            }
        }
    }
}
