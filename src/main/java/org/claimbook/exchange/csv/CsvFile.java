package org.claimbook.exchange.csv;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.claimbook.exchange.table.TableFile;
import org.claimbook.exchange.table.TableForm;
import org.claimbook.exchange.table.TableRow;
import org.claimbook.exchange.table.TableRows;
import org.jspecify.annotations.Nullable;

/// A CSV file and what it was found to be.
public final class CsvFile implements TableFile {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int MOST_COLUMNS = 10_000;

    private final Path path;
    private final CsvDialect dialect;
    private final int heading;
    private final List<String> header;

    private CsvFile(Path path, CsvDialect dialect, int heading, List<String> header) {
        this.path = path;
        this.dialect = dialect;
        this.heading = heading;
        this.header = header;
    }

    /// Finds out what the form leaves open: the encoding from all of the file, the delimiter from the header
    /// (it is the one that yields the most of the expected names, then the most columns), the quote from the
    /// first rows.
    ///
    /// @param expected names of columns, in lower case
    /// @throws CsvFault where there is no header, or no text
    public static CsvFile open(Path path, TableForm form, Set<String> expected) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "a folder, not a file");
        }
        var encoding = form.encoding() == null ? TextEncoding.of(path) : TextEncoding.of(path, form.encoding());
        CsvFile best = null;
        CsvFault fault = new CsvFault(
                form.heading() == 1
                        ? "the file is empty; expected a header row"
                        : "it has no row " + form.heading() + ", in which the names of its columns should be");
        var most = Comparator.<CsvFile>comparingLong(file -> file.known(expected))
                .thenComparingInt(file -> file.header.size());
        for (var delimiter : form.delimiter() == null ? DELIMITERS : List.of(form.delimiter())) {
            try {
                var quote = form.quote() == null ? QuoteMark.of(path, encoding, delimiter) : (char) form.quote();
                var dialect = new CsvDialect(encoding, delimiter, quote);
                var header = header(path, dialect, form.heading());
                var file = header == null ? null : new CsvFile(path, dialect, form.heading(), header);
                best = file != null && (best == null || most.compare(file, best) > 0) ? file : best;
            } catch (CsvFault e) {
                // Quotes that make no sense with this delimiter may do so with the next.
                fault = e;
            }
        }
        if (best == null) {
            throw fault;
        }
        return best;
    }

    private static @Nullable List<String> header(Path path, CsvDialect dialect, int heading) throws IOException {
        try (var rows = new CsvRows(path, dialect, MOST_COLUMNS, _ -> true)) {
            var row = heading(rows, heading);
            if (row != null && row.count() > MOST_COLUMNS) {
                throw new CsvFault("line " + row.line() + " has more than " + MOST_COLUMNS + " columns");
            }
            return row == null
                    ? null
                    : IntStream.range(0, row.count())
                            .mapToObj(column -> row.field(column).strip())
                            .toList();
        }
    }

    private static @Nullable TableRow heading(CsvRows rows, int heading) throws IOException {
        var row = rows.next();
        for (var above = 0; row != null; row = rows.next()) {
            above += row.isEmpty() ? 0 : 1;
            if (above == heading) {
                return row;
            }
        }
        return null;
    }

    private long known(Set<String> expected) {
        return header.stream()
                .filter(name -> expected.contains(name.toLowerCase(Locale.ROOT)))
                .count();
    }

    @Override
    public TableForm form() {
        return new TableForm(dialect.encoding().charset(), dialect.delimiter(), dialect.quote(), null, heading);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public @Nullable String cell(long line, int column) {
        return null;
    }

    @Override
    public TableRows rows(IntPredicate wanted) throws IOException {
        var rows = new CsvRows(path, dialect, header.size(), wanted);
        var _ = heading(rows, heading);
        return rows;
    }
}
