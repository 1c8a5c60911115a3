package org.claimbook.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes rows as CSV (RFC 4180): commas, lines that end in CR LF, quotes where they are needed.
public final class CsvText {
    private final CsvWriter csv;

    /// @param out is flushed, not closed
    public CsvText(Writer out) {
        this.csv = CsvWriter.builder().build(out);
    }

    /// @param cells null for nothing
    public void row(@Nullable String... cells) throws IOException {
        try {
            csv.writeRecord(Arrays.asList(cells));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /// Hands on what is still held back.
    public void flush() throws IOException {
        csv.flush();
    }
}
