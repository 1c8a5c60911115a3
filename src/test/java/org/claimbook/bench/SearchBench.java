package org.claimbook.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;

/// The one search over a million claims with quotes, and the texts of 2,000 reports, against a scan of the
/// same claims with `LIKE`.
final class SearchBench {
    private static final int CLAIMS = 1_000_000;
    private static final int REPORTS = 2_000;
    private static final int RUNS = 9;
    private static final int HITS = 5;
    private static final List<String> THINGS = List.of("soldiers", "tanks", "drones", "houses", "guns", "танків");
    private static final List<String> FATES = List.of("killed", "wounded", "captured", "destroyed", "lost", "знищено");
    private static final List<String> SPEAKERS =
            List.of("General Staff", "the governor", "Reuters", "the mayor", "Генеральний штаб", "Red Cross");
    private static final String SYLLABLES = "kapotumeriladosvenihugafobezyci";

    private final Random random = new Random(7);
    private final List<String> places = new ArrayList<>();

    private SearchBench() {
        for (var i = 0; i < 20_000; i++) {
            var place = new StringBuilder();
            for (var syllable = 0; syllable < 4; syllable++) {
                var at = 2 * random.nextInt(SYLLABLES.length() / 2);
                place.append(SYLLABLES, at, at + 2);
            }
            places.add(place.toString());
        }
    }

    static void run(Path folder, BenchTable table) {
        var file = folder.resolve("search.claimbook");
        var words = new SearchBench().fill(file);
        try (var book = Book.read(file);
                var bare = DriverManager.getConnection("jdbc:sqlite:" + file);
                var scan = bare.prepareStatement("SELECT id FROM claim WHERE (quote LIKE ?1 OR stated LIKE ?1"
                        + " OR note LIKE ?1) AND (quote LIKE ?2 OR stated LIKE ?2 OR note LIKE ?2)")) {
            measure("search: a rare word", words, "", book, scan, table);
            measure("search: a word of each sixth claim", "killed", "", book, scan, table);
            measure("search: a word that all claims have", "november", "", book, scan, table);
            measure("search: a rare word and a frequent one", words, "killed", book, scan, table);
            measure("search: two frequent words", "drones", "killed", book, scan, table);
            measure("search: the beginning of a figure", "20,8", "", book, scan, table);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return a word of few claims
    private String fill(Path file) {
        var day = EdtfDate.parse("2024-11-05").orThrow();
        try (var book = Book.create(file)) {
            var reports = book.step(Step.Draft.of("add", "reports"), () -> {
                var made = new ArrayList<Report>();
                for (var i = 0; i < REPORTS; i++) {
                    made.add(book.reports().insert(Report.titled("Losses near " + place() + " " + i), body()));
                }
                return made;
            });
            book.bulkInsert(Step.Draft.of("import", "search.csv"), bulk -> {
                for (var i = 0; i < CLAIMS; i++) {
                    bulk.add(claim(reports.get(i % REPORTS), day));
                }
                return 0;
            });
        }
        return places.getLast();
    }

    private String body() {
        var body = new StringBuilder();
        for (var i = 0; i < 60; i++) {
            body.append(quote(String.valueOf(random.nextInt(1_000)))).append(". ");
        }
        return body.toString();
    }

    private Claim claim(Report report, EdtfDate day) {
        var number = random.nextInt(60_000);
        var quote = quote("%,d".formatted(number));
        return new Claim(
                0,
                "",
                report,
                new Words(Words.Position.BODY, quote, -1, -1),
                Figure.exact(String.valueOf(number)),
                Speech.by(one(SPEAKERS)),
                new Topic(one(THINGS) + " " + one(FATES), "", "Side " + random.nextInt(5), null),
                new Period(Accumulation.UNKNOWN, null, day, null),
                Grade.ACCEPTED,
                null,
                number % 10 == 0 ? "checked against " + place() : null);
    }

    private String quote(String number) {
        return one(SPEAKERS) + " said on " + (1 + random.nextInt(28)) + " November that " + number + " " + one(THINGS)
                + " had been " + one(FATES) + " near " + place();
    }

    private String place() {
        return places.get(random.nextInt(places.size()));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static void measure(
            String what, String first, String second, Book book, PreparedStatement scan, BenchTable table)
            throws SQLException {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (var run = -2; run < RUNS; run++) {
            var start = System.nanoTime();
            var groups = book.search().find(first + " " + second, HITS).groups();
            var found = System.nanoTime();
            var rows = count(scan, first, second);
            var scanned = System.nanoTime();
            if (groups.isEmpty() || rows == 0) {
                throw new IllegalStateException("nothing has " + first + " " + second);
            }
            if (run >= 0) {
                ours.add((found - start) / 1e9);
                theirs.add((scanned - found) / 1e9);
            }
        }
        table.add(what, Bench.median(ours), Bench.median(theirs), "a scan of the claims with LIKE", 0.4);
    }

    private static int count(PreparedStatement scan, String first, String second) throws SQLException {
        scan.setString(1, "%" + first + "%");
        scan.setString(2, "%" + second + "%");
        var rows = 0;
        try (var found = scan.executeQuery()) {
            while (found.next()) {
                rows++;
            }
        }
        return rows;
    }
}
