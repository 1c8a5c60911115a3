package org.claimbook.book.whole;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.claimbook.book.claim.ClaimWriter;
import org.claimbook.book.claim.ReportStore;
import org.claimbook.book.file.Sql;
import org.claimbook.book.name.Names;
import org.claimbook.book.whole.BulkInsert.Outcome.Refused;
import org.claimbook.model.Claim;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.jspecify.annotations.Nullable;

/// Whether a claim or report that comes in says the same as the one that the book has under its uid.
///
/// What a file has no column for is not held against it: the rules that found a claim, and whatever is left
/// out of a report.
final class SameClaim {
    private final Sql sql;
    /// Stands for names and reports that the book does not have: no row has the key 0.
    private final Names.Inserter unknown = (_, _) -> 0;

    private final Names names;

    SameClaim(Sql sql) {
        this.sql = sql;
        this.names = new Names(sql, unknown);
    }

    boolean isKnown(String uid) {
        return sql.find("SELECT id FROM claim WHERE uid = ?", uid).isPresent();
    }

    /// The first thing that a claim says otherwise than the book's claim of the same uid.
    Optional<Refused> difference(Claim claim) {
        var row = ClaimWriter.row(claim.uid(), claim, keys(claim));
        var select = "SELECT uid, " + String.join(", ", ClaimWriter.COLUMNS) + " FROM claim WHERE uid = ?";
        return sql.first(select, Sql::values, claim.uid())
                .flatMap(known -> difference(known, row))
                .map(column -> new Refused("expected the same " + column.replace("_id", "")
                        + " as in the book, which has a claim of this uid"));
    }

    private static Optional<String> difference(@Nullable Object[] known, @Nullable Object[] row) {
        for (var i = 1; i < row.length; i++) {
            var column = ClaimWriter.COLUMNS.get(i - 1);
            var leftOut = column.equals("read_by") && row[i] == null;
            if (!leftOut && !Sql.same(known[i], row[i])) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private ClaimWriter.Keys keys(Claim claim) {
        var topic = claim.topic();
        return new ClaimWriter.Keys(
                ReportStore.idOf(sql, claim.report(), names, unknown),
                names.source(claim.speech().claimant(), Source.Kind.OTHER),
                names.source(claim.speech().via(), Source.Kind.OTHER),
                names.measure(topic.measure(), topic.unit()),
                names.subject(topic.subject()),
                names.place(topic.place()));
    }

    /// The first thing that is said of a report otherwise than of the book's report of the same uid, if it
    /// has one.
    Optional<Refused> difference(Report report) {
        return sql.find("SELECT id FROM report WHERE uid = ?", report.uid()).stream()
                .mapToObj(id -> ReportStore.byId(sql, id).orElseThrow())
                .findFirst()
                .flatMap(known -> difference(known, report));
    }

    private Optional<Refused> difference(Report known, Report report) {
        var others = new LinkedHashMap<String, Boolean>();
        others.put("report", !known.title().equals(report.title()));
        others.put("outlet", report.outlet() != null && !sameSource(known.outlet(), report.outlet()));
        others.put("author", other(known.author(), report.author()));
        others.put("url", other(known.url(), report.url()));
        others.put("published", other(known.published(), report.published()));
        others.put("accessed", other(known.accessed(), report.accessed()));
        others.put("language", other(known.language(), report.language()));
        return others.entrySet().stream()
                .filter(Map.Entry::getValue)
                .findFirst()
                .map(other -> new Refused("expected the same " + other.getKey()
                        + " of its report as in the book, which has one with the uid " + report.uid()));
    }

    private boolean sameSource(@Nullable String known, String name) {
        var id = names.source(known, Source.Kind.OUTLET);
        return id != null && id.equals(names.source(name, Source.Kind.OUTLET));
    }

    private static boolean other(@Nullable Object known, @Nullable Object given) {
        return given != null && !given.equals(known);
    }
}
