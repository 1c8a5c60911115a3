package org.claimbook.exchange.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A CSV file and what it was found to be.
public final class CsvFile {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int MOST_COLUMNS = 10_000;

    private final Path path;
    private final TextEncoding encoding;
    private final char delimiter;
    private final List<String> header;

    private CsvFile(Path path, TextEncoding encoding, char delimiter, List<String> header) {
        this.path = path;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.header = header;
    }

    /// Finds out the encoding from all of the file, and the delimiter from the header: it is the one that yields the
    /// most of the expected names, then the most columns.
    ///
    /// @param expected names of columns, in lower case
    /// @throws CsvFault where there is no header, or no text
    public static CsvFile sniff(Path path, Set<String> expected) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "a folder, not a file");
        }
        var encoding = TextEncoding.of(path);
        CsvFile best = null;
        CsvFault fault = new CsvFault("the file is empty; expected a header row");
        var most = Comparator.<CsvFile>comparingLong(file -> file.known(expected))
                .thenComparingInt(file -> file.header.size());
        for (var delimiter : DELIMITERS) {
            try {
                var header = header(path, encoding, delimiter);
                var file = header == null ? null : new CsvFile(path, encoding, delimiter, header);
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

    private static @Nullable List<String> header(Path path, TextEncoding encoding, char delimiter) throws IOException {
        try (var rows = new CsvRows(path, encoding, delimiter, MOST_COLUMNS, _ -> true)) {
            var row = rows.next();
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

    private long known(Set<String> expected) {
        return header.stream()
                .filter(name -> expected.contains(name.toLowerCase(Locale.ROOT)))
                .count();
    }

    public Charset charset() {
        return encoding.charset();
    }

    public char delimiter() {
        return delimiter;
    }

    /// The names in the first row, stripped.
    public List<String> header() {
        return header;
    }

    /// The rows after the header.
    ///
    /// @param wanted the columns whose texts are wanted; the others read as empty
    public CsvRows rows(IntPredicate wanted) throws IOException {
        var rows = new CsvRows(path, encoding, delimiter, header.size(), wanted);
        rows.next();
        return rows;
    }
}
