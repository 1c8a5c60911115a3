package org.claimbook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import org.claimbook.book.Book;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.exchange.Mapping;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.check.Findings;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;

/// A check of a whole book, and of what one edit touches, against one bare SQL scan of the same claims.
///
/// Over the made-up data, and over the real figures beside the project where they are there.
final class CheckBench {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final int RUNS = 3;
    private static final int EDITS = 21;
    private static final int COLUMNS = 15;
    private static final String SCAN = """
        SELECT id, uid, report_id, position, claimant_id, accumulation, period_start, as_of, qualifier, value, low, high,
            stated, status, rank
        FROM claim
        """;

    private CheckBench() {}

    /// @param made a book of the made-up data
    static void run(Path made, Path folder, BenchTable table) {
        check("made-up", made, 15, table);
        real("war_claims", folder, 2, table);
        real("covid_jhu", folder, 15, table);
    }

    private static void real(String name, Path folder, double seconds, BenchTable table) {
        var csv = DATA.resolve(name + ".csv");
        if (!Files.exists(csv)) {
            table.note(name + ".csv is not beside the project, so it was not checked");
            return;
        }
        var file = folder.resolve(name + ".claimbook");
        try (var book = Book.create(file)) {
            var mapping = Mapping.read(DATA.resolve(name + ".mapping.json"));
            new ImportClaims(book).run(csv, mapping, ImportClaims.Options.NONE, _ -> {});
        }
        check(name, file, seconds, table);
    }

    private static void check(String name, Path file, double seconds, BenchTable table) {
        try (var book = Book.open(file);
                var bare = DriverManager.getConnection("jdbc:sqlite:" + file);
                var scan = bare.prepareStatement(SCAN)) {
            var scans = new ArrayList<Double>();
            var checks = new ArrayList<Double>();
            var rows = 0;
            var findings = new Findings(book);
            for (var run = -1; run < RUNS; run++) {
                var start = System.nanoTime();
                rows = scan(scan);
                var scanned = System.nanoTime();
                findings.checkAll();
                if (run >= 0) {
                    scans.add((scanned - start) / 1e9);
                    checks.add((System.nanoTime() - scanned) / 1e9);
                }
            }
            var against = "one SQL scan of these claims";
            var bareScan = Bench.median(scans);
            table.add(
                    "check %s: %,d claims".formatted(name, rows),
                    Bench.median(checks),
                    bareScan,
                    against,
                    seconds / bareScan);
            table.add("check %s: after one edit".formatted(name), edits(book, findings), bareScan, against, 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The median time to check again after a figure was changed.
    private static double edits(Book book, Findings findings) {
        var ids = book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY);
        var times = new ArrayList<Double>();
        for (var edit = 0; edit < EDITS; edit++) {
            var id = ids[(int) ((edit + 0.5) * ids.length / EDITS)];
            book.claims().get(id).map(CheckBench::changed).ifPresent(book.claims()::update);
            var start = System.nanoTime();
            var groups = findings.update();
            times.add((System.nanoTime() - start) / 1e9);
            if (groups <= 0) {
                throw new IllegalStateException("an edit of one figure had " + groups + " groups checked");
            }
            book.history().undo();
            findings.update();
        }
        return Bench.median(times);
    }

    private static Claim changed(Claim claim) {
        return claim.withFigure(Figure.exact("123456"));
    }

    private static int scan(PreparedStatement select) throws SQLException {
        var rows = 0;
        try (var result = select.executeQuery()) {
            while (result.next()) {
                for (var column = 1; column <= COLUMNS; column++) {
                    result.getString(column);
                }
                rows++;
            }
        }
        return rows;
    }
}
