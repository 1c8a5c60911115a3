package org.claimbook.book.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimQuery;
import org.claimbook.book.claim.ClaimReader;
import org.claimbook.book.file.Sql;
import org.claimbook.book.name.Names;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// Walks through the claims of a book in the groups in which they are checked, one group at a time.
///
/// Rejected claims are in no group. Deprecated ones are where it matters what the reports print; in a topic
/// and a tree, where it matters what holds, they are not.
public final class ClaimScan {
    /// A report with more claims than this is a table, and no text that is read as a whole.
    static final int TABLE = 2_000;

    private static final String FROM = "SELECT " + ClaimReader.COLUMNS + " FROM claim ";
    private static final String PRINTED = "status <> 'rejected'";
    private static final String STANDING = PRINTED + " AND rank <> 'deprecated'";

    /// Puts only the keys in order, not whole rows. SQLite would leave the order of a subquery out, were
    /// there no LIMIT.
    private static final String KEYS_FIRST = "SELECT " + ClaimReader.COLUMNS
            + " FROM (SELECT id AS chosen FROM claim WHERE %s LIMIT -1) CROSS JOIN claim ON" + " claim.id = chosen";

    private static final String REPORT = "SELECT id FROM report WHERE uid = ?";

    private static final String IN_TREE = "measure_id IN (SELECT id FROM measure WHERE part_of_id IS NOT NULL"
            + " UNION SELECT part_of_id FROM measure)";

    private final Sql sql;

    public ClaimScan(Sql sql) {
        this.sql = sql;
    }

    /// Hands on all that is said of each topic: claims of one measure, subject, place and accumulation, and,
    /// where they are cumulative, counted since one day.
    public void topics(Consumer<List<Claim>> sink) {
        groups(
                new ClaimReader(sql),
                FROM + "INDEXED BY claim_by_series WHERE " + STANDING
                        + " ORDER BY measure_id, subject_id, place_id, accumulation, period_start, claimant_id,"
                        + " as_of_day",
                ClaimScan::ofOneTopic,
                sink);
    }

    private static boolean ofOneTopic(Claim a, Claim b) {
        return a.topic().equals(b.topic())
                && a.period().accumulation() == b.period().accumulation()
                && (a.period().accumulation() != Accumulation.CUMULATIVE
                        || Objects.equals(a.period().start(), b.period().start()));
    }

    /// The claims that [#topics] hands on together with others of this topic.
    ///
    /// @param start since when cumulative figures count; not looked at for others
    public List<Claim> topic(Topic topic, Accumulation accumulation, @Nullable EdtfDate start) {
        var query = ClaimQuery.of(sql, ClaimFilter.of(topic).withAccumulation(accumulation));
        var claims = new ArrayList<Claim>();
        var reader = new ClaimReader(sql);
        sql.each(
                FROM + "INDEXED BY claim_by_series" + query.where() + " AND " + STANDING
                        + " ORDER BY claimant_id, as_of_day, id",
                row -> {
                    var claim = reader.read(row);
                    if (accumulation != Accumulation.CUMULATIVE
                            || Objects.equals(claim.period().start(), start)) {
                        claims.add(claim);
                    }
                },
                query.arguments());
        return claims;
    }

    /// Hands on what one source says of one subject, place and as-of date, where it is in several reports.
    public void statements(Consumer<List<Claim>> sink) {
        // A source that is in one report only need not be put in order: a large table is often that.
        var claimants = sql.list(
                "SELECT claimant_id FROM claim WHERE claimant_id IS NOT NULL GROUP BY claimant_id"
                        + " HAVING min(report_id) <> max(report_id)",
                row -> row.getLong(1));
        var reader = new ClaimReader(sql);
        for (var claimant : claimants) {
            groups(
                    reader,
                    KEYS_FIRST.formatted("claimant_id = ? AND as_of_day IS NOT NULL AND " + PRINTED
                            + " ORDER BY subject_id, place_id, as_of_day, id"),
                    ClaimScan::ofOneStatement,
                    claims -> {
                        if (inSeveralReports(claims)) {
                            sink.accept(claims);
                        }
                    },
                    claimant);
        }
    }

    private static boolean ofOneStatement(Claim a, Claim b) {
        return Objects.equals(a.topic().subject(), b.topic().subject())
                && Objects.equals(a.topic().place(), b.topic().place())
                && Objects.equals(lastDay(a), lastDay(b));
    }

    private static boolean inSeveralReports(List<Claim> claims) {
        var first = claims.getFirst().report().uid();
        return claims.stream().anyMatch(claim -> !claim.report().uid().equals(first));
    }

    /// What one source says of one subject, place and as-of date.
    public List<Claim> statement(String claimant, @Nullable String subject, @Nullable String place, LocalDate day) {
        return list(
                FROM + "INDEXED BY claim_by_as_of WHERE as_of_day = ? AND claimant_id = ? AND subject_id IS ? AND"
                        + " place_id IS ? AND " + PRINTED + " ORDER BY id",
                day.toString(),
                id(NameKind.SOURCE, claimant),
                id(NameKind.SUBJECT, subject),
                id(NameKind.PLACE, place));
    }

    /// Hands on the claims of each report, deprecated ones too; of a table, those of each as-of date.
    public void reports(Consumer<List<Claim>> sink) {
        var reader = new ClaimReader(sql);
        var sizes = sql.list("SELECT report_id, count(*) FROM claim GROUP BY report_id", row ->
                new long[] {row.getLong(1), row.getLong(2)});
        for (var size : sizes) {
            if (size[1] > TABLE) {
                groups(
                        reader,
                        KEYS_FIRST.formatted("report_id = ? AND " + PRINTED + " ORDER BY as_of_day, id"),
                        (a, b) -> Objects.equals(lastDay(a), lastDay(b)),
                        sink,
                        size[0]);
            } else {
                groups(
                        reader,
                        FROM + "WHERE report_id = ? AND " + PRINTED + " ORDER BY id",
                        (_, _) -> true,
                        sink,
                        size[0]);
            }
        }
    }

    /// Whether a report holds more than anybody reads: a table.
    public boolean isTable(String reportUid) {
        return sql.number("SELECT count(*) FROM claim WHERE report_id = (" + REPORT + ")", reportUid) > TABLE;
    }

    /// The claims that [#reports] hands on of a report that is no table.
    public List<Claim> report(String uid) {
        return list(FROM + "WHERE report_id = (" + REPORT + ") AND " + PRINTED + " ORDER BY id", uid);
    }

    /// The claims that [#reports] hands on of a table and one of its as-of dates.
    public List<Claim> table(String uid, @Nullable LocalDate day) {
        return list(
                FROM + "INDEXED BY claim_by_as_of WHERE as_of_day IS ? AND report_id = (" + REPORT + ") AND " + PRINTED
                        + " ORDER BY id",
                day == null ? null : day.toString(),
                uid);
    }

    /// Hands on what each report says for one as-of date of measures that have parts, or are parts.
    public void trees(Consumer<List<Claim>> sink) {
        groups(
                new ClaimReader(sql),
                KEYS_FIRST.formatted(IN_TREE + " AND " + STANDING + " ORDER BY report_id, as_of_day, id"),
                (a, b) -> a.report().uid().equals(b.report().uid()) && Objects.equals(lastDay(a), lastDay(b)),
                sink);
    }

    /// What a report says for one as-of date of measures that have parts, or are parts.
    public List<Claim> tree(String reportUid, @Nullable LocalDate day) {
        return list(
                FROM + "INDEXED BY claim_by_as_of WHERE as_of_day IS ? AND report_id = (" + REPORT + ") AND " + IN_TREE
                        + " AND " + STANDING + " ORDER BY id",
                day == null ? null : day.toString(),
                reportUid);
    }

    /// The uids of the claims that are totals by their links.
    public List<String> linkedTotals() {
        return sql.list(
                "SELECT DISTINCT claim.uid FROM link JOIN claim ON claim.id = to_id WHERE kind = 'component_of'",
                row -> row.getString(1));
    }

    /// The claims that are components of a total by their links.
    public List<Claim> components(String totalUid) {
        return list(
                FROM + "WHERE id IN (SELECT from_id FROM link WHERE kind = 'component_of' AND to_id ="
                        + " (SELECT id FROM claim WHERE uid = ?)) AND " + PRINTED + " ORDER BY id",
                totalUid);
    }

    /// The totals that a claim is a component of by links.
    public List<String> totalsOf(String uid) {
        return sql.list(
                "SELECT total.uid FROM link JOIN claim AS part ON part.id = from_id JOIN claim AS total ON total.id ="
                        + " to_id WHERE kind = 'component_of' AND part.uid = ?",
                row -> row.getString(1),
                uid);
    }

    /// A measure that is claimed, with the first claim of it.
    public record Use(String measure, String unit, long claims, Claim first) {}

    /// The measures of a name that are claimed, in whatever unit.
    public List<Use> uses(String measureName) {
        var uses = new ArrayList<Use>();
        for (var id : sql.list(
                "SELECT id FROM measure WHERE name_key = ? ORDER BY id",
                row -> row.getLong(1),
                NameKey.of(measureName))) {
            var claims = "FROM claim INDEXED BY claim_by_series WHERE measure_id = ? AND " + STANDING;
            var first = list(FROM + "WHERE id = (SELECT min(id) " + claims + ")", id);
            if (!first.isEmpty()) {
                var topic = first.getFirst().topic();
                uses.add(new Use(
                        String.valueOf(topic.measure()),
                        topic.unit(),
                        sql.number("SELECT count(*) " + claims, id),
                        first.getFirst()));
            }
        }
        return uses;
    }

    private @Nullable Long id(NameKind kind, @Nullable String name) {
        return name == null
                ? null
                : Names.find(sql, kind, name).stream().findFirst().orElse(-1L);
    }

    static @Nullable LocalDate lastDay(Claim claim) {
        var asOf = claim.period().asOf();
        return asOf == null ? null : asOf.last();
    }

    private List<Claim> list(String query, @Nullable Object... arguments) {
        return sql.list(query, new ClaimReader(sql)::read, arguments);
    }

    /// Parts the rows of a query, which come in the order of their groups.
    private void groups(
            ClaimReader reader,
            String query,
            BiPredicate<Claim, Claim> together,
            Consumer<List<Claim>> sink,
            @Nullable Object... arguments) {
        var group = new ArrayList<Claim>();
        sql.each(
                query,
                row -> {
                    var claim = reader.read(row);
                    if (!group.isEmpty() && !together.test(group.getLast(), claim)) {
                        sink.accept(List.copyOf(group));
                        group.clear();
                    }
                    group.add(claim);
                },
                arguments);
        if (!group.isEmpty()) {
            sink.accept(List.copyOf(group));
        }
    }
}
