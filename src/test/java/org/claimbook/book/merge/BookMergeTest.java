package org.claimbook.book.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Dumps;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.book.file.BookException;
import org.claimbook.book.history.Step;
import org.claimbook.book.merge.BookMerge.Prefer;
import org.claimbook.book.merge.ConflictStore.Side;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Link;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ann and Bob have copies of one book that holds two claims of the Staff's, 10 and 20.
class BookMergeTest {
    @TempDir
    private Path folder;

    private Book ann;
    private Book bob;

    @BeforeEach
    void part() throws IOException {
        var start = folder.resolve("start.claimbook");
        try (var book = Book.create(start)) {
            book.claims().insert(Claims.of("losses", "Staff", "2024-11-05", "10"));
            book.claims().insert(Claims.of("losses", "Staff", "2024-11-06", "20"));
        }
        Files.copy(start, folder.resolve("ann.claimbook"));
        Files.copy(start, folder.resolve("bob.claimbook"));
        ann = Book.open(folder.resolve("ann.claimbook"));
        bob = Book.open(folder.resolve("bob.claimbook"));
    }

    @AfterEach
    void close() {
        ann.close();
        bob.close();
    }

    private static Claim claim(Book book, int number) {
        var ids = book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY);
        return book.claims().get(ids[number]).orElseThrow();
    }

    private MergeResult merge() {
        return ann.merge(bob.path(), null, Prefer.ASK);
    }

    private static void settle(Book book, Side side) {
        book.conflicts().all().forEach(conflict -> book.conflicts().settle(conflict.uid(), side));
    }

    @Test
    void whatEachChangedIsTaken() {
        ann.claims().update(claim(ann, 0).withFigure(Figure.exact("11")));
        bob.claims().update(claim(bob, 0).withNote("checked"));
        bob.claims().update(claim(bob, 1).withFigure(Figure.exact("22")));
        bob.claims().insert(Claims.of("losses", "Reuters", "2024-11-07", "30"));
        var result = merge();
        assertEquals(new MergeResult.Counts(1, 2, 0, 0), result.counts("claim"));
        assertEquals(new MergeResult.Counts(1, 0, 0, 0), result.counts("source"));
        assertEquals(List.of(), result.left());
        assertEquals(Figure.exact("11"), claim(ann, 0).figure());
        assertEquals("checked", claim(ann, 0).note());
        assertEquals(Figure.exact("22"), claim(ann, 1).figure());
        assertEquals("Reuters", claim(ann, 2).speech().claimant());
    }

    @Test
    void twoFiguresOfOneClaimAreAConflictThatKeepsBoth() {
        ann.claims().update(claim(ann, 0).withFigure(Figure.exact("11")));
        bob.claims().update(claim(bob, 0).withFigure(Figure.exact("12")));
        var conflict = merge().left().getFirst();
        assertEquals("losses, Staff, 2024-11-05, 11", conflict.row());
        assertEquals(List.of("stated", "qualifier", "value", "low", "high"), conflict.fields());
        assertEquals(Map.of("qualifier", "exact", "value", "10"), conflict.base());
        assertEquals(Map.of("qualifier", "exact", "value", "11"), conflict.ours());
        assertEquals(Map.of("qualifier", "exact", "value", "12"), conflict.theirs());
        assertEquals(Figure.exact("11"), claim(ann, 0).figure());
        ann.conflicts().settle(conflict.uid(), Side.THEIRS);
        assertEquals(Figure.exact("12"), claim(ann, 0).figure());
        assertEquals(0, ann.conflicts().count());
        ann.history().undo();
        assertEquals(1, ann.conflicts().count());
        ann.conflicts().settle(conflict.uid(), Side.OURS);
        assertEquals(Figure.exact("11"), claim(ann, 0).figure());
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() {
        ann.claims().update(claim(ann, 0).withFigure(Figure.exact("11")));
        bob.claims().update(claim(bob, 0).withFigure(Figure.exact("11")));
        var before = Dumps.everything(ann);
        assertEquals(Map.of(), merge().counts());
        assertEquals(before, Dumps.everything(ann));
    }

    @Test
    void whatOneDeletedAndTheOtherEditedStaysAndIsAConflict() {
        ann.claims().delete(List.of(claim(ann, 0).id()));
        bob.claims().update(claim(bob, 0).withNote("checked"));
        ann.claims().update(claim(ann, 0).withNote("mine"));
        bob.claims().delete(List.of(claim(bob, 1).id()));
        var left = merge().left();
        assertEquals(2, left.size());
        assertTrue(left.stream().allMatch(Conflict::isDeletion));
        assertEquals(2, ann.counts().claims());
        settle(ann, Side.THEIRS);
        assertEquals(1, ann.counts().claims());
        assertEquals("checked", claim(ann, 0).note());
    }

    @Test
    void whatOneDeletedAndTheOtherDidNotTouchIsGone() {
        bob.claims().delete(List.of(claim(bob, 0).id()));
        assertEquals(new MergeResult.Counts(0, 0, 1, 0), merge().counts("claim"));
        assertEquals(1, ann.counts().claims());
    }

    @Test
    void aClaimToWhichTheOtherAddedALinkStays() {
        bob.claims().delete(List.of(claim(bob, 0).id()));
        ann.links().insert(new Link("", claim(ann, 0).uid(), claim(ann, 1).uid(), Link.Kind.ROUNDS, null));
        var conflict = merge().left().getFirst();
        assertEquals(2, ann.counts().claims());
        assertEquals("claim", conflict.table());
        settle(ann, Side.THEIRS);
        assertEquals(List.of(), ann.links().all());
        assertEquals(1, ann.counts().claims());
    }

    private Book copy(String name) {
        try {
            return Book.open(Files.copy(folder.resolve("start.claimbook"), folder.resolve(name + ".claimbook")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void viewsOfOneNameAndOtherSettingsAreBothKept() {
        ann.views().put("Main", "{\"a\":1}");
        bob.views().put("Main", "{\"a\":2}");
        assertEquals(List.of(), merge().left());
        assertEquals(List.of("Main", "Main (2)"), ann.views().names());
        assertEquals("{\"a\":1}", ann.views().settings("Main").orElseThrow());
        assertEquals("{\"a\":2}", ann.views().settings("Main (2)").orElseThrow());
    }

    @Test
    void theSameLinkIsOne() {
        for (var book : List.of(ann, bob)) {
            book.links()
                    .insert(new Link("", claim(book, 0).uid(), claim(book, 1).uid(), Link.Kind.ROUNDS, null));
        }
        assertEquals(Map.of(), merge().counts());
        assertEquals(1, ann.links().all().size());
    }

    @Test
    void aReportWithItsFileAndTextComesWithItsClaims() {
        var report = bob.reports().insert(Report.titled("Sheet 2"), "Losses of 40.");
        bob.reports().addFile(report.uid(), "f.txt", "text/plain", new byte[] {0, 1, 2});
        bob.claims().insert(Claims.full().withReport(report));
        merge();
        assertEquals("Losses of 40.", ann.reports().body(report.uid()).orElseThrow());
        assertEquals("Sheet 2", claim(ann, 2).report().title());
        assertEquals(
                report.uid(),
                ann.reports().findByFile(new byte[] {0, 1, 2}).orElseThrow().uid());
    }

    @Test
    void whatIsPreferredIsSettledAndListed() {
        ann.claims().update(claim(ann, 0).withFigure(Figure.exact("11")));
        bob.claims().update(claim(bob, 0).withFigure(Figure.exact("12")));
        var result = ann.merge(bob.path(), null, Prefer.THEIRS);
        assertEquals(List.of(), result.left());
        assertEquals(Side.THEIRS, result.settled().getFirst().side());
        assertEquals(Figure.exact("12"), claim(ann, 0).figure());
        ann.history().undo();
        assertEquals(Figure.exact("11"), claim(ann, 0).figure());
    }

    @Test
    void aSecondMergeTakesOnlyWhatIsNewAndAsksNothingTwice() {
        ann.claims().update(claim(ann, 0).withFigure(Figure.exact("11")));
        bob.claims().update(claim(bob, 0).withFigure(Figure.exact("12")));
        bob.claims().update(claim(bob, 1).withFigure(Figure.exact("22")));
        merge();
        settle(ann, Side.OURS);
        bob.claims().update(claim(bob, 1).withFigure(Figure.exact("23")));
        var result = merge();
        assertEquals(List.of(), result.left());
        assertEquals(new MergeResult.Counts(0, 1, 0, 0), result.counts("claim"));
        assertEquals(Figure.exact("11"), claim(ann, 0).figure());
        assertEquals(Figure.exact("23"), claim(ann, 1).figure());
        assertEquals(List.of(), bob.merge(ann.path(), null, Prefer.ASK).left());
        assertEquals(Contents.of(ann).lines(), Contents.of(bob).lines());
    }

    @Test
    void booksWithoutACommonStepAreUnited() {
        try (var other = Book.create(folder.resolve("other.claimbook"))) {
            other.claims().insert(Claims.of("LOSSES", "Reuters", "2024-12", "7"));
            assertEquals(List.of(), ann.merge(other.path(), null, Prefer.ASK).left());
        }
        assertEquals(3, ann.counts().claims());
        assertEquals(1, ann.named(NameKind.MEASURE).count());
        assertEquals(Figure.exact("7"), claim(ann, 2).figure());
    }

    @Test
    void theOtherCopyAndItsDraftsStayWhereTheyAre() throws IOException {
        bob.claims().update(claim(bob, 0).withNote("n"));
        bob.settings().put("key", "theirs");
        bob.close();
        var bytes = Files.readAllBytes(bob.path());
        merge();
        assertArrayEquals(bytes, Files.readAllBytes(bob.path()));
        assertFalse(Dumps.everything(ann).toString().contains("theirs"));
        bob = Book.open(bob.path());
    }

    @Test
    void anOlderBookIsBroughtUpToDateInACopy() throws IOException {
        var old = folder.resolve("old.claimbook");
        try (var in = Book.class.getResourceAsStream("file/v1.claimbook")) {
            Files.copy(Objects.requireNonNull(in), old);
        }
        var bytes = Files.readAllBytes(old);
        ann.merge(old, null, Prefer.ASK);
        assertArrayEquals(bytes, Files.readAllBytes(old));
        assertTrue(ann.counts().claims() > 2);
    }

    @Test
    void aDamagedBookIsNamed() throws IOException {
        bob.bulkInsert(Step.Draft.of("import", "n"), bulk -> {
            for (var i = 0; i < 3000; i++) {
                bulk.add(Claims.of("losses", "Reuters", "2024-11-05", String.valueOf(i))
                        .withNote("words " + i));
            }
            return 0;
        });
        bob.close();
        var bytes = Files.readAllBytes(bob.path());
        var page = bytes.length / 4096 / 2 * 4096;
        Arrays.fill(bytes, page, page + 4 * 4096, (byte) 0x5A);
        Files.write(bob.path(), bytes);
        var before = Dumps.everything(ann);
        var said = String.valueOf(assertThrows(BookException.class, this::merge).getMessage());
        assertTrue(said.contains("bob.claimbook is damaged"), said);
        assertEquals(before, Dumps.everything(ann));
        bob = copy("bob2");
    }

    @Test
    void aTextIntoWhichTheOtherOnesQuotesPointIsAConflict() {
        var report = bob.reports().insert(Report.titled("Sheet 2"), "Losses of 40.");
        merge();
        ann.reports().setBody(report.uid(), "Another text.");
        bob.claims().insert(Claims.full().withReport(report));
        var here = merge().left();
        assertEquals("report", here.getFirst().table());
        assertEquals("Another text.", ann.reports().body(report.uid()).orElseThrow());
        settle(ann, Side.OURS);
        var there = bob.merge(ann.path(), null, Prefer.ASK).left();
        assertEquals(1, there.size());
    }

    @Test
    void whatTheOtherDidAgainAfterAMergeIsTaken() {
        bob.claims().insert(Claims.of("losses", "Staff", "2024-11-07", "30"));
        bob.claims().update(claim(bob, 0).withNote("n"));
        bob.history().undo();
        merge();
        assertEquals(3, ann.counts().claims());
        bob.history().undo();
        assertEquals(new MergeResult.Counts(0, 0, 1, 0), merge().counts("claim"));
        bob.history().redo();
        bob.history().redo();
        merge();
        assertEquals(3, ann.counts().claims());
        assertEquals("n", claim(ann, 0).note());
    }
}
