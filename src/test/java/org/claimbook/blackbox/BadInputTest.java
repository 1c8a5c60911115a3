package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bad input gets one sentence that names it, and leaves everything as it was.
class BadInputTest {
    private static final String GOOD_ROW = "measure,claimant,value\nvisitors,City,12\n";

    @TempDir
    private Path folder = Path.of("");

    private Path book = Path.of("");

    @BeforeEach
    void make() {
        book = folder.resolve("good.claimbook");
        Ran.good("new", book);
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        var file = Files.writeString(folder.resolve("text.claimbook"), "This is a text and no book at all.".repeat(99));
        Ran.command("claims", file).refused(3, "text.claimbook");
        assertEquals("This is", Files.readString(file).substring(0, 7));
    }

    @Test
    void aDatabaseThatIsNoBook() throws SQLException {
        var file = folder.resolve("other.db");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = other.createStatement()) {
            sql.executeUpdate("CREATE TABLE t (x)");
        }
        Ran.command("claims", file).refused(3, "other.db");
        Ran.command("import", file, csv(GOOD_ROW)).refused(3, "other.db");
    }

    @Test
    void aBookOfANewerSchema() throws SQLException {
        try (var newer = DriverManager.getConnection("jdbc:sqlite:" + book);
                var sql = newer.createStatement()) {
            sql.executeUpdate("PRAGMA user_version = 9999");
        }
        Ran.command("import", book, csv(GOOD_ROW)).refused(3, "good.claimbook", "9999");
    }

    @Test
    void anEmptyFileIsNoBook() throws IOException {
        Ran.command("claims", Files.createFile(folder.resolve("empty.claimbook")))
                .refused(3, "empty.claimbook");
    }

    @Test
    void aFolderIsNoBook() {
        Ran.command("claims", folder).refused(3, folder.getFileName().toString());
    }

    @Test
    void aMissingBook() {
        Ran.command("claims", folder.resolve("nowhere.claimbook")).refused(3, "nowhere.claimbook");
        assertFalse(Files.exists(folder.resolve("nowhere.claimbook")));
    }

    @Test
    void aBookInAMissingFolder() {
        Ran.command("new", folder.resolve("no/such/book.claimbook")).refused(3, "book.claimbook");
    }

    @Test
    void newDoesNotOverwrite() throws IOException {
        var before = Files.readAllBytes(book);
        Ran.command("new", book).refused(3, "good.claimbook");
        assertArrayEquals(before, Files.readAllBytes(book));
    }

    @Test
    void aCsvWithoutAHeader() {
        refusedWithoutATrace(csv("visitors,City,12\ntrams,City,13\n"), "figures.csv", "header");
    }

    @Test
    void anUnknownColumn() {
        refusedWithoutATrace(csv("measure,claimant,value,clamant\nvisitors,City,12,x\n"), "figures.csv", "clamant");
    }

    @Test
    void anEmptyCsv() {
        refusedWithoutATrace(csv(""), "figures.csv");
    }

    @Test
    void aFolderInPlaceOfACsv() throws IOException {
        refusedWithoutATrace(Files.createDirectory(folder.resolve("folder.csv")), "folder.csv");
    }

    @Test
    void aMissingCsv() {
        refusedWithoutATrace(folder.resolve("none.csv"), "none.csv");
    }

    @Test
    void anEndlessLine() throws IOException {
        var file = folder.resolve("endless.csv");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("measure,claimant,value,note\nvisitors,City,12,");
            var piece = "x".repeat(1 << 20);
            for (var i = 0; i < 40; i++) {
                out.write(piece);
            }
        }
        refusedWithoutATrace(file, "endless.csv", "line 2");
    }

    @Test
    void aMappingWithAWrongKey() throws IOException {
        var mapping =
                Files.writeString(folder.resolve("map.json"), "{\"columns\": {\"measure\": {\"form\": \"category\"}}}");
        Ran.command("import", book, csv(GOOD_ROW), "--mapping", mapping).refused(3, "map.json", "form");
        assertNothingHappened();
    }

    @Test
    void anUnknownNameSaysWhichAreNear() {
        Ran.good("import", book, csv(GOOD_ROW));
        Ran.command("compare", book, "--measure", "vistors").refused(2, "vistors", "visitors");
        Ran.command("claims", book, "--source", "Town").refused(2, "Town");
    }

    @Test
    void anUnknownOption() {
        Ran.command("claims", book, "--colour", "red").refused(2, "--colour");
    }

    @Test
    void aPictureTooLargeToDraw() {
        Ran.good("import", book, csv(GOOD_ROW));
        var picture = folder.resolve("huge.png");
        Ran.command(
                        "chart",
                        book,
                        "--kind",
                        "timeline",
                        "--measure",
                        "visitors",
                        "--width",
                        "9000mm",
                        "--height",
                        "9000mm",
                        "--dpi",
                        "1200",
                        "--out",
                        picture)
                .refused(2, "9000mm");
        assertFalse(Files.exists(picture));
    }

    @Test
    void aPictureInAMissingFolder() {
        Ran.good("import", book, csv(GOOD_ROW));
        Ran.command("chart", book, "--kind", "timeline", "--measure", "visitors", "--out", folder.resolve("no/x.png"))
                .refused(3, "x.png");
    }

    @Test
    void anExportInAMissingFolder() {
        Ran.command("export", book, "--out", folder.resolve("no/x.csv")).refused(3, "x.csv");
        Ran.command("export", book, "--out", folder.resolve("x.doc")).refused(2, "x.doc");
    }

    @Test
    void everyRejectedRowIsNamedAndTheGoodOnesComeIn() {
        var ran = Ran.command("import", book, csv("""
            measure,claimant,value,as_of
            visitors,City,12,2024-06-08
            visitors,City,twelve hundreds,2024-06-08
            visitors,,14,2024-06-08
            visitors,City,15,2024-13-45
            visitors,City,16,2024-06-09
            """));
        assertEquals(1, ran.status());
        var lines = ran.err().strip().lines().toList();
        assertEquals(4, lines.size(), ran.err());
        assertEquals(true, lines.get(0).contains("line 3") && lines.get(0).contains("value"), lines.get(0));
        assertEquals(true, lines.get(1).contains("line 4") && lines.get(1).contains("claimant"), lines.get(1));
        assertEquals(true, lines.get(2).contains("line 5") && lines.get(2).contains("as_of"), lines.get(2));
        assertEquals(
                List.of("12", "16"),
                Ran.good("claims", book, "--format", "json").json().getAsJsonArray().asList().stream()
                        .map(claim -> claim.getAsJsonObject().get("value").getAsString())
                        .toList());
    }

    private Path csv(String text) {
        try {
            return Files.writeString(folder.resolve("figures.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refusedWithoutATrace(Path file, String... naming) {
        Ran.command("import", book, file).refused(3, naming);
        assertNothingHappened();
    }

    private void assertNothingHappened() {
        assertEquals("[]", Ran.good("claims", book, "--format", "json").json().toString());
        try (var left = Files.list(folder)) {
            assertEquals(
                    0,
                    left.filter(file -> file.toString().matches(".*(-wal|-journal|-shm|\\.part)"))
                            .count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
