package org.claimbook.book.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.Indexed;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.Sql;
import org.claimbook.book.verify.Fault.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each damage, made on purpose in a real file, is found, and said in a sentence.
class VerificationTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = Damage.book(folder.resolve("a.claimbook"));
    }

    @Test
    void aSoundBookHasNoFault() {
        assertEquals(List.of(), Damage.faults(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void aSoundBookOfAnOlderSchemaHasNoFaultAndIsRepairedAsItIs(String version) throws IOException {
        var old = folder.resolve("old.claimbook");
        try (var in = Sql.class.getResourceAsStream(version + ".claimbook")) {
            Files.copy(in, old);
        }
        assertEquals(List.of(), Damage.faults(old));
        var fresh = folder.resolve("new.claimbook");
        assertEquals(List.of(), Repair.run(old, fresh).said());
        var rows = Indexed.rows(fresh);
        Indexed.rows(old).forEach((table, held) -> assertEquals(held, rows.get(table), table));
        assertEquals(List.of(), Damage.faults(fresh));
    }

    @Test
    void aByteOfTheHeader() {
        Damage.bytes(file, bytes -> bytes.put(3, (byte) 'X'));
        assertFound(Kind.FILE, "SQLite cannot open the file", "--repair");
    }

    @Test
    void thePageSizeInTheHeader() {
        Damage.bytes(file, bytes -> bytes.putShort(16, (short) 3));
        assertFound(Kind.FILE, "SQLite cannot open the file");
    }

    @Test
    void theHeadOfAPage() {
        var root = Damage.root(file, "claim");
        Damage.bytes(file, bytes -> bytes.put(root, (byte) 0x44));
        assertFound(Kind.PAGE, "damaged");
    }

    @Test
    void aCell() {
        var leaf = Damage.lastLeaf(file);
        Damage.bytes(file, bytes -> {
            var cell = leaf + bytes.getShort(leaf + 8);
            for (var i = 0; i < 40; i++) {
                bytes.put(cell + i, (byte) 0xFF);
            }
        });
        assertFound(Kind.PAGE, "damaged");
    }

    @Test
    void aKeyThatLeadsThroughATree() {
        var root = Damage.root(file, "claim");
        Damage.bytes(file, bytes -> {
            var cell = root + (bytes.getShort(root + 12) & 0xFFFF);
            bytes.put(cell + 4, (byte) 0x7F);
        });
        assertFound(Kind.PAGE, "out of order");
    }

    @Test
    void theListOfFreePages() {
        Damage.sql(
                file, "INSERT INTO setting (key, value) VALUES ('big', hex(zeroblob(20000)))", "DELETE FROM setting");
        Damage.bytes(file, bytes -> bytes.putInt(36, bytes.getInt(36) + 1));
        assertFound(Kind.PAGE, "Freelist");
    }

    @Test
    void aFileCutToHalf() {
        Damage.cut(file, Damage.size(file) / 2);
        assertFound(Kind.FILE, "damaged or cut off");
    }

    @Test
    void aFileCutWithinItsLastPage() {
        Damage.cut(file, Damage.size(file) - 100);
        assertFalse(Damage.faults(file).isEmpty());
    }

    @Test
    void aFileCutToAFewBytes() {
        for (var kept : List.of(16, 50, 99, 100, 512, 4095, 4096)) {
            Damage.cut(file, kept);
            assertTrue(
                    Damage.faults(file).stream()
                            .anyMatch(fault -> fault.kind() == Kind.FILE || fault.kind() == Kind.PAGE),
                    "cut to " + kept);
            file = Damage.book(folder.resolve(kept + ".claimbook"));
        }
    }

    @Test
    void bytesAfterTheEnd() throws IOException {
        Files.write(file, new byte[100], StandardOpenOption.APPEND);
        assertFound(Kind.PAGE, "something was added");
    }

    @Test
    void aDroppedIndex() {
        Damage.sql(file, "DROP INDEX claim_by_uid");
        assertFound(Kind.SCHEMA, "The index claim_by_uid is missing", "--repair NEW.claimbook` makes a book with it");
    }

    @Test
    void aChangedTrigger() {
        Damage.sql(
                file,
                "DROP TRIGGER claim_search_delete",
                "CREATE TRIGGER claim_search_delete AFTER DELETE ON claim BEGIN SELECT 1; END");
        assertFound(Kind.SCHEMA, "The trigger claim_search_delete is not as a book's is");
    }

    @Test
    void aTriggerAViewAndATableOfSomebodyElse() {
        Damage.sql(
                file,
                "CREATE TRIGGER mine AFTER INSERT ON claim BEGIN SELECT 1; END",
                "CREATE VIEW all_of_it AS SELECT 1",
                "CREATE TABLE extra (a)");
        assertEquals(
                List.of("all_of_it", "extra", "mine"),
                Damage.faults(file).stream().map(Fault::row).sorted().toList());
    }

    @Test
    void aViewInPlaceOfATableIsToldAndNotRead() {
        Damage.sql(
                file,
                "PRAGMA legacy_alter_table = ON",
                "DROP TABLE claim",
                "CREATE VIEW claim AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS id"
                        + " FROM n");
        var faults = new ArrayList<Fault>();
        var unchecked = Verification.run(file, faults::add);
        assertTrue(unchecked.orElseThrow().contains("the view claim would run what the file brings"));
        assertTrue(faults.stream().anyMatch(fault -> fault.says().startsWith("The view claim is none of a book's")));
    }

    @Test
    void aChangeThatWasBrokenOffIsTakenBackFirst() throws IOException, SQLException {
        var killed = folder.resolve("killed.claimbook");
        try (var writer = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = writer.createStatement()) {
            statement.executeUpdate("PRAGMA cache_size = 2");
            writer.setAutoCommit(false);
            statement.executeUpdate("UPDATE claim SET note = 'half done' || hex(zeroblob(400))");
            Files.copy(file, killed);
            Files.copy(folder.resolve("a.claimbook-journal"), folder.resolve("killed.claimbook-journal"));
            writer.rollback();
        }
        assertEquals(List.of(), Damage.faults(killed));
        assertEquals(Indexed.rows(file), Indexed.rows(killed));
    }

    @Test
    void anEditedText() {
        Damage.sql(file, "UPDATE report SET body = replace(body, 'Monday', 'Sunday') WHERE title = 'Boats'");
        // The quote stands where it stood; only the hash tells.
        assertEquals(
                List.of(Kind.HASH),
                Damage.faults(file).stream().map(Fault::kind).toList());
        assertFound(Kind.HASH, "The report 2", "another SHA-256 than its text");
    }

    @Test
    void anEditedFile() {
        Damage.sql(file, "UPDATE report_file SET bytes = x'00'");
        assertFound(Kind.HASH, "The report file 1", "another SHA-256 than its contents");
    }

    @Test
    void aMovedQuote() {
        Damage.sql(file, "UPDATE claim SET quote_start = quote_start + 1 WHERE quote = '12 boats'");
        assertFound(Kind.QUOTE, "The claim 2", "quotes \"12 boats\"", "from 11 to 18", "reads \"2 boats\"");
    }

    @Test
    void aQuoteBeyondTheText() {
        Damage.sql(file, "UPDATE claim SET quote_end = 9000 WHERE quote = '12 boats'");
        assertFound(Kind.QUOTE, "has no such place");
    }

    @Test
    void anAliasOfNobody() {
        Damage.sql(file, "UPDATE alias SET target_id = 999");
        assertFound(Kind.ORPHAN, "The alias 1", "names the source 999");
    }

    @Test
    void aSourceThatIsGone() {
        Damage.sql(file, "DELETE FROM source WHERE name = 'Source 3'");
        assertFound(Kind.REFERENCE, "refers by claimant_id to the source", "which is not there");
    }

    @Test
    void rowsThatNameWhatNeverWas() {
        var uid = "00000000-0000-7000-8000-000000000000";
        Damage.sql(
                file,
                "INSERT INTO conflict (uid, table_name, row_uid, fields) VALUES ('" + uid + "', 'claim', '" + uid
                        + "', '[]')",
                "INSERT INTO draft (table_name, row_uid, field, text, at) VALUES ('claim', '" + uid
                        + "', 'note', '', '')",
                "INSERT INTO dismissal (uid, rule, claims, figures, reason, at) VALUES ('" + uid + "', 'r', '[\"" + uid
                        + "\"]', '[]', 'because', '')");
        assertEquals(
                List.of("conflict", "draft", "dismissal"),
                Damage.faults(file).stream()
                        .filter(fault -> fault.kind() == Kind.ORPHAN)
                        .map(Fault::table)
                        .toList());
    }

    @Test
    void anIndexOfTheSearchThatIsNotAsTheRows() {
        Damage.sql(
                file,
                "INSERT INTO claim_search (claim_search, rowid, quote, stated, note)"
                        + " SELECT 'delete', id, quote, stated, note FROM claim WHERE id = 7");
        assertFound(Kind.SEARCH, "claim_search");
        Damage.sql(
                file,
                "INSERT INTO claim_search (claim_search) VALUES ('rebuild')",
                "INSERT INTO name_search (name_search, rowid, name) VALUES ('delete', 9, 'The agency')",
                "INSERT INTO name_search (rowid, name) VALUES (9, 'Somebody else')");
        assertTrue(Damage.faults(file).stream().anyMatch(fault -> fault.kind() == Kind.SEARCH));
    }

    @Test
    void aKeyThatIsNotItsNames() {
        Damage.sql(file, "UPDATE source SET name_key = 'other' WHERE name = 'Source 3'");
        assertFound(Kind.KEY, "is named \"Source 3\"", "under the key \"other\" instead of \"source 3\"");
    }

    @Test
    void uidsThatAreNoneOrStandTwice() {
        Damage.sql(file, "UPDATE claim SET uid = upper(uid) WHERE id = 5");
        assertFound(Kind.UID, "The claim 5", "is no uid");
        Damage.sql(
                file,
                "DROP INDEX claim_by_uid",
                "UPDATE claim SET uid = (SELECT uid FROM claim WHERE id = 6) WHERE id = 5");
        assertFound(Kind.UID, "stands there more than once");
    }

    @Test
    void valuesThatNoClaimCanHave() {
        Damage.sql(file, "UPDATE claim SET as_of = '2024-02-31' WHERE id = 9");
        assertFound(Kind.VALUE, "The claim 9", "no such day");
        Damage.sql(file, "UPDATE report SET published = '2024-02-31'", "UPDATE step SET at = 'noon' WHERE id = 1");
        assertFound(Kind.VALUE, "The step 1", "its at is \"noon\"");
    }

    @Test
    void aBookOfANewerSchemaIsCheckedAsFarAsItCanBe() {
        Damage.sql(file, "CREATE TABLE mood (id INTEGER PRIMARY KEY)", "PRAGMA user_version = 99");
        var unchecked = Verification.run(file, fault -> assertEquals("", fault.says()));
        assertTrue(unchecked.orElseThrow().contains("version 99"));
    }

    @Test
    void whatIsNoBookIsRefused() throws IOException {
        file = Files.writeString(folder.resolve("diary.txt"), "Dear diary. ".repeat(100));
        assertThrows(BookException.class, () -> Damage.faults(file));
        Files.delete(file);
        assertThrows(BookException.class, () -> Damage.faults(file));
        Indexed.change(file, "CREATE TABLE t (a)");
        assertTrue(assertThrows(BookException.class, () -> Damage.faults(file))
                .getMessage()
                .contains("not a book"));
    }

    @Test
    void nothingIsWritten() throws IOException {
        var before = Files.readAllBytes(file);
        Damage.faults(file);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("a.claimbook"), List.of(folder.toFile().list()));
    }

    @Test
    void aBookThatSomebodyHasOpenIsChecked() {
        try (var book = Book.open(file)) {
            book.shareWithReaders();
            book.claims().delete(List.of(3L));
            assertEquals(List.of(), Damage.faults(file));
        }
    }

    private void assertFound(Kind kind, String... said) {
        var faults = Damage.faults(file);
        assertTrue(
                faults.stream()
                        .anyMatch(fault ->
                                fault.kind() == kind && List.of(said).stream().allMatch(fault.says()::contains)),
                faults.toString());
        faults.forEach(fault -> assertFalse(fault.says().contains("\n"), fault.says()));
        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(faults.toString()));
    }
}
