package org.claimbook.book.whole;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimbook.book.claim.ClaimWriter;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.jspecify.annotations.Nullable;

/// Rows for the claim table, written several to a statement, and only in the columns that any row so far had
/// a value in:
/// each value that is bound and each statement that is run has its price.
final class ClaimBatch {
    /// Beyond this many rows a statement, SQLite gets no quicker.
    private static final int ROWS = 32;

    private final Sql sql;
    private final List<@Nullable Object[]> waiting = new ArrayList<>(ROWS);
    private int columns;
    private @Nullable PreparedStatement statement;

    ClaimBatch(Sql sql) {
        this.sql = sql;
    }

    /// @param row a uid, and the values of [ClaimWriter#COLUMNS]
    void add(@Nullable Object[] row) {
        var shape = columns;
        for (var i = 0; i < row.length; i++) {
            if (row[i] != null) {
                shape |= 1 << i;
            }
        }
        if (shape != columns) {
            write();
            close();
            columns = shape;
        }
        waiting.add(row);
        if (waiting.size() == ROWS) {
            try {
                if (statement == null) {
                    statement = sql.prepare(insert(ROWS));
                }
                run(statement);
            } catch (SQLException e) {
                throw sql.failed("write", e);
            }
        }
    }

    /// Whether a claim of this uid waits to be written.
    boolean holds(String uid) {
        return waiting.stream().anyMatch(row -> uid.equals(row[0]));
    }

    /// Writes what is waiting.
    void write() {
        if (!waiting.isEmpty()) {
            try (var rest = sql.prepare(insert(waiting.size()))) {
                run(rest);
            } catch (SQLException e) {
                throw sql.failed("write", e);
            }
        }
    }

    void close() {
        try {
            if (statement != null) {
                statement.close();
                statement = null;
            }
        } catch (SQLException e) {
            throw sql.failed("write", e);
        }
    }

    private String insert(int rows) {
        var names = new ArrayList<String>();
        for (var i = 0; i <= ClaimWriter.COLUMNS.size(); i++) {
            if (isUsed(i)) {
                names.add(i == 0 ? "uid" : ClaimWriter.COLUMNS.get(i - 1));
            }
        }
        var row = "(" + Table.joined(names, _ -> "?") + ")";
        return "INSERT INTO claim (" + String.join(", ", names) + ") VALUES "
                + String.join(", ", Collections.nCopies(rows, row));
    }

    private boolean isUsed(int column) {
        return (columns & 1 << column) != 0;
    }

    private void run(PreparedStatement insert) throws SQLException {
        var at = 0;
        for (var row : waiting) {
            for (var i = 0; i < row.length; i++) {
                if (isUsed(i)) {
                    Sql.bind(insert, ++at, row[i]);
                }
            }
        }
        insert.executeUpdate();
        waiting.clear();
    }
}
