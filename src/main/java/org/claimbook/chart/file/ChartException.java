package org.claimbook.chart.file;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// A chart could not be written: one sentence that names the file and what is in the way.
public final class ChartException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    ChartException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
