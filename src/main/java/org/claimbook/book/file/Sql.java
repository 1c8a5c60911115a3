package org.claimbook.book.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// The connection to a book, with which stores say only their SQL, its arguments, and how to read a row.
///
/// Arguments are null, String, Long, Integer or `byte[]`. Statements are kept prepared; the one in use is out
/// of the keep, so that a statement may run again within its own rows.
public final class Sql implements AutoCloseable {
    private static final int KEPT_STATEMENTS = 100;

    /// Reads the row at which a result stands.
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Does something with the row at which a result stands.
    @FunctionalInterface
    public interface Sink {
        void row(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Path file;
    private final LinkedHashMap<String, PreparedStatement> kept = new LinkedHashMap<>(16, 0.75f, true);

    Sql(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /// Runs a statement that yields no rows; how many rows it changed.
    public long update(String sql, @Nullable Object... arguments) {
        try {
            var statement = take(sql, arguments);
            var changed = statement.executeUpdate();
            keep(sql, statement);
            return changed;
        } catch (SQLException e) {
            throw failed("write", e);
        }
    }

    /// Runs several statements, one after the other. Pragmas that yield a row go through [#text] instead.
    public void script(String statements) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw failed("write", e);
        }
    }

    public void each(String sql, Sink sink, @Nullable Object... arguments) {
        try {
            var statement = take(sql, arguments);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.row(rows);
                }
            } catch (SQLException e) {
                statement.close();
                throw e;
            }
            keep(sql, statement);
        } catch (SQLException e) {
            throw failed("read", e);
        }
    }

    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... arguments) {
        var found = new ArrayList<T>();
        each(sql, row -> found.add(reader.read(row)), arguments);
        return found;
    }

    public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... arguments) {
        var found = list(sql, reader, arguments);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /// The number in the first column of the first row; empty where there is no row, or no number in it.
    public OptionalLong find(String sql, @Nullable Object... arguments) {
        return first(sql, row -> longOrEmpty(row, 1), arguments).orElse(OptionalLong.empty());
    }

    /// As [#find], 0 where there is none.
    public long number(String sql, @Nullable Object... arguments) {
        return find(sql, arguments).orElse(0);
    }

    /// The text in the first column of the first row; null where there is none.
    @Nullable
    public String text(String sql, @Nullable Object... arguments) {
        var texts = new ArrayList<@Nullable String>(1);
        each(sql, row -> texts.add(row.getString(1)), arguments);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    private static OptionalLong longOrEmpty(ResultSet row, int column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /// All values of a row, as they are stored: null, String, Integer, Long or `byte[]`.
    public static @Nullable Object[] values(ResultSet row) throws SQLException {
        var values = new @Nullable Object[row.getMetaData().getColumnCount()];
        for (var i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }

    /// Whether two values are stored alike; the driver gives small numbers back as Integer, larger ones as
    /// Long.
    public static boolean same(@Nullable Object a, @Nullable Object b) {
        return switch (a) {
            case Number x when b instanceof Number y -> x.longValue() == y.longValue();
            case byte[] x when b instanceof byte[] y -> Arrays.equals(x, y);
            case null, default -> Objects.equals(a, b);
        };
    }

    /// The id that the last insert gave.
    public long insertedId() {
        return number("SELECT last_insert_rowid()");
    }

    /// A statement for a loop of the caller's own, who closes it.
    public PreparedStatement prepare(String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw failed("use", e);
        }
    }

    public boolean inTransaction() {
        try {
            return !connection.getAutoCommit();
        } catch (SQLException e) {
            throw failed("use", e);
        }
    }

    /// Begins a transaction that may write.
    public void begin() {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw failed("write", e);
        }
    }

    public void commit() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw failed("write", e);
        }
    }

    /// Takes the transaction back, also where SQLite has done so by itself, as it does when the disk is full.
    public void rollback() {
        try (var statement = connection.createStatement()) {
            unlessNoneIsActive(() -> statement.executeUpdate("ROLLBACK"));
            // The driver now thinks of a transaction that is no more; it ends it with a COMMIT.
            unlessNoneIsActive(() -> connection.setAutoCommit(true));
        } catch (SQLException e) {
            throw failed("write", e);
        }
    }

    @FunctionalInterface
    private interface Command {
        void run() throws SQLException;
    }

    private static void unlessNoneIsActive(Command command) throws SQLException {
        try {
            command.run();
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    /// Reads several things of one moment, whatever others write meanwhile.
    public void snapshot(Runnable work) {
        if (inTransaction()) {
            work.run();
            return;
        }
        // Not #begin, which asks for leave to write.
        script("BEGIN");
        try {
            work.run();
        } finally {
            script("COMMIT");
        }
    }

    /// Goes back from a write-ahead log, if there is one, to a single file. Where others have the book open,
    /// the log stays, and the last of them to close does this.
    public void leaveOneFile() {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            if (!isBusy(e)) {
                throw failed("close", e);
            }
        }
    }

    private static boolean isBusy(SQLException e) {
        return SqlFault.code(e) == SQLiteErrorCode.SQLITE_BUSY;
    }

    /// Puts everything that another file holds in the place of what this book holds, at one stroke: others
    /// who have it open see it before or after, and so does who comes after a crash.
    ///
    /// The driver does not tell whether SQLite could do it (on a full disk it says that all is well), so the
    /// caller has to look.
    public void restoreFrom(Path from) {
        try {
            var database = connection.unwrap(SQLiteConnection.class).getDatabase();
            database.restore("main", from.toAbsolutePath().toString(), null);
        } catch (SQLException e) {
            throw failed("restore", e);
        }
    }

    /// What went wrong in SQLite, as a sentence about this book.
    public BookException failed(String doing, SQLException e) {
        return new BookException("Could not " + doing + " the book " + file + ": " + SqlFault.found(e), e);
    }

    /// Copies the book page by page, as it stands now, with what other programs have written last.
    public void copyTo(Path target) {
        try {
            var failed =
                    connection.unwrap(SQLiteConnection.class).getDatabase().backup("main", target.toString(), null);
            // On a full disk the driver says that all is well.
            if (failed != 0 || Files.size(target) != number("PRAGMA page_count") * number("PRAGMA page_size")) {
                throw new BookException("Could not copy the book " + file + " to " + target
                        + ": SQLite could not write all of it; is the disk full?");
            }
        } catch (IOException e) {
            throw new BookException("Could not copy the book " + file + " to " + target + ": " + e.getMessage(), e);
        } catch (SQLException e) {
            throw failed("copy", e);
        }
    }

    /// Rows that no store would have written, such as somebody's own SQL may leave behind.
    ///
    /// @param what was being read
    public BookException unreadable(String what, RuntimeException e) {
        return new BookException("Could not read " + what + " in the book " + file + ": " + e.getMessage(), e);
    }

    /// A reader that says so of a row which no store would have written.
    ///
    /// @param what was being read: "a link"
    public <T> Reader<T> telling(String what, Reader<T> reader) {
        return row -> {
            try {
                return reader.read(row);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw unreadable(what, e);
            }
        };
    }

    @Override
    public void close() {
        try {
            for (var statement : kept.values()) {
                statement.close();
            }
            kept.clear();
            connection.close();
        } catch (SQLException e) {
            throw failed("close", e);
        }
    }

    private PreparedStatement take(String sql, @Nullable Object... arguments) throws SQLException {
        var statement = kept.remove(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
        }
        bind(statement, arguments);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (var i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
    }

    /// Binds one argument, the first being number 1.
    public static void bind(PreparedStatement statement, int at, @Nullable Object argument) throws SQLException {
        switch (argument) {
            case null -> statement.setNull(at, Types.NULL);
            case String text -> statement.setString(at, text);
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setInt(at, number);
            case byte[] bytes -> statement.setBytes(at, bytes);
            default -> throw new IllegalArgumentException("no type of SQLite: " + argument);
        }
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        var twin = kept.put(sql, statement);
        if (twin != null) {
            twin.close();
        }
        if (kept.size() > KEPT_STATEMENTS) {
            kept.pollFirstEntry().getValue().close();
        }
    }
}
