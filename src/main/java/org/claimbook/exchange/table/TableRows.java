package org.claimbook.exchange.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The rows of a file, one after the other.
public interface TableRows extends AutoCloseable {
    /// The next row, or null after the last.
    @Nullable
    TableRow next() throws IOException;

    /// How much of the file has been read, as a share of 1; below 0 where nobody knows.
    double progress();

    @Override
    void close() throws IOException;
}
