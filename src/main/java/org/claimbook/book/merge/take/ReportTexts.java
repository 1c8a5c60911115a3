package org.claimbook.book.merge.take;

import java.util.List;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.merge.row.Row;

/// Texts of reports into which claims of one side point, while the other side put another text in their
/// place.
///
/// By themselves the two do not touch each other; together they would show quotes that are not there.
final class ReportTexts {
    private static final List<String> TEXT = List.of("body", "body_sha256");

    private final Sql sql;
    private final Clashes clashes;

    ReportTexts(Sql sql, Clashes clashes) {
        this.sql = sql;
        this.clashes = clashes;
    }

    /// Whether this book's claims point into a text that the other copy replaced.
    boolean isPointedInto(Row ours, Row base) {
        return base.get("body") != null && points("main", ours.id());
    }

    private boolean points(String schema, long report) {
        return sql.find(
                        "SELECT id FROM " + schema + ".claim WHERE report_id = ? AND quote_start IS NOT NULL LIMIT 1",
                        report)
                .isPresent();
    }

    /// Finds the texts that this book replaced, and into which the other copy's claims point.
    void find() {
        var replaced = sql.list(
                "SELECT o.uid FROM main.report AS o JOIN base.report AS b ON b.uid = o.uid JOIN theirs.report AS t ON"
                        + " t.uid = o.uid WHERE b.body_sha256 IS NOT NULL AND t.body_sha256 = b.body_sha256 AND"
                        + " o.body_sha256 IS NOT b.body_sha256",
                row -> row.getString(1));
        for (var uid : replaced) {
            var ours = Row.find(sql, "main", Table.REPORT, uid).orElseThrow();
            var theirs = Row.find(sql, "theirs", Table.REPORT, uid).orElseThrow();
            if (points("theirs", theirs.id())) {
                clashes.add(Table.REPORT, uid, theirs.of(TEXT), ours.of(TEXT), theirs.of(TEXT));
            }
        }
    }
}
