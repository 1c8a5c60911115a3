package org.claimbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.model.Claim;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Other people's files come in whole, and every figure as it stands in the file, which is read once more
/// here,
// crudely.
class RealFilesTest {
    private static final Path DATA = Path.of("../shared/data");

    @BeforeEach
    void needsTheData() {
        assumeTrue(Files.isDirectory(DATA), "no " + DATA + " here: the real files are not tested");
    }

    @Test
    void theWarClaimsComeInWithEveryFigure() throws IOException {
        assertEquals(83_782, compare("war_claims", 10, 11, 12, 13));
    }

    @Test
    void theCovidClaimsComeInWithEveryFigure() throws IOException {
        assertEquals(735_072, compare("covid_jhu", 10, 11, 12, 13));
    }

    /// Column 14 is not mapped.
    @Test
    void theWideLossesComeInWithEveryFigure() throws IOException {
        var figures = new ArrayList<String>();
        var lines = Files.readAllLines(DATA.resolve("losses_wide.csv"));
        var names = fields(lines.getFirst());
        var columns = List.of(
                "aircraft",
                "helicopter",
                "tank",
                "APC",
                "field artillery",
                "MRL",
                "military auto",
                "fuel tank",
                "drone",
                "naval ship",
                "anti-aircraft warfare",
                "special equipment",
                "vehicles and fuel tanks",
                "cruise missiles",
                "submarines",
                "ground robotic systems",
                "mobile SRBM system");
        for (var line : lines.subList(1, lines.size())) {
            var cells = fields(line);
            for (var column : columns) {
                var cell = cells.get(names.indexOf(column));
                if (!cell.isEmpty()) {
                    figures.add(cells.getFirst() + " " + column + " " + new BigDecimal(cell).stripTrailingZeros());
                }
            }
        }
        var read = Collected.from(DATA.resolve("losses_wide.csv"), mapping("losses_wide"));
        assertEquals(List.of(), read.rejections());
        assertEquals(20_687, read.claims().size());
        assertEquals(figures, read.claims().stream().map(RealFilesTest::wide).toList());
    }

    private static String wide(Claim claim) {
        var value = claim.figure().value();
        return claim.period().asOf() + " " + claim.topic().measure() + " "
                + (value == null ? "" : value.stripTrailingZeros());
    }

    /// Compares qualifier and numbers of every claim with the cells of its row.
    private static int compare(String name, int qualifier, int low, int value, int high) throws IOException {
        var count = new int[1];
        try (var rows = Files.newBufferedReader(DATA.resolve(name + ".csv"))) {
            rows.readLine();
            ClaimTableReader.open(DATA.resolve(name + ".csv"), mapping(name)).read(new ClaimSink() {
                @Override
                public void claim(long line, Claim claim) {
                    var cells = next(rows);
                    var figure = claim.figure();
                    assertEquals(cells.get(qualifier), figure.qualifier().code());
                    var bound = figure.qualifier() == Qualifier.AT_LEAST ? cells.get(low) : "";
                    check(figure.value(), bound.isEmpty() ? cells.get(value) : "", line);
                    check(figure.low(), cells.get(low), line);
                    check(figure.high(), cells.get(high), line);
                    count[0]++;
                }

                @Override
                public void rejected(Rejection rejection) {
                    fail(rejection.toString());
                }
            });
        }
        return count[0];
    }

    private static void check(@Nullable BigDecimal number, String cell, long line) {
        if (number == null ? !cell.isEmpty() : cell.isEmpty() || number.compareTo(new BigDecimal(cell)) != 0) {
            fail("line " + line + ": " + number + " for “" + cell + "”");
        }
    }

    private static List<String> next(BufferedReader rows) {
        try {
            var line = rows.readLine();
            // A quote left open goes on in the next line.
            while (line.chars().filter(c -> c == '"').count() % 2 == 1) {
                line += "\n" + rows.readLine();
            }
            return fields(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static Mapping mapping(String name) {
        return Mapping.read(DATA.resolve(name + ".mapping.json"));
    }
}
