package org.claimbook.book.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimbook.book.Book;
import org.claimbook.book.Indexed;
import org.claimbook.book.file.BookException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A repaired book has all that can be read, says what it has not, and is sound; the damaged one stays as it
/// was.
class RepairTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path fresh;
    private Map<String, List<String>> rows;

    @BeforeEach
    void make() {
        file = Damage.book(folder.resolve("a.claimbook"));
        fresh = folder.resolve("new.claimbook");
        rows = Indexed.rows(file);
    }

    @Test
    void ofASoundBookItIsTheSame() {
        assertEquals(List.of(), repaired());
        assertEquals(rows, Indexed.rows(fresh));
    }

    @Test
    void whatDamageLeavesAloneIsAllThere() {
        var root = Damage.root(file, "claim");
        Damage.bytes(file, bytes -> {
            bytes.put(3, (byte) 'X');
            bytes.putShort(16, (short) 3);
            // A key within a tree leads astray, and is not needed.
            bytes.put(root + (bytes.getShort(root + 12) & 0xFFFF) + 4, (byte) 0x7F);
        });
        repaired();
        assertEquals(rows, Indexed.rows(fresh));
    }

    @Test
    void rowsToWhichNothingLeadsAnyMoreAreFound() {
        var root = Damage.root(file, "claim");
        Damage.bytes(file, bytes -> bytes.put(root, (byte) 0x44));
        assertTrue(repaired().toString().contains("1 part could not be read"));
        assertEquals(rows, Indexed.rows(fresh));
    }

    @Test
    void rowsAreFoundWhereEvenTheListOfTablesIsGone() {
        Damage.bytes(file, bytes -> bytes.put(100, (byte) 0x77));
        repaired();
        assertEquals(rows, Indexed.rows(fresh));
    }

    @Test
    void aPageThatCannotBeReadCostsItsRowsAndIsTold() {
        var leaf = Damage.lastLeaf(file);
        var cells = new int[1];
        Damage.bytes(file, bytes -> {
            cells[0] = bytes.getShort(leaf + 3);
            bytes.put(leaf, (byte) 0);
        });
        var said = repaired().toString();
        var kept = rows.get("claim").subList(0, Damage.CLAIMS - cells[0]);
        assertEquals(kept, Indexed.rows(fresh).get("claim"));
        assertTrue(said.contains("Lost " + cells[0] + " rows of the table claim: " + (kept.size() + 1) + " ("), said);
        assertEquals(rows.get("change"), Indexed.rows(fresh).get("change"));
    }

    @Test
    void aCellThatCannotBeReadCostsOneRow() {
        var leaf = Damage.lastLeaf(file);
        Damage.bytes(file, bytes -> {
            var cell = leaf + (bytes.getShort(leaf + 8) & 0xFFFF);
            bytes.put(cell, (byte) 0xFF);
            bytes.put(cell + 1, (byte) 0xFF);
        });
        assertTrue(repaired().toString().contains("Lost 1 row of the table claim"));
        assertEquals(Damage.CLAIMS - 1, Indexed.rows(fresh).get("claim").size());
    }

    @Test
    void ofAFileThatIsCutOffThereIsWhatWasInIt() {
        var end = Damage.size(file) / Damage.PAGE * 3 / 4 * Damage.PAGE;
        var left = claimsBefore(end);
        assertTrue(left > 50 && left < Damage.CLAIMS, "some are in it, and some are not");
        Damage.cut(file, end);
        var said = repaired().toString();
        assertEquals(left, Indexed.rows(fresh).get("claim").size());
        assertTrue(said.contains("Of the table claim " + left + " of 402 rows were saved"), said);
    }

    @Test
    void ofAFewBytesThereIsNoBook() {
        Damage.cut(file, 50);
        assertThrows(BookException.class, () -> Repair.run(file, fresh));
        assertFalse(Files.exists(fresh));
    }

    @Test
    void indexesAndTriggersAreNew() {
        Damage.sql(
                file,
                "DROP INDEX claim_by_uid",
                "DROP TRIGGER claim_search_delete",
                "CREATE TRIGGER mine AFTER INSERT ON claim BEGIN SELECT 1; END");
        repaired();
        assertEquals(rows, Indexed.rows(fresh));
    }

    @Test
    void whatOthersStandOnComesBackEmpty() {
        Damage.sql(
                file, "DELETE FROM source WHERE name = 'Source 3'", "DELETE FROM report WHERE title = 'Daily sheet'");
        var said = repaired().toString();
        assertTrue(said.contains("it stands in the book as \"lost source"), said);
        assertTrue(said.contains("it stands in the book as \"lost report"), said);
        assertEquals(rows.get("claim"), Indexed.rows(fresh).get("claim"));
    }

    @Test
    void whatNobodyCanReadIsEmptiedAndTold() {
        Damage.sql(
                file,
                "UPDATE claim SET as_of = '2024-02-31' WHERE id = 9",
                "UPDATE claim SET quote_start = 0, quote_end = 8 WHERE quote = '12 boats'",
                "UPDATE source SET name_key = 'x' WHERE name = 'Source 3'",
                "UPDATE claim SET uid = upper(uid) WHERE id = 11",
                "UPDATE alias SET target_id = 999");
        var said = repaired().toString();
        assertTrue(said.contains("as_of (it was \"2024-02-31\")"), said);
        assertTrue(said.contains("the place is now the one where it stands"), said);
        assertEquals(List.of("10"), Indexed.texts(fresh, "SELECT quote_start FROM claim WHERE quote = '12 boats'"));
        assertEquals(List.of(), Indexed.rows(fresh).get("alias"));
    }

    @Test
    void aHistoryThatIsNotWholeIsLeftOut() {
        try (var book = Book.open(file)) {
            book.claims().delete(List.of(3L));
            book.claims().delete(List.of(4L));
            book.claims().delete(List.of(5L));
        }
        Damage.sql(file, "DELETE FROM change WHERE id = (SELECT max(id) - 2 FROM change)");
        var said = repaired().toString();
        assertTrue(said.contains("The history up to step"), said);
        try (var book = Book.open(fresh)) {
            assertEquals("delete", book.history().undo().what());
            assertTrue(book.history().undoable().isEmpty());
            assertEquals(Damage.CLAIMS - 2, book.counts().claims());
        }
    }

    @Test
    void newRowsGetIdsThatNoOldOneHad() {
        try (var book = Book.open(file)) {
            book.claims().delete(List.of((long) Damage.CLAIMS));
        }
        repaired();
        assertEquals(
                List.of(String.valueOf(Damage.CLAIMS)),
                Indexed.texts(fresh, "SELECT seq FROM sqlite_sequence WHERE name = 'claim'"));
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(fresh, "mine");
        assertThrows(BookException.class, () -> Repair.run(file, fresh));
        assertEquals("mine", Files.readString(fresh));
    }

    private List<String> repaired() {
        try {
            var before = Files.readAllBytes(file);
            var said = Repair.run(file, fresh).said();
            assertArrayEquals(before, Files.readAllBytes(file));
            assertEquals(List.of(), Damage.faults(fresh));
            Indexed.assertSound(fresh);
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many claims stand on whole pages before a place in the file.
    private int claimsBefore(int end) {
        var count = new int[1];
        var root = Damage.root(file, "claim");
        Damage.bytes(file, bytes -> {
            var children = bytes.getShort(root + 3);
            for (var i = 0; i <= children; i++) {
                var page =
                        i == children ? bytes.getInt(root + 8) : bytes.getInt(root + bytes.getShort(root + 12 + 2 * i));
                count[0] += page * Damage.PAGE <= end ? bytes.getShort((page - 1) * Damage.PAGE + 3) : 0;
            }
        });
        return count[0];
    }
}
