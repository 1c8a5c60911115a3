package org.claimbook.book.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables of a book, made by numbered scripts: the n-th leads from version n − 1 to version n.
public final class Schema {
    /// "ClBk", by which a file is known as a book.
    static final long APPLICATION_ID = 0x436C426B;

    private static final List<String> MIGRATIONS = List.of("V001__book.sql", "V002__search.sql", "V003__conflict.sql");

    /// The version that this program writes.
    public static final int VERSION = MIGRATIONS.size();

    private Schema() {}

    static long applicationId(Sql sql) {
        return sql.number("PRAGMA application_id");
    }

    public static int version(Sql sql) {
        return (int) sql.number("PRAGMA user_version");
    }

    /// Brings a book to [#VERSION] in one transaction; a new file becomes an empty book.
    static void migrate(Sql sql) {
        sql.begin();
        try {
            for (var version = version(sql); version < VERSION; version++) {
                sql.script(script(version + 1));
            }
            sql.script("PRAGMA application_id = " + APPLICATION_ID + "; PRAGMA user_version = " + VERSION);
            sql.commit();
        } catch (BookException e) {
            sql.rollback();
            throw e;
        }
    }

    /// The script that leads to a version from the one before.
    static String script(int version) {
        var script = MIGRATIONS.get(version - 1);
        try (var in = Objects.requireNonNull(Schema.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
