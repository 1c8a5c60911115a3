package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the command line says of what it did, and of what it did not do.
class PlainWordsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path sample = Path.of("");

    @BeforeEach
    void make() {
        sample = folder.resolve("sample.claimbook");
        Ran.good("sample", sample);
    }

    @Test
    void aBookThatCameInIsCountedInClaimsAndNotInRows() {
        var json = folder.resolve("sample.json");
        Ran.good("export", sample, "--out", json);
        var claims = Ran.good("claims", sample, "--format", "json")
                .json()
                .getAsJsonArray()
                .size();
        var other = folder.resolve("other.claimbook");
        Ran.good("new", other);
        var first = Ran.good("import", other, json);
        assertTrue(first.err().startsWith("imported " + claims + " claims; 0 were there"), first.err());
        var second = Ran.good("import", other, json, "--again");
        assertTrue(second.err().startsWith("imported 0 claims; " + claims + " were there"), second.err());
    }

    @Test
    void aRowOfABookThatIsOtherwiseIsToldByItsTable() throws IOException {
        var json = folder.resolve("sample.json");
        Ran.good("export", sample, "--out", json);
        Files.writeString(
                json, Files.readString(json).replaceFirst("\"qualifier\":\"exact\"", "\"qualifier\":\"about\""));
        var ran = Ran.command("import", sample, json);
        assertEquals(1, ran.status());
        assertTrue(ran.err().startsWith("sample.json, table claim: found \""), ran.err());
        assertFalse(ran.err().contains("line 0"), ran.err());
    }

    @Test
    void aFileOfANewerSchemaIsNamed() throws IOException {
        var json = Files.writeString(
                folder.resolve("newer.json"), "{\"claimbook\":{\"format\":1,\"schema\":77},\"tables\":{}}");
        Ran.command("import", sample, json).refused(3, "newer.json", "77");
    }

    @Test
    void aRejectedCellStaysOnOneLineHoweverLongItIs() throws IOException {
        var csv = Files.writeString(
                folder.resolve("long.csv"),
                "measure,claimant,value\na,b,\"1\n\u001B[31m2\"\na,b," + "9".repeat(100_000) + "\n");
        var ran = Ran.command("import", sample, csv);
        assertEquals(1, ran.status());
        var lines = ran.err().strip().lines().toList();
        assertEquals(3, lines.size(), ran.err());
        assertFalse(ran.err().contains("\u001B"));
        assertTrue(lines.stream().allMatch(line -> line.length() < 500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--within", "--since-within"})
    void daysCannotBeFewerThanNone(String option) {
        for (var days : List.of("-1", "1.5", "99999999999", "x")) {
            Ran.command("compare", sample, "--measure", "people at the march", option, days)
                    .refused(2, option, days);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "sample", "read", "import", "claims", "compare", "chart", "export"})
    void everyCommandHasItsHelp(String command) {
        var help = Ran.good(command, "--help");
        assertTrue(help.out().startsWith("Usage: claimbook " + command), help.out());
    }
}
