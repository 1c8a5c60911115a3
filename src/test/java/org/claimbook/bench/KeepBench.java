package org.claimbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.backup.Backups;
import org.claimbook.book.backup.Occasion;
import org.claimbook.book.file.BookFile;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;

/// The keeping of a large book: one edit on disk, a backup that is checked, and how large the file is.
final class KeepBench {
    private static final int EDITS = 1_000;
    private static final int RUNS = 3;
    private static final String PLAIN =
            "uid, report_id, position, quote, quote_start, quote_end, stated, claimant_id, via_id, channel, stance,"
                    + " measure_id, subject_id, place_id, accumulation, period_start, as_of, as_of_basis, qualifier,"
                    + " value, low, high, method, credibility, status, rank, rank_reason, read_by, note";

    private final Path book;
    private final Path folder;
    private final BenchTable table;

    private KeepBench(Path book, Path folder, BenchTable table) {
        this.book = book;
        this.folder = folder;
        this.table = table;
    }

    /// Measures another book than that of the benchmark; it stays as it is.
    public static void main(String[] files) throws IOException, SQLException {
        var folder = Files.createTempDirectory("claimbook-bench");
        var table = new BenchTable();
        var copy = Files.copy(Path.of(files[0]), folder.resolve("b.claimbook"));
        Book.open(copy).close();
        run(copy, folder, table);
        table.print();
    }

    /// @param book keeps what it holds, but for some figures
    static void run(Path book, Path folder, BenchTable table) throws IOException, SQLException {
        var bench = new KeepBench(book, folder, table);
        bench.edits();
        bench.backups();
        bench.size();
    }

    /// A figure changed, as in a window: step, change and claim in one transaction, on disk when it returns.
    private void edits() throws IOException, SQLException {
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var plain = Files.copy(book, folder.resolve("edits.db"));
        try (var open = Book.open(book);
                var connection = connect(plain)) {
            open.shareWithReaders();
            for (var i = -EDITS / 4; i < EDITS; i++) {
                var claim = open.claims().get(1 + (i + EDITS) * 97L).orElseThrow();
                var mine = seconds(() -> edit(open, claim));
                var theirs = seconds(() -> edit(connection, claim));
                if (i >= 0) {
                    ours.add(mine);
                    bare.add(theirs);
                }
            }
        }
        Files.delete(plain);
        add("one edit on disk, median", ours, bare, 0.5);
        add("one edit on disk, of a hundred the slowest", ours, bare, 0.99);
    }

    private void add(String what, List<Double> ours, List<Double> theirs, double share) {
        table.add(what, at(ours, share), at(theirs, share), "the bare UPDATE, synchronous FULL", 2);
    }

    private static double at(List<Double> seconds, double share) {
        return seconds.stream().sorted().toList().get((int) (seconds.size() * share));
    }

    private static void edit(Book open, Claim claim) {
        open.claims().update(claim.withFigure(Figure.exact("" + claim.id())));
    }

    private static void edit(Connection connection, Claim claim) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE claim SET value = ? WHERE id = ?")) {
            update.setString(1, "" + claim.id());
            update.setLong(2, claim.id());
            update.executeUpdate();
            connection.commit();
        }
    }

    private static Connection connect(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private void backups() throws IOException, SQLException {
        var ours = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            var backups = Backups.in(folder.resolve("backups" + run), book, Clock.systemUTC());
            try (var sql = BookFile.read(book)) {
                ours.add(seconds(() -> backups.make(sql, Occasion.ASKED)));
            }
            var copy = folder.resolve("vacuum.db");
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                    var statement = connection.createStatement()) {
                plain.add(seconds(() -> statement.execute("VACUUM INTO '" + copy + "'")));
            }
            Files.delete(copy);
            Files.delete(backups.list().getFirst().file());
        }
        table.add("backup, checked whole", Bench.median(ours), Bench.median(plain), "VACUUM INTO alone", 2.5);
    }

    /// Against the claims alone, in a table with the same columns and indexes.
    private void size() throws IOException, SQLException {
        var plain = folder.resolve("plain-claims.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                var statement = connection.createStatement()) {
            var indexes = new ArrayList<String>();
            try (var rows =
                    statement.executeQuery("SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'claim'"
                            + " AND sql NOT NULL")) {
                while (rows.next()) {
                    indexes.add(rows.getString(1));
                }
            }
            statement.executeUpdate("ATTACH '" + plain + "' AS plain");
            statement.executeUpdate("CREATE TABLE plain.claim (id INTEGER PRIMARY KEY, as_of_day, " + PLAIN + ")");
            statement.executeUpdate("INSERT INTO plain.claim SELECT id, as_of_day, " + PLAIN + " FROM main.claim");
            for (var index : indexes) {
                statement.executeUpdate(index.replaceFirst("INDEX (\\w+)", "INDEX plain.$1"));
            }
            statement.executeUpdate("DETACH plain");
            statement.executeUpdate("VACUUM");
        }
        var claims = count();
        var ours = Files.size(book) / (double) claims;
        var theirs = Files.size(plain) / (double) claims;
        table.note(
                "the file has %.0f bytes a claim, a plain table with the same columns and indexes %.0f: %.2f (at most 1.5)"
                        .formatted(ours, theirs, ours / theirs));
        Files.delete(plain);
    }

    private long count() {
        try (var open = Book.read(book)) {
            return open.counts().claims();
        }
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static double seconds(Work work) throws IOException, SQLException {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
