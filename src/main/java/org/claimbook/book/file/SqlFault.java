package org.claimbook.book.file;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite's errors mean for people, and for what is done about them.
public final class SqlFault {
    private static final int LONGEST = 200;

    private SqlFault() {}

    /// Whether SQLite found the file itself to be at fault.
    public static boolean isDamage(BookException e) {
        return e.getCause() instanceof SQLException cause
                && (code(cause) == SQLiteErrorCode.SQLITE_NOTADB || code(cause) == SQLiteErrorCode.SQLITE_CORRUPT);
    }

    /// What SQLite found, for people.
    static String found(SQLException e) {
        if (e instanceof SQLiteException fault) {
            switch (fault.getResultCode()) {
                case SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY, SQLITE_READONLY_CANTINIT -> {
                    return "a program was stopped in the middle of a change, which can be taken back only where the"
                            + " file and its folder are not read-only";
                }
                default -> {}
            }
        }
        return switch (code(e)) {
            case SQLITE_NOTADB -> "it is not an SQLite file, expected a book";
            case SQLITE_CORRUPT -> "the file is damaged or cut off (" + brief(e) + ")";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program has locked it";
            case SQLITE_CANTOPEN -> "SQLite cannot open it here; its folder or a file beside it cannot be used";
            case SQLITE_READONLY -> "the file or its folder is read-only";
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_CONSTRAINT -> "a value is not as the book's tables have it: " + constraint(e);
            default -> brief(e);
        };
    }

    /// What SQLite says may quote what a file holds, for pages on end.
    private static String brief(SQLException e) {
        var message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    }

    /// As [#found] of the error behind an exception, else the whole sentence.
    public static String found(BookException e) {
        return e.getCause() instanceof SQLException cause ? found(cause) : String.valueOf(e.getMessage());
    }

    /// Whether what the file holds is to blame, and not that it cannot be reached, is locked, or the disk is
    /// full.
    public static boolean isOfTheContent(BookException e) {
        return e.getCause() instanceof SQLException cause
                && switch (code(cause)) {
                    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_TOOBIG, SQLITE_FORMAT ->
                        true;
                    default ->
                        cause instanceof SQLiteException fault
                                && fault.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ;
                };
    }

    static SQLiteErrorCode code(SQLException e) {
        return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF);
    }

    /// "UNIQUE constraint failed: claim.uid"; of a long CHECK only how it begins.
    private static String constraint(SQLException e) {
        var message = String.valueOf(e.getMessage());
        var inner = message.substring(message.indexOf('(') + 1).replaceFirst("\\)$", "");
        return inner.length() > 100 ? inner.substring(0, 100) + "…" : inner;
    }
}
