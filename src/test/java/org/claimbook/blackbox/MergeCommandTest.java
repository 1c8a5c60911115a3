package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two colleagues, who went on with copies of one book, make one of them again.
class MergeCommandTest {
    private static final String HEAD = "uid,report,claimant,measure,as_of,value,note\n";
    private static final String FIRST = "01920000-0000-7000-8000-000000000001";
    private static final String SECOND = "01920000-0000-7000-8000-000000000002";

    @TempDir
    private Path folder = Path.of("");

    private Path ann = Path.of("");
    private Path bob = Path.of("");

    @BeforeEach
    void part() throws IOException {
        ann = folder.resolve("ann.claimbook");
        bob = folder.resolve("bob.claimbook");
        Ran.good("new", ann);
        imported(
                ann,
                "start",
                FIRST + ",Sheet,Staff,losses,2024-11-05,10,\n" + SECOND + ",Sheet,Staff,losses,2024-11-06,20,\n");
        Files.copy(ann, bob);
    }

    private void imported(Path book, String name, String rows) throws IOException {
        var file = folder.resolve(name + ".csv");
        Files.writeString(file, HEAD + rows);
        Ran.good("import", book, file);
    }

    @Test
    void whatBothAddedIsInTheBookAndTheirReutersIsOne() throws IOException {
        imported(ann, "hers", ",Wire,Reuters,losses,2024-11-07,30,\n");
        imported(bob, "his", ",Wire,REUTERS,losses,2024-11-08,40,\n,Wire,Staff,losses,2024-11-09,50,\n");
        var ran = Ran.good("merge", ann, bob);
        assertEquals(
                "2 claims added, 1 report added, 1 source united.", ran.err().strip());
        assertEquals("", ran.out());
        assertEquals(5, claims(ann));
        assertEquals(
                2,
                Ran.good("claims", ann, "--source", "reuters", "--format", "json")
                        .json()
                        .getAsJsonArray()
                        .size());
    }

    @Test
    void theMergeIsOneStepThatUndoTakesBack() throws IOException {
        imported(bob, "his", ",Wire,REUTERS,losses,2024-11-08,40,\n");
        var before = Ran.good("claims", ann).out();
        Ran.good("merge", ann, bob);
        assertEquals(3, claims(ann));
        Ran.good("undo", ann);
        assertEquals(before, Ran.good("claims", ann).out());
    }

    @Test
    void mergingTwiceTakesNothingInTwice() throws IOException {
        imported(bob, "his", ",Wire,REUTERS,losses,2024-11-08,40,\n");
        Ran.good("merge", ann, bob);
        assertEquals("Nothing to take in.", Ran.good("merge", ann, bob).err().strip());
        Ran.good("merge", bob, ann);
        assertEquals(Ran.good("claims", ann).out(), Ran.good("claims", bob).out());
    }

    @Test
    void whatOneUndidAndTheOtherBuiltOnIsAsked() throws IOException {
        Ran.good("undo", ann);
        imported(bob, "his", SECOND.replace('2', '3') + ",Sheet,Staff,losses,2024-11-09,50,\n");
        var ran = Ran.command("merge", ann, bob, "--format", "json");
        assertEquals(1, ran.status(), ran.err());
        var conflict = ran.json().getAsJsonArray().get(0).getAsJsonObject();
        assertTrue(conflict.get("ours").isJsonNull());
        assertTrue(ran.err().contains("left"), ran.err());
        assertEquals(1, claims(ann));
    }

    @Test
    void whoseWordIsPreferredIsSaid() throws IOException {
        Ran.good("undo", ann);
        imported(bob, "his", SECOND.replace('2', '3') + ",Sheet,Staff,losses,2024-11-09,50,\n");
        var ran = Ran.good("merge", ann, bob, "--prefer", "theirs");
        assertTrue(ran.out().contains("theirs"), ran.out());
        assertTrue(ran.err().contains("settled"), ran.err());
    }

    @Test
    void aFileIsNotMergedWithItself() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.claimbook"), ann);
        Ran.command("merge", ann, ann).refused(2, "one and the same file");
        Ran.command("merge", ann, link).refused(2, "one and the same file");
    }

    @Test
    void whatIsNoBookIsRefusedAndNothingChanges() throws IOException {
        var text = folder.resolve("text.claimbook");
        Files.writeString(text, "This is a letter, and no book at all.\n".repeat(50));
        var before = Files.readAllBytes(ann);
        Ran.command("merge", ann, text).refused(3, "text.claimbook", "expected a book");
        Ran.command("merge", ann, folder.resolve("none.claimbook")).refused(3, "none.claimbook");
        Ran.command("merge", ann, bob, "--base", text).refused(3, "text.claimbook");
        assertArrayEquals(before, Files.readAllBytes(ann));
    }

    @Test
    void aBookOfAnOtherOriginIsUnited() throws IOException {
        var other = folder.resolve("other.claimbook");
        Ran.good("new", other);
        imported(other, "other", ",Wire,STAFF,Losses,2024-12,7,\n");
        Ran.good("merge", ann, other);
        assertEquals(
                3,
                Ran.good("claims", ann, "--measure", "losses", "--source", "Staff", "--format", "json")
                        .json()
                        .getAsJsonArray()
                        .size());
    }

    private static int claims(Path book) {
        return Ran.good("claims", book, "--format", "json")
                .json()
                .getAsJsonArray()
                .size();
    }
}
