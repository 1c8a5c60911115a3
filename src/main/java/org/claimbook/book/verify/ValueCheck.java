package org.claimbook.book.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.book.claim.ClaimReader;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.verify.Fault.Kind;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.NameKey;
import org.claimbook.model.Parsed;
import org.claimbook.model.Uid;
import org.jspecify.annotations.Nullable;

/// Values that the tables take, and the app cannot read or would never have written.
final class ValueCheck {
    private static final List<Table> NAMED =
            List.of(Table.SOURCE, Table.MEASURE, Table.SUBJECT, Table.PLACE, Table.ALIAS);

    private final Sql sql;
    private final Consumer<Fault> sink;

    ValueCheck(Sql sql, Consumer<Fault> sink) {
        this.sql = sql;
        this.sink = sink;
    }

    void names() {
        for (var table : NAMED) {
            sql.each("SELECT id, uid, name, name_key FROM " + table.sql() + " WHERE name IS NOT NULL", row -> {
                var expected = NameKey.of(String.valueOf(row.getString(3)));
                if (!expected.equals(row.getString(4))) {
                    sink.accept(new Fault(
                            Kind.KEY,
                            table.sql(),
                            row.getLong(1),
                            row.getString(2),
                            "name_key",
                            row.getString(4),
                            expected,
                            Rows.called(table.sql(), row.getLong(1), row.getString(2)) + " is named "
                                    + Fault.brief(row.getString(3)) + ", but kept under the key "
                                    + Fault.brief(row.getString(4)) + " instead of " + Fault.brief(expected)
                                    + ", so it is not found by its name; --repair gives it the right key"));
                }
            });
        }
    }

    void uids() {
        for (var table : Table.content()) {
            if (Rows.isThere(sql, table)) {
                sql.each("SELECT id, uid FROM " + table.sql(), row -> {
                    var uid = String.valueOf(row.getString(2));
                    if (!Uid.isUid(uid)) {
                        uid(table, row.getLong(1), uid, "is no uid (a UUID in lower case)");
                    }
                });
                sql.each(
                        "SELECT max(id), uid FROM " + table.sql() + " NOT INDEXED GROUP BY uid HAVING count(*) > 1",
                        row -> uid(table, row.getLong(1), row.getString(2), "stands there more than once"));
            }
        }
    }

    private void uid(Table table, long id, String uid, String why) {
        sink.accept(new Fault(
                Kind.UID,
                table.sql(),
                id,
                uid,
                "uid",
                uid,
                "a uid of its own",
                Rows.called(table.sql(), id, null) + " has the uid " + Fault.brief(uid) + ", which " + why
                        + "; --repair gives it a new one"));
    }

    void dates() {
        for (var column : List.of("published", "accessed")) {
            sql.each("SELECT id, uid, " + column + " FROM report WHERE " + column + " IS NOT NULL", row -> {
                if (EdtfDate.parse(String.valueOf(row.getString(3))) instanceof Parsed.Bad<EdtfDate>(var reason)) {
                    unreadable("report", row.getLong(1), row.getString(2), column, row.getString(3), reason);
                }
            });
        }
        for (var column : List.of("at", "undone_at")) {
            sql.each("SELECT id, " + column + " FROM step WHERE " + column + " IS NOT NULL", row -> {
                if (!isInstant(String.valueOf(row.getString(2)))) {
                    unreadable("step", row.getLong(1), null, column, row.getString(2), "no moment in time");
                }
            });
        }
    }

    private static boolean isInstant(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    void claims() {
        var reader = new ClaimReader(sql);
        sql.each("SELECT " + ClaimReader.COLUMNS + " FROM claim", row -> {
            try {
                reader.read(row);
            } catch (BookException e) {
                if (!(e.getCause() instanceof IllegalArgumentException cause)) {
                    throw e;
                }
                unreadable("claim", row.getLong(1), row.getString(2), null, null, String.valueOf(cause.getMessage()));
            }
        });
    }

    private void unreadable(
            String table, long id, @Nullable String uid, @Nullable String column, @Nullable String found, String why) {
        sink.accept(new Fault(
                Kind.VALUE,
                table,
                id,
                uid == null ? String.valueOf(id) : uid,
                column,
                found,
                why,
                Rows.called(table, id, uid) + " cannot be read"
                        + (column == null ? "" : ": its " + column + " is " + Fault.brief(found)) + " (" + why
                        + "); take it from a backup, or let --repair empty what cannot be read"));
    }
}
