package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimbook.book.Indexed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `history`, `undo`, `redo`, `backup` and `restore`, over a book in which two files were brought in, and
/// claims that repeat each other linked.
class KeepingTest {
    private static final String DATA = "claimbook.data";

    @TempDir
    private Path folder;

    private Path book;
    private String usualData;

    @BeforeEach
    void make() throws IOException {
        usualData = String.valueOf(System.getProperty(DATA));
        System.setProperty(DATA, folder.resolve("data").toString());
        book = folder.resolve("b.claimbook");
        Ran.good("new", book);
        imported("first.csv", "Gazette,2024-06-02,City,10\nLantern,2024-06-03,City,10\n");
        imported("second.csv", "Gazette,2024-06-02,Police,30\n");
        Ran.good("repeats", book, "--accept");
    }

    @AfterEach
    void clean() {
        System.setProperty(DATA, usualData);
    }

    private void imported(String name, String rows) throws IOException {
        var text = "report,published,claimant,value,measure,as_of\n" + rows.replace("\n", ",visitors,2024-06-01\n");
        Ran.good("import", book, Files.writeString(folder.resolve(name), text));
    }

    private String count(String table) {
        return Indexed.texts(book, "SELECT count(*) FROM " + table).getFirst();
    }

    @Test
    void historyListsTheStepsNewestFirst() {
        var steps = Ran.good("history", book, "--format", "json").json().getAsJsonArray();
        assertEquals(3, steps.size());
        assertEquals("second.csv", steps.get(1).getAsJsonObject().get("detail").getAsString());
        assertEquals(
                1,
                Ran.good("history", book, "--limit", "1", "--format", "json")
                        .json()
                        .getAsJsonArray()
                        .size());
        assertEquals(4, Ran.good("history", book).out().lines().count());
    }

    @Test
    void undoTakesBackAndRedoDoesAgain() {
        assertTrue(Ran.good("undo", book, "--steps", "2").out().contains("second.csv"));
        assertEquals(List.of("2", "0"), List.of(count("claim"), count("link")));
        Ran.good("redo", book);
        assertEquals(List.of("3", "0"), List.of(count("claim"), count("link")));
        Ran.good("redo", book);
        assertEquals("1", count("link"));
        Ran.command("redo", book).refused(2, "nothing to do again");
    }

    @Test
    void moreStepsThanThereAreIsRefusedAndNothingIsTakenBack() {
        Ran.command("undo", book, "--steps", "4").refused(2, "only 3 can be undone");
        assertEquals("1", count("link"));
        Ran.command("undo", book, "--steps", "0").refused(2, "expected 1 or more");
    }

    @Test
    void oneOldStepIsUndoneAloneWhereNothingBuildsOnIt() {
        Ran.command("undo", book, "--only", "1").refused(2, "later steps build on what it changed", "step 3");
        Ran.good("undo", book, "--only", "2");
        assertEquals(List.of("2", "1"), List.of(count("claim"), count("link")));
        Ran.command("undo", book, "--only", "2").refused(2, "was undone already");
        Ran.command("undo", book, "--only", "99").refused(2, "There is no step 99");
    }

    @Test
    void aBackupIsMadeOnceAndListed() {
        var first = Ran.good("backup", book).out().strip();
        assertTrue(Files.exists(Path.of(first)));
        assertEquals(first, Ran.good("backup", book).out().strip());
        var listed = Ran.good("backup", book, "--list").out();
        assertTrue(listed.contains("asked"), listed);
        assertTrue(listed.contains("import"), "one was made before the second file came in: " + listed);
    }

    @Test
    void aBackupToAFileDoesNotOverwrite() throws IOException {
        var to = Files.writeString(folder.resolve("kept.claimbook"), "something else");
        Ran.command("backup", book, "--to", to).refused(3, "there is a file of this name already");
        assertEquals("something else", Files.readString(to));
    }

    @Test
    void restoringKeepsWhatWasThere() {
        var copy = folder.resolve("copy.claimbook");
        Ran.good("backup", book, "--to", copy);
        Ran.good("undo", book, "--steps", "2");
        var kept = Ran.good("restore", copy, book).err();
        assertEquals(List.of("3", "1"), List.of(count("claim"), count("link")));
        var path = Path.of(kept.strip().replaceFirst(".* is kept as ", ""));
        assertEquals(List.of("2"), Indexed.texts(path, "SELECT count(*) FROM claim"));
    }

    @Test
    void whatIsNoBackupIsNotRestored() throws IOException {
        var text = Files.writeString(folder.resolve("notes.txt"), "no book at all, but long enough to be looked at");
        Ran.command("restore", text, book).refused(3, "notes.txt", "expected a book");
        Ran.command("restore", folder.resolve("none.claimbook"), book).refused(3, "there is no such file");
        Ran.command("restore", book, book).refused(3, "this very file");
        assertEquals("3", count("claim"));
        assertFalse(Files.exists(folder.resolve("none.claimbook")));
    }
}
