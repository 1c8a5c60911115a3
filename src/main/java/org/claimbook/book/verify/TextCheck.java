package org.claimbook.book.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Consumer;
import org.claimbook.book.file.Sql;
import org.claimbook.book.verify.Fault.Kind;
import org.jspecify.annotations.Nullable;

/// The texts and files of reports against their SHA-256, and the quotes of claims against the texts.
final class TextCheck {
    private final Sql sql;
    private final Consumer<Fault> sink;
    private long report = -1;
    private @Nullable String body;

    TextCheck(Sql sql, Consumer<Fault> sink) {
        this.sql = sql;
        this.sink = sink;
    }

    void texts() {
        sql.each(
                "SELECT id, uid, body, body_sha256 FROM report WHERE body IS NOT NULL OR body_sha256 IS NOT NULL",
                row -> {
                    var text = row.getString(3);
                    var found = text == null ? null : sha256(text.getBytes(StandardCharsets.UTF_8));
                    hash("report", "body_sha256", row, found, "its text");
                });
    }

    void files() {
        sql.each("SELECT id, uid, bytes, sha256 FROM report_file", row -> {
            var bytes = row.getBytes(3);
            hash("report_file", "sha256", row, bytes == null ? null : sha256(bytes), "its contents");
        });
    }

    private void hash(String table, String column, ResultSet row, @Nullable String found, String what)
            throws SQLException {
        var expected = row.getString(4);
        if (!Objects.equals(found, expected)) {
            sink.accept(new Fault(
                    Kind.HASH,
                    table,
                    row.getLong(1),
                    row.getString(2),
                    column,
                    found,
                    expected,
                    Rows.called(table, row.getLong(1), row.getString(2)) + " has another SHA-256 than " + what + " ("
                            + shortened(expected) + ", not " + shortened(found) + "): " + what
                            + " was changed by something else than Claimbook; restore it from a backup, or look with"
                            + " --against what is different"));
        }
    }

    private static String shortened(@Nullable String hash) {
        return hash == null ? "none" : hash.length() > 8 ? hash.substring(0, 8) + "…" : hash;
    }

    void quotes() {
        sql.each(
                "SELECT claim.id, claim.uid, claim.report_id, quote, quote_start, quote_end FROM claim"
                        + " WHERE quote_start IS NOT NULL AND quote IS NOT NULL"
                        + " AND report_id IN (SELECT id FROM report WHERE body IS NOT NULL) ORDER BY report_id",
                row -> {
                    if (row.getLong(3) != report) {
                        report = row.getLong(3);
                        body = sql.text("SELECT body FROM report WHERE id = ?", report);
                    }
                    quote(row, String.valueOf(body));
                });
    }

    private void quote(ResultSet row, String text) throws SQLException {
        var quote = String.valueOf(row.getString(4));
        var start = row.getLong(5);
        var end = row.getLong(6);
        var found = start < 0 || end < start || end > text.length() ? null : text.substring((int) start, (int) end);
        if (!quote.equals(found)) {
            sink.accept(new Fault(
                    Kind.QUOTE,
                    "claim",
                    row.getLong(1),
                    row.getString(2),
                    "quote_start",
                    found,
                    quote,
                    Rows.called("claim", row.getLong(1), row.getString(2)) + " quotes " + Fault.brief(quote)
                            + ", but from " + start + " to " + end + " its report's text "
                            + (found == null ? "has no such place" : "reads " + Fault.brief(found))
                            + "; mark the quote anew in the report"));
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
