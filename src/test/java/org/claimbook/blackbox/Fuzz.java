package org.claimbook.blackbox;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Gives changed files to the commands: books, tables, JSON, mappings and workbooks, with bytes flipped, put
/// in, taken out or cut off, and books with values that no table would take.
///
/// Each run must end with a status from 0 to 3, at most one error of one sentence, and in less than 5 seconds
/// of the processor. The heap is what the JVM is given.
///
/// `mvn -q test-compile exec:exec@fuzz -Drounds=5000 -Dseed=1` runs it for long, and keeps what fails.
public final class Fuzz {
    private static final long MOST_SECONDS = 5;
    private static final long HANGS_AFTER_SECONDS = 120;
    private static final List<String> VALUES = List.of(
            "''",
            "'x'",
            "NULL",
            "0",
            "-1",
            "9223372036854775807",
            "1e300",
            "x'00ff80'",
            "'2024-02-31'",
            "'2024-13'",
            "'-'",
            "'1.'",
            "'" + "9".repeat(400) + "'",
            "'a' || char(0) || 'b'",
            "CAST(x'eda080ff' AS TEXT)",
            "'{\"a\":'",
            "'[]'",
            "'[1,null,{}]'",
            "'{}'",
            "hex(zeroblob(200000))",
            "'source'",
            "'claim'",
            "'|'",
            "'exact'",
            "'between'",
            "3000000000");

    private final Path folder;
    private final Path kept;
    private final Map<String, byte[]> originals = new TreeMap<>();
    private final Map<String, Integer> statuses = new TreeMap<>();

    /// @param kept where what fails is kept; null where it need not be
    Fuzz(Path folder, Path kept) throws IOException, SQLException {
        this.folder = folder;
        this.kept = kept;
        make();
    }

    public static void main(String[] args) throws IOException, SQLException {
        var rounds = Integer.parseInt(args[0]);
        var seed = Long.parseLong(args[1]);
        var folder = Files.createTempDirectory("fuzz");
        System.setProperty("claimbook.data", folder.resolve("data").toString());
        var fuzz = new Fuzz(folder, Files.createDirectories(Path.of("target", "fuzz")));
        var failures = 0;
        for (var round = 0; round < rounds; round++) {
            var failure = fuzz.round(seed + round);
            if (failure.isPresent()) {
                failures++;
                System.out.println("seed " + (seed + round) + ": " + failure.orElseThrow());
            }
            if (round % 500 == 499) {
                System.out.println((round + 1) + " rounds, " + failures + " failures " + fuzz.statuses);
            }
        }
        System.out.println(rounds + " rounds, " + failures + " failures " + fuzz.statuses);
    }

    private void make() throws IOException, SQLException {
        var sample = folder.resolve("sample.claimbook");
        Ran.good("sample", sample);
        for (var name : List.of("v1", "v2")) {
            try (var in = org.claimbook.book.Book.class.getResourceAsStream("file/" + name + ".claimbook")) {
                originals.put(name + ".claimbook", in.readAllBytes());
            }
        }
        for (var out : List.of("a.csv", "a.json", "a.xlsx")) {
            Ran.command("export", sample, "--out", folder.resolve(out));
            originals.put(out, Files.readAllBytes(folder.resolve(out)));
        }
        originals.put("sample.claimbook", Files.readAllBytes(sample));
        originals.put("loose.claimbook", loose(sample));
        var wide = Files.writeString(folder.resolve("wide.csv"), """
            day,tank,APC,loss_country,minimum
            1,12,"1,204",Russia,0
            2,,1300,Ukraine,1
            """);
        originals.put("wide.csv", Files.readAllBytes(wide));
        Files.writeString(folder.resolve("map.json"), """
            {"columns": {"subject": {"from": "loss_country", "values": {"Russia": "Russian forces"}},
             "claimant": {"constant": "A"}, "as_of": {"days": "day", "since": "2022-02-23"},
             "qualifier": {"constant": "exact", "when": [{"column": "minimum", "is": "1", "then": "at_least"}]}},
             "skip": [{"column": "day", "is": ""}], "locale": "en", "report": {"title": "Data", "published": "2023"},
             "wide": {"columns": ["tank", "APC"], "name": "measure", "value": "value"}}
            """);
        originals.put("map.json", Files.readAllBytes(folder.resolve("map.json")));
    }

    /// A book whose tables take everything: no types, no conditions.
    private byte[] loose(Path sample) throws IOException, SQLException {
        var loose = Files.copy(sample, folder.resolve("loose.claimbook"));
        change(
                loose,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(replace(sql, ') STRICT', ')'),"
                        + " 'NOT NULL', '') WHERE type = 'table' AND name NOT LIKE '%search%'");
        return Files.readAllBytes(loose);
    }

    private static void change(Path book, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
            statement.executeUpdate(sql);
        }
    }

    /// One changed file, given to one command; what was wrong with how that ended.
    Optional<String> round(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var names = List.copyOf(originals.keySet());
        var name = random.nextInt(3) == 0 ? "sample.claimbook" : names.get(random.nextInt(names.size()));
        var file = folder.resolve("changed-" + name);
        var isBook = name.endsWith(".claimbook");
        if (isBook && (name.startsWith("loose") || random.nextInt(3) == 0)) {
            Files.write(file, originals.get(name));
            values(file, random);
        } else {
            var isText = name.endsWith("csv") || name.endsWith("json");
            Files.write(file, new Mutation(random).of(originals.get(name), isText));
        }
        var good = Files.write(folder.resolve("good.claimbook"), originals.get("sample.claimbook"));
        var arguments = isBook ? bookCommand(file, good, random) : importCommand(name, file, good, random);
        var failure = ran(arguments);
        if (failure.isPresent() && kept != null) {
            Files.write(kept.resolve(seed + "-" + name), Files.readAllBytes(file));
        }
        clean();
        return failure.map(wrong -> String.join(" ", arguments) + " — " + wrong);
    }

    private static void values(Path book, SplittableRandom random) {
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            var tables = List.of(
                    "claim",
                    "claim",
                    "claim",
                    "source",
                    "report",
                    "report_file",
                    "measure",
                    "alias",
                    "link",
                    "dismissal",
                    "saved_view",
                    "step",
                    "change",
                    "draft",
                    "setting",
                    "place",
                    "subject");
            var table = tables.get(random.nextInt(tables.size()));
            var value = VALUES.get(random.nextInt(VALUES.size()));
            var which = random.nextInt(2) == 0 ? "" : " WHERE id % 7 = " + random.nextInt(7);
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                    var statement = connection.createStatement()) {
                var columns = new ArrayList<String>();
                try (var rows = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
                    while (rows.next()) {
                        columns.add(rows.getString(2));
                    }
                }
                var column = columns.get(random.nextInt(columns.size()));
                change(book, "UPDATE " + table + " SET " + column + " = " + value + which);
            } catch (SQLException e) {
                // The table does not take it; then this is no way for it to come there.
            }
        }
    }

    private List<String> bookCommand(Path file, Path good, SplittableRandom random) {
        var out = folder.resolve("out." + List.of("csv", "json", "xlsx").get(random.nextInt(3)));
        var fresh = folder.resolve("fresh.claimbook");
        return switch (random.nextInt(20)) {
            case 0 -> List.of("claims", file + "", "--format", "json");
            case 1 -> List.of("claims", file + "", "--format", "table", "--text", "tanks");
            case 2 -> List.of("claims", file + "", "--format", "csv", "--from", "2022");
            case 3 -> List.of("compare", file + "", "--measure", "killed", "--since", "2024-08-06", "--format", "json");
            case 4 -> List.of("compare", file + "", "--measure", "people at the march", "--summary");
            case 5, 6 -> List.of("check", file + "");
            case 7 -> List.of("verify", file + "", "--format", "json");
            case 8, 9 -> List.of("verify", file + "", "--repair", fresh + "");
            case 10 -> List.of("verify", file + "", "--against", good + "");
            case 11 -> List.of("verify", good + "", "--against", file + "");
            case 12 -> List.of("import", file + "", folder.resolve("a.csv") + "");
            case 13 -> List.of("import", file + "", folder.resolve("a.json") + "");
            case 14 -> List.of("history", file + "");
            case 15 -> List.of("undo", file + "");
            case 16 -> List.of("merge", good + "", file + "");
            case 17 -> List.of("backup", file + "", "--to", fresh + "");
            case 18 -> List.of("restore", file + "", fresh + "");
            default -> List.of("export", file + "", "--out", out + "");
        };
    }

    private List<String> importCommand(String name, Path file, Path good, SplittableRandom random) throws IOException {
        var into = good;
        if (random.nextInt(2) == 0) {
            into = folder.resolve("fresh.claimbook");
            Ran.good("new", into);
        }
        if (random.nextInt(12) == 0) {
            // A file in place of a book.
            return List.of(List.of("claims", "check", "verify").get(random.nextInt(3)), file + "");
        }
        var arguments = new ArrayList<String>(List.of("import", into + ""));
        switch (name) {
            case "map.json" -> arguments.addAll(List.of(folder.resolve("wide.csv") + "", "--mapping", file + ""));
            case "wide.csv" -> arguments.addAll(List.of(file + "", "--mapping", folder.resolve("map.json") + ""));
            default -> arguments.add(file + "");
        }
        if (random.nextInt(4) == 0) {
            arguments.add("--dry-run");
        }
        return arguments;
    }

    private Optional<String> ran(List<String> arguments) {
        var cpu = new long[1];
        ThreadFactory daemon = work -> Thread.ofPlatform().daemon(true).unstarted(work);
        try (var thread = Executors.newSingleThreadExecutor(daemon)) {
            var run = thread.submit(() -> {
                var ran = Ran.command(arguments.toArray());
                cpu[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                return ran;
            });
            try {
                var ran = run.get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
                statuses.merge(arguments.getFirst() + " " + ran.status(), 1, Integer::sum);
                if (Boolean.getBoolean("fuzz.said") && arguments.getFirst().equals("verify") && ran.status() == 3) {
                    System.out.println(arguments + " " + ran.err());
                }
                return cpu[0] > TimeUnit.SECONDS.toNanos(MOST_SECONDS)
                        ? Optional.of("took " + TimeUnit.NANOSECONDS.toMillis(cpu[0]) + " ms")
                        : wrong(ran);
            } catch (TimeoutException e) {
                Runtime.getRuntime().halt(1);
                return Optional.of("hangs");
            } catch (ExecutionException e) {
                return Optional.of("threw " + e.getCause() + " "
                        + List.of(e.getCause().getStackTrace()).stream()
                                .limit(6)
                                .toList());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.of("was interrupted");
            }
        }
    }

    private static Optional<String> wrong(Ran ran) {
        if (ran.status() < 0 || ran.status() > 3) {
            return Optional.of("status " + ran.status());
        }
        if (ran.err().contains("Something went wrong inside") || ran.err().contains("\tat ")) {
            return Optional.of(ran.err().lines().limit(3).toList() + "");
        }
        var errors =
                ran.err().lines().filter(line -> line.startsWith("claimbook: ")).toList();
        if (errors.size() != (ran.status() >= 2 ? 1 : 0)) {
            return Optional.of("status " + ran.status() + ", and said "
                    + ran.err().lines().limit(5).toList());
        }
        return errors.stream().anyMatch(error -> error.length() > 2_000)
                ? Optional.of("an endless sentence: " + errors.getFirst().substring(0, 300))
                : Optional.empty();
    }

    private void clean() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = String.valueOf(file.getFileName());
                if (name.startsWith("changed-")
                        || name.startsWith("fresh")
                        || name.startsWith("good")
                        || name.startsWith("out.")) {
                    Files.deleteIfExists(file);
                }
            }
        }
        try (var files = Files.exists(folder.resolve("data"))
                ? Files.walk(folder.resolve("data"))
                : java.util.stream.Stream.<Path>empty()) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
