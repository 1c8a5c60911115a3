package org.claimbook.book.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.book.name.Names;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.claimbook.model.text.Sha256;
import org.jspecify.annotations.Nullable;

/// The reports of a book, with their texts and the files as they were captured.
public final class ReportStore {
    /// How many claims a report has, and how many of them nobody has looked at.
    public record Tally(String uid, long claims, long proposed) {}

    private static final String SELECT = "SELECT report.uid, title, source.name, author, url, archive_url, published,"
            + " accessed, language, report.note FROM report LEFT JOIN source ON source.id = outlet_id ";

    private final Sql sql;
    private final Journal journal;

    public ReportStore(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// All reports, in the order in which they came in.
    public List<Report> all() {
        return sql.list(SELECT + "ORDER BY report.id", row -> report(sql, row));
    }

    public Optional<Report> find(String uid) {
        return sql.first(SELECT + "WHERE report.uid = ?", row -> report(sql, row), uid);
    }

    /// The report whose text is this one, word for word.
    public Optional<Report> findByBody(String body) {
        return sql.first(SELECT + "WHERE body_sha256 = ? LIMIT 1", row -> report(sql, row), Sha256.of(body));
    }

    /// The report that was captured from a file of these bytes.
    public Optional<Report> findByFile(byte[] bytes) {
        return sql.first(
                SELECT + "WHERE report.id = (SELECT report_id FROM report_file WHERE sha256 = ? LIMIT 1)",
                row -> report(sql, row),
                Sha256.of(bytes));
    }

    /// How many claims each report has; reports without any are left out.
    public List<Tally> tallies() {
        var proposed = new HashMap<Long, Long>();
        sql.each(
                // As the partial index claim_to_look_at says it.
                "SELECT report_id, count(*) FROM claim WHERE status = 'proposed' AND status <> 'accepted'"
                        + " GROUP BY report_id",
                row -> proposed.put(row.getLong(1), row.getLong(2)));
        return sql.list(
                "SELECT report.id, report.uid, claims FROM (SELECT report_id, count(*) AS claims FROM claim"
                        + " GROUP BY report_id) JOIN report ON report.id = report_id",
                row -> new Tally(row.getString(2), row.getLong(3), proposed.getOrDefault(row.getLong(1), 0L)));
    }

    /// The stored text of a report, into which its claims point.
    public Optional<String> body(String uid) {
        return Optional.ofNullable(sql.text("SELECT body FROM report WHERE uid = ?", uid));
    }

    /// The SHA-256 of each text, by its report's uid.
    public Map<String, String> textHashes() {
        var hashes = new HashMap<String, String>();
        sql.each(
                "SELECT uid, body_sha256 FROM report WHERE body_sha256 IS NOT NULL",
                row -> hashes.put(row.getString(1), row.getString(2)));
        return hashes;
    }

    /// Adds a report.
    ///
    /// @return it, with its uid
    public Report insert(Report report, @Nullable String body) {
        return journal.step(Step.Draft.of("add", "report"), () -> {
            var values = values(report, new Names(sql, journal::insert));
            values.put("body", body);
            values.put("body_sha256", body == null ? null : Sha256.of(body));
            if (!report.uid().isEmpty()) {
                values.put("uid", report.uid());
            }
            return byId(sql, journal.insert(Table.REPORT, values)).orElseThrow();
        });
    }

    /// Changes what is said of a report; by uid. The text stays.
    public Report update(Report changed) {
        return journal.step(Step.Draft.of("edit", "report"), () -> {
            var id = idOf(changed.uid());
            journal.update(Table.REPORT, id, values(changed, new Names(sql, journal::insert)));
            return byId(sql, id).orElseThrow();
        });
    }

    /// Gives a report its text.
    ///
    /// @throws IllegalStateException where claims point into another text already
    public void setBody(String uid, String body) {
        var id = idOf(uid);
        var now = sql.text("SELECT body FROM report WHERE id = ?", id);
        if (body.equals(now)) {
            return;
        }
        if (now != null
                && sql.find("SELECT id FROM claim WHERE report_id = ? AND quote_start IS NOT NULL LIMIT 1", id)
                        .isPresent()) {
            throw new IllegalStateException("claims point into the text of report " + uid);
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("body", body);
        values.put("body_sha256", Sha256.of(body));
        journal.step(Step.Draft.of("edit", "report"), () -> journal.update(Table.REPORT, id, values));
    }

    /// Keeps the file from which a report was captured, as it was.
    public void addFile(String uid, String name, String mediaType, byte[] bytes) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("report_id", idOf(uid));
        values.put("name", name);
        values.put("media_type", mediaType);
        values.put("sha256", Sha256.of(bytes));
        values.put("bytes", bytes);
        journal.step(Step.Draft.of("add", name), () -> journal.insert(Table.REPORT_FILE, values));
    }

    private long idOf(String uid) {
        return sql.find("SELECT id FROM report WHERE uid = ?", uid)
                .orElseThrow(() -> new IllegalArgumentException("no report " + uid));
    }

    /// The key of a report: of the one with its uid; where it has none, of the one with the same title,
    /// outlet, address and date of publication; else of a new one.
    public static long idOf(Sql sql, Report report, Names names, Names.Inserter inserter) {
        var known = OptionalLong.empty();
        var values = values(report, names);
        if (report.uid().isEmpty()) {
            known = sql.find(
                    "SELECT id FROM report WHERE title = ? AND outlet_id IS ? AND url IS ? AND published IS ?",
                    values.get("title"),
                    values.get("outlet_id"),
                    values.get("url"),
                    values.get("published"));
        } else {
            known = sql.find("SELECT id FROM report WHERE uid = ?", report.uid());
            values.put("uid", report.uid());
        }
        return known.isPresent() ? known.getAsLong() : inserter.insert(Table.REPORT, values);
    }

    public static Optional<Report> byId(Sql sql, long id) {
        return sql.first(SELECT + "WHERE report.id = ?", row -> report(sql, row), id);
    }

    /// The columns that tell of a report, its text and uid apart.
    static Map<String, @Nullable Object> values(Report report, Names names) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("title", report.title());
        values.put("outlet_id", names.source(report.outlet(), Source.Kind.OUTLET));
        values.put("author", report.author());
        values.put("url", report.url());
        values.put("archive_url", report.archiveUrl());
        values.put("published", text(report.published()));
        values.put("accessed", text(report.accessed()));
        values.put("language", report.language());
        values.put("note", report.note());
        return values;
    }

    private static @Nullable String text(@Nullable EdtfDate date) {
        return date == null ? null : date.toString();
    }

    private static Report report(Sql sql, ResultSet row) throws SQLException {
        try {
            return report(row);
        } catch (IllegalArgumentException e) {
            throw sql.unreadable("the report " + row.getString(1), e);
        }
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                date(row.getString(7)),
                date(row.getString(8)),
                row.getString(9),
                row.getString(10));
    }

    private static @Nullable EdtfDate date(@Nullable String text) {
        return text == null ? null : EdtfDate.parse(text).orThrow();
    }
}
