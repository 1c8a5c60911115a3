package org.claimbook.chart.file;

import java.io.Serial;
import java.nio.file.Path;

/// A picture could not be read: one sentence that names the file and what is in the way.
public final class ChartException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /// @param reason a clause
    ChartException(Path file, String reason, Throwable cause) {
        super("Cannot read " + file + ": " + reason + ".", cause);
    }
}
