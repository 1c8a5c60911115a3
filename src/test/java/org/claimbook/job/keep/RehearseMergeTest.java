package org.claimbook.job.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.book.merge.BookMerge.Prefer;
import org.claimbook.job.JobException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of a merge before it, and which files beside a book are copies of it.
class RehearseMergeTest {
    @TempDir
    private Path folder;

    private Path book;
    private Path copy;

    @BeforeEach
    void part() throws IOException {
        book = folder.resolve("war.claimbook");
        copy = folder.resolve("war (1).claimbook");
        try (var made = Book.create(book)) {
            made.claims().insert(Claims.of("losses", "Staff", "2024-11-05", "10"));
        }
        Files.copy(book, copy);
        note(book, "ours");
        note(copy, "theirs");
        try (var open = Book.open(copy)) {
            open.claims().insert(Claims.of("losses", "Reuters", "2024-11-06", "20"));
        }
    }

    private static void note(Path file, String note) {
        try (var open = Book.open(file)) {
            var claim = open.claims()
                    .get(open.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY)[0])
                    .orElseThrow();
            open.claims().update(claim.withNote(note));
        }
    }

    @Test
    void aRehearsalTellsWhatTheMergeDoesAndChangesNothing() throws IOException {
        var bytes = Files.readAllBytes(book);
        var others = Files.readAllBytes(copy);
        RehearseMerge.Outlook outlook;
        try (var reader = Book.read(book)) {
            outlook = RehearseMerge.run(reader, copy);
        }
        assertTrue(outlook.related());
        assertEquals(1, outlook.fresh().size());
        assertEquals(List.of("note"), outlook.fresh().getFirst().fields());
        assertEquals(-1, Files.mismatch(book, Files.write(folder.resolve("then"), bytes)));
        assertEquals(-1, Files.mismatch(copy, Files.write(folder.resolve("then"), others)));
        try (var writer = Book.open(book)) {
            assertEquals(
                    writer.merge(copy, null, Prefer.ASK).counts(),
                    outlook.result().counts());
        }
    }

    @Test
    void conflictsThatWaitAlreadyAreNotCountedAgain() {
        try (var writer = Book.open(book)) {
            writer.merge(copy, null, Prefer.ASK);
            assertTrue(RehearseMerge.run(writer, copy).isNothing());
            assertEquals(1, writer.conflicts().count());
        }
    }

    @Test
    void theBookItselfIsRefused() {
        try (var reader = Book.read(book)) {
            assertThrows(JobException.class, () -> RehearseMerge.run(reader, book));
        }
    }

    @Test
    void onlyCopiesOfTheBookAreFoundBesideIt() throws IOException {
        Book.create(folder.resolve("war (2).claimbook")).close();
        try (var other = Book.create(folder.resolve("war (3).claimbook"))) {
            other.claims().insert(Claims.of("losses", "Staff", "2024-11-05", "10"));
        }
        Files.writeString(folder.resolve("war (4).claimbook"), "no book");
        try (var reader = Book.read(book)) {
            assertEquals(List.of(copy), RelatedCopies.beside(reader));
            assertFalse(RehearseMerge.run(reader, folder.resolve("war (3).claimbook"))
                    .related());
        }
    }
}
