package org.claimbook.exchange.csv;

import java.io.IOException;

/// Why a file cannot be read as CSV at all. The message is a clause that names the place: "line 3 is longer than …".
public final class CsvFault extends IOException {
    private static final long serialVersionUID = 1L;

    CsvFault(String message) {
        super(message);
    }
}
