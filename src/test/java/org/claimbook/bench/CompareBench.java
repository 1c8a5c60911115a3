package org.claimbook.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.compare.Alignment;
import org.claimbook.job.Ask;
import org.claimbook.job.CompareClaims;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;

/// A comparison over a large book, against the bare SQL that fetches the same rows.
final class CompareBench {
    private static final int WARM = 20;
    private static final int RUNS = 41;
    /// What a comparison must read of each claim, from the table that holds it.
    private static final String SELECT = """
        SELECT claim.id, claim.uid, claim.report_id, claim.position, claim.claimant_id, claim.accumulation,
            claim.period_start, claim.as_of, claim.qualifier, claim.value, claim.low, claim.high, claim.stated,
            claim.status, claim.rank
        FROM claim
        WHERE measure_id = (SELECT id FROM measure WHERE name = 'confirmed')
            AND place_id = (SELECT id FROM place WHERE name = 'Region number 42')
        """;

    private CompareBench() {}

    static void run(Path file, BenchTable table) {
        try (var book = Book.read(file);
                var bare = DriverManager.getConnection("jdbc:sqlite:" + file);
                var select = bare.prepareStatement(SELECT)) {
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            var rows = 0;
            for (var run = -WARM; run < RUNS; run++) {
                var start = System.nanoTime();
                var matrix = new CompareClaims(book).answer(ask());
                var compared = System.nanoTime();
                rows = fetch(select);
                var fetched = System.nanoTime();
                if (matrix.claims() != rows) {
                    throw new IllegalStateException(matrix.claims() + " claims compared, " + rows + " fetched");
                }
                if (run >= 0) {
                    ours.add((compared - start) / 1e9);
                    theirs.add((fetched - compared) / 1e9);
                }
            }
            table.add(
                    "compare: %,d claims of three sources".formatted(rows),
                    Bench.median(ours),
                    Bench.median(theirs),
                    "the SQL that fetches these rows",
                    3);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ask ask() {
        return new Ask(
                "confirmed",
                null,
                null,
                "Region number 42",
                Accumulation.CUMULATIVE,
                new Ask.Since(EdtfDate.parse("2020-01-22").orThrow()),
                0,
                List.of(),
                null,
                null,
                null,
                Alignment.LATEST,
                7,
                "Count@2020-09-01");
    }

    private static int fetch(PreparedStatement select) throws SQLException {
        var rows = 0;
        try (var result = select.executeQuery()) {
            while (result.next()) {
                for (var column = 1; column <= 15; column++) {
                    result.getString(column);
                }
                rows++;
            }
        }
        return rows;
    }
}
