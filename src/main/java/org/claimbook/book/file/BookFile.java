package org.claimbook.book.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/// Opens the file of a book, and says in a sentence why where it cannot.
///
/// The file is never opened in Java beside SQLite: closing it there would drop the locks that SQLite holds on
/// it (POSIX locks belong to the process). What can be told without reading it is told first.
public final class BookFile {
    private static final int WAIT_FOR_LOCK_MILLIS = 3_000;
    /// In bytes. A captured file of the size that is read at most, as hexadecimal digits in the history, is
    /// half of it.
    private static final int LONGEST_VALUE = 300_000_000;

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

    /// @param beforeMigration is told of an older book before it is brought up to date, which it may prevent
    public static Sql open(Path file, Consumer<Sql> beforeMigration) {
        check(file);
        if (!Files.isWritable(file)) {
            throw BookException.readOnly("Could not open the book " + file + " for writing: the file is read-only");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            throw BookException.readOnly("Could not open the book " + file + " for writing: the folder " + folder
                    + " is read-only, and SQLite needs room beside the book");
        }
        return checked(connect(file, false, "open"), beforeMigration);
    }

    public static Sql read(Path file) {
        check(file);
        try {
            return checked(connect(file, true, "open"), null);
        } catch (BookException e) {
            if (!isLeftInAChange(e) || !Files.isWritable(file)) {
                throw e;
            }
            takeBrokenOffChangeBack(file);
            return checked(connect(file, true, "open"), null);
        }
    }

    /// Opens a book for taking its place: of whatever version, and not brought up to date.
    public static Sql asIs(Path file) {
        check(file);
        return checked(connect(file, false, "open"), null);
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

    /// Opens what is there for reading, whatever it is: nothing of it is looked at, and nothing refused.
    ///
    /// @throws BookException where there is no file, or SQLite cannot read it
    public static Sql inspect(Path file) {
        check(file);
        try {
            // Its pragmas are the first to read the file, which SQLite refuses where a change is to be taken back.
            return connect(file, true, "read");
        } catch (BookException e) {
            if (!isLeftInAChange(e) || !Files.isWritable(file)) {
                throw e;
            }
            takeBrokenOffChangeBack(file);
            return connect(file, true, "read");
        }
    }

    /// Opens a copy that nobody needs afterwards, for reading and writing, whatever it is.
    public static Sql scratch(Path file) {
        return connect(file, false, "use a copy of");
    }

    /// A copy of a book in memory, for reading and writing, as it stands now: it takes as many bytes as the
    /// file.
    public static Sql inMemory(Sql book) {
        try {
            var sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"), book.file());
            sql.script("PRAGMA trusted_schema = OFF");
            sql.restoreFrom(book.file());
            if (sql.number("PRAGMA page_count") != book.number("PRAGMA page_count")) {
                sql.close();
                throw new BookException("Could not copy the book " + book.file() + " into memory");
            }
            return sql;
        } catch (SQLException e) {
            throw book.failed("copy", e);
        }
    }

    /// Whether the file says of itself that it is a book.
    public static boolean isBook(Sql sql) {
        return Schema.applicationId(sql) == Schema.APPLICATION_ID;
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
            var sql = new Sql(DriverManager.getConnection(address, properties(readOnly)), file);
            sql.script("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
            return sql;
        } catch (SQLException e) {
            throw new BookException("Could not " + doing + " the book " + file + ": " + SqlFault.found(e), e);
        }
    }

    private static Properties properties(boolean readOnly) {
        var properties = config(readOnly).toProperties();
        properties.setProperty(SQLiteConfig.Pragma.LIMIT_LENGTH.pragmaName, String.valueOf(LONGEST_VALUE));
        return properties;
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

    /// @param beforeMigration null for a book that is only read
    private static Sql checked(Sql sql, @Nullable Consumer<Sql> beforeMigration) {
        try {
            refuseOthers(sql, beforeMigration == null);
            if (beforeMigration != null && Schema.version(sql) < Schema.VERSION) {
                beforeMigration.accept(sql);
                Schema.migrate(sql);
            }
            return sql;
        } catch (BookException e) {
            sql.close();
            throw e.getCause() instanceof SQLException cause
                    ? new BookException("Could not open the book " + sql.file() + ": " + SqlFault.found(cause), cause)
                    : e;
        }
    }

    private static void refuseOthers(Sql sql, boolean readOnly) {
        if (Schema.applicationId(sql) != Schema.APPLICATION_ID) {
            throw new BookException("Could not open " + sql.file()
                    + ": it is an SQLite file, but not a book of Claimbook (its application_id is "
                    + Schema.applicationId(sql) + ", expected " + Schema.APPLICATION_ID + ")");
        }
        if (Schema.version(sql) < 1) {
            throw new BookException("Could not open the book " + sql.file() + ": its schema is version "
                    + Schema.version(sql) + ", expected 1 to " + Schema.VERSION + "; " + way(sql));
        }
        var caution = caution(sql);
        if (caution.isPresent() && !readOnly) {
            throw BookException.readOnly(
                    "Could not open the book " + sql.file() + " for writing: " + caution.orElseThrow());
        }
        ExpectedSchema.runsWhenRead(sql).ifPresent(item -> {
            throw new BookException("Could not open the book " + sql.file() + ": " + item.called()
                    + " is not as a book's is, and would run what the file brings; " + way(sql));
        });
        // Reads from the tables themselves, which a truncated file no longer has.
        sql.number("SELECT count(*) FROM (SELECT id FROM claim LIMIT 1)");
    }

    /// Why a book opens for reading only, as a clause; empty where it may be written.
    public static Optional<String> caution(Sql sql) {
        var version = Schema.version(sql);
        if (version > Schema.VERSION) {
            return Optional.of("its schema is version " + version + ", this Claimbook knows version " + Schema.VERSION
                    + ", so it opens read-only only");
        }
        return ExpectedSchema.differences(sql).stream()
                .findFirst()
                .map(first -> first.says() + ", so it opens read-only only; " + way(sql));
    }

    private static String way(Sql sql) {
        return "`verify " + sql.file() + " --repair NEW.claimbook` makes a sound book of its rows";
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
