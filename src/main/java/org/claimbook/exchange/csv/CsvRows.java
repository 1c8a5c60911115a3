package org.claimbook.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.claimbook.exchange.table.TableRows;
import org.jspecify.annotations.Nullable;

/// The rows of a file, one after the other, empty lines left out.
final class CsvRows implements TableRows {
    private static final String TOO_LONG = " is longer than 4 million characters; a quote may have been left open";

    private final RowHandler handler;
    private final Charset charset;
    private final CountedStream bytes;
    private final CsvReader<CsvRow> reader;
    private final Iterator<CsvRow> rows;

    /// @param columns how many fields of a row to keep
    /// @param wanted which of them
    CsvRows(Path path, CsvDialect dialect, int columns, IntPredicate wanted) throws IOException {
        handler = new RowHandler(columns, wanted);
        charset = dialect.encoding().charset();
        bytes = new CountedStream(path);
        reader = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(RowHandler.LONGEST)
                .build(handler, dialect.encoding().open(bytes));
        rows = reader.iterator();
    }

    /// @throws CsvFault where the rows cannot be told apart any more
    @Override
    public @Nullable CsvRow next() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            throw new CsvFault(reason(e));
        } catch (UncheckedIOException e) {
            throw told(Objects.requireNonNull(e.getCause()));
        }
    }

    /// Names the encoding and about where, since the rows are read ahead of.
    private IOException told(IOException cause) {
        return cause instanceof CharacterCodingException
                ? new CsvFault("somewhere after line " + handler.line() + " it has bytes that are no text in " + charset
                        + "; save it as UTF-8")
                : cause;
    }

    private String reason(CsvParseException e) throws IOException {
        if (e.getCause() instanceof IOException cause) {
            throw told(cause);
        }
        var message = String.valueOf(e.getMessage());
        var where = "the row on line " + handler.line();
        if (e.getCause() instanceof RowHandler.RowTooLong || message.startsWith("The maximum buffer size")) {
            return where + TOO_LONG;
        }
        return message.startsWith("Unclosed quoted field")
                ? where + " has a quote that is never closed"
                : where + " has text after a closing quote; expected a delimiter, or the quote doubled";
    }

    @Override
    public double progress() {
        return bytes.progress();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
