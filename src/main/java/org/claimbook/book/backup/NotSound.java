package org.claimbook.book.backup;

import java.nio.file.Path;
import org.claimbook.book.file.BookException;

/// A copy of a book that does not hold what it should: it is never kept as a backup.
final class NotSound extends BookException {
    private static final long serialVersionUID = 1;

    NotSound(Path copy, String found) {
        super("The copy " + copy + " is not sound: " + found
                + "; `claimbook verify` tells what is wrong, and what can be done");
    }
}
