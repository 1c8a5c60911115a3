package org.claimbook.book.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/// Opens the file of a book, and says in a sentence why where it cannot.
///
/// The file is never opened in Java beside SQLite: closing it there would drop the locks that SQLite holds on
/// it (POSIX locks belong to the process). What can be told without reading it is told first.
public final class BookFile {
    private static final int WAIT_FOR_LOCK_MILLIS = 3_000;

    private BookFile() {}

    public static Sql create(Path file) {
        if (Files.exists(file)) {
            throw new BookException("Could not make the book " + file + ": there is a file of this name already");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BookException("Could not make the book " + file + ": there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new BookException("Could not make the book " + file + ": the folder " + folder + " is read-only");
        }
        var sql = connect(file, false, "make");
        try {
            Schema.migrate(sql);
            return sql;
        } catch (BookException e) {
            sql.close();
            remove(file);
            throw e;
        }
    }

    public static Sql open(Path file) {
        check(file);
        if (!Files.isWritable(file)) {
            throw new BookException("Could not open the book " + file + " for writing: the file is read-only");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            throw new BookException("Could not open the book " + file + " for writing: the folder " + folder
                    + " is read-only, and SQLite needs room beside the book");
        }
        return checked(connect(file, false, "open"), false);
    }

    public static Sql read(Path file) {
        check(file);
        try {
            return checked(connect(file, true, "open"), true);
        } catch (BookException e) {
            if (!isLeftInAChange(e) || !Files.isWritable(file)) {
                throw e;
            }
            takeBrokenOffChangeBack(file);
            return checked(connect(file, true, "open"), true);
        }
    }

    /// Whether a program that was stopped in the middle of a change left the book so that it cannot be read
    /// as it is.
    private static boolean isLeftInAChange(BookException e) {
        return e.getCause() instanceof SQLiteException cause
                && switch (cause.getResultCode()) {
                    case SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY, SQLITE_READONLY_CANTINIT -> true;
                    default -> false;
                };
    }

    /// SQLite does so by itself as soon as somebody reads who may write.
    private static void takeBrokenOffChangeBack(Path file) {
        try (var sql = connect(file, false, "open")) {
            Schema.version(sql);
        }
    }

    private static void check(Path file) {
        if (!Files.exists(file)) {
            throw new BookException("Could not open the book " + file + ": there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new BookException("Could not open the book " + file + ": this is a folder, expected a file");
        }
        if (!Files.isReadable(file)) {
            throw new BookException("Could not open the book " + file + ": the file may not be read by this user");
        }
        try {
            if (Files.size(file) == 0) {
                throw new BookException("Could not open the book " + file + ": the file is empty, expected a book");
            }
        } catch (IOException e) {
            throw new BookException("Could not open the book " + file + ": " + e.getMessage(), e);
        }
    }

    private static Sql connect(Path file, boolean readOnly, String doing) {
        try {
            // As a URI, because the driver takes what stands after a question mark in a plain name for settings.
            var address = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
            var sql = new Sql(
                    DriverManager.getConnection(address, config(readOnly).toProperties()), file);
            sql.script("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
            return sql;
        } catch (SQLException e) {
            throw new BookException("Could not " + doing + " the book " + file + ": " + Sql.found(e), e);
        }
    }

    private static SQLiteConfig config(boolean readOnly) {
        var config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(WAIT_FOR_LOCK_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static Sql checked(Sql sql, boolean readOnly) {
        try {
            refuseOthers(sql, readOnly);
            if (!readOnly && Schema.version(sql) < Schema.VERSION) {
                Schema.migrate(sql);
            }
            return sql;
        } catch (BookException e) {
            sql.close();
            throw e.getCause() instanceof SQLException cause
                    ? new BookException("Could not open the book " + sql.file() + ": " + Sql.found(cause), cause)
                    : e;
        }
    }

    private static void refuseOthers(Sql sql, boolean readOnly) {
        if (Schema.applicationId(sql) != Schema.APPLICATION_ID) {
            throw new BookException("Could not open " + sql.file()
                    + ": it is an SQLite file, but not a book of Claimbook (its application_id is "
                    + Schema.applicationId(sql) + ", expected " + Schema.APPLICATION_ID + ")");
        }
        var version = Schema.version(sql);
        if (version > Schema.VERSION && !readOnly) {
            throw new BookException("Could not open the book " + sql.file() + " for writing: its schema is version "
                    + version + ", this Claimbook knows version " + Schema.VERSION + ", so it opens read-only only");
        }
        // Reads from the tables themselves, which a truncated file no longer has.
        sql.number("SELECT count(*) FROM (SELECT id FROM claim LIMIT 1)");
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
