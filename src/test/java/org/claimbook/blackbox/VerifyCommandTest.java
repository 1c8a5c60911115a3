package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `verify`, and what the commands say of a book that is not, or not only, ours.
class VerifyCommandTest {
    @TempDir
    private Path folder;

    private Path book;

    @BeforeEach
    void make() {
        book = folder.resolve("sample.claimbook");
        Ran.good("sample", book);
    }

    @Test
    void theSampleIsSound() {
        assertEquals(new Ran(0, "", "Nothing is wrong.\n"), Ran.command("verify", book));
        assertEquals("[]", Ran.good("verify", book, "--format", "json").json().toString());
    }

    @Test
    void aFaultIsAnObjectAndASentence() throws SQLException {
        change("DROP INDEX claim_by_uid");
        var ran = Ran.command("verify", book, "--format", "json");
        assertEquals(1, ran.status());
        var fault = ran.json().getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("schema", fault.get("kind").getAsString());
        assertEquals("claim_by_uid", fault.get("row").getAsString());
        assertEquals(
                "The index claim_by_uid is missing; `verify " + book + " --repair NEW.claimbook` makes a book with it",
                fault.get("says").getAsString());
        assertEquals(
                fault.get("says").getAsString(),
                Ran.command("verify", book).out().strip());
    }

    @Test
    void aDamagedBookIsRepairedIntoANewOne() throws IOException {
        var bytes = Files.readAllBytes(book);
        bytes[0] = 'X';
        bytes[100] = 0x77;
        Files.write(book, bytes);
        var fresh = folder.resolve("new.claimbook");
        var ran = Ran.command("verify", book, "--repair", fresh);
        assertEquals(1, ran.status(), ran.err());
        assertTrue(ran.out().contains("SQLite cannot open the file"), ran.out());
        assertTrue(ran.err().contains("1 part could not be read"), ran.err());
        assertArrayEquals(bytes, Files.readAllBytes(book));
        assertEquals(new Ran(0, "", "Nothing is wrong.\n"), Ran.command("verify", fresh));
        assertEquals(
                158,
                Ran.good("claims", fresh, "--format", "json")
                        .json()
                        .getAsJsonArray()
                        .size());
        Ran.command("verify", book, "--repair", fresh).refused(3, "there is a file of this name already");
    }

    @Test
    void aChangedFigureIsFoundAgainstABackup() throws IOException, SQLException {
        var backup = Files.copy(book, folder.resolve("backup.claimbook"));
        change("UPDATE claim SET value = '98765' WHERE id = (SELECT min(id) FROM claim WHERE value IS NOT NULL)");
        Ran.good("verify", book);
        Ran.good("import", book, Files.writeString(folder.resolve("a.csv"), "measure,claimant,value\nboats,Port,1\n"));
        var ran = Ran.command("verify", book, "--against", backup);
        assertEquals(1, ran.status(), ran.err());
        var lines = ran.out().lines().toList();
        assertTrue(
                lines.getFirst().contains("\"98765\"") && lines.getFirst().contains("changed without a step"),
                ran.out());
        assertTrue(lines.getLast().contains("the history tells of it"), ran.out());
        assertTrue(ran.err().startsWith("1 fault; "), ran.err());
        Ran.command("verify", book, "--against", folder.resolve("none.claimbook"))
                .refused(3, "none.claimbook");
    }

    @Test
    void whatWritesRefusesABookWithSomebodysTriggerAndWhatReadsSaysSo() throws IOException, SQLException {
        change("CREATE TRIGGER mine AFTER INSERT ON claim BEGIN DELETE FROM claim; END");
        var csv = Files.writeString(folder.resolve("a.csv"), "measure,claimant,value\nboats,Port,1\n");
        Ran.command("import", book, csv).refused(3, "the trigger mine is none of a book's", "--repair");
        for (var reading : List.of("claims", "check")) {
            var ran = Ran.command(reading, book);
            assertTrue(ran.status() <= 1, ran.err());
            assertTrue(
                    ran.err().lines().findFirst().orElseThrow().contains("the trigger mine is none of a book's"),
                    ran.err());
        }
        var fresh = folder.resolve("new.claimbook");
        assertEquals(1, Ran.command("verify", book, "--repair", fresh).status());
        Ran.good("import", fresh, csv);
    }

    @Test
    void whatWritesRefusesANewerSchemaAndWhatReadsSaysSo() throws IOException, SQLException {
        change("CREATE TABLE mood (id INTEGER PRIMARY KEY)", "PRAGMA user_version = 99");
        var csv = Files.writeString(folder.resolve("a.csv"), "measure,claimant,value\nboats,Port,1\n");
        Ran.command("import", book, csv).refused(3, "its schema is version 99");
        Ran.command("undo", book).refused(3, "its schema is version 99");
        assertTrue(Ran.good("claims", book, "--format", "json").err().contains("so it opens read-only only"));
        assertTrue(Ran.good("verify", book).err().contains("only its pages and references were checked"));
    }

    private void change(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.executeUpdate(each);
            }
        }
    }
}
