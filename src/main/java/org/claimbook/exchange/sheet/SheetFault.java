package org.claimbook.exchange.sheet;

import java.io.IOException;

/// Why a file cannot be read as a workbook. The message is a clause.
public final class SheetFault extends IOException {
    private static final long serialVersionUID = 1L;

    SheetFault(String message) {
        super(message);
    }

    SheetFault(String message, Throwable cause) {
        super(message, cause);
    }
}
