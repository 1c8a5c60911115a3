package org.claimbook.book.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Indexed;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.BookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups of real books, in folders of the test's own.
class BackupsTest {
    private static final Instant START = Instant.parse("2026-11-23T02:55:31Z");

    @TempDir
    private Path folder;

    private Path file;
    private Instant now = START;

    @BeforeEach
    void make() {
        file = folder.resolve("war.claimbook");
        try (var book = Book.create(file)) {
            book.claims().insert(Claims.of("tents", "The Gull", "2024", "2"));
        }
    }

    private Backups backups(Path book) {
        return Backups.in(folder.resolve("backups"), book, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Backup backUp(Occasion occasion) {
        try (var sql = BookFile.read(file)) {
            return backups(file).make(sql, occasion);
        }
    }

    private void edit(String value) {
        try (var book = Book.open(file)) {
            book.claims().insert(Claims.of("tents", "The Gull", "2024", value));
        }
    }

    @Test
    void aBackupIsTheBookRowForRowAndSound() {
        var backup = backUp(Occasion.ASKED);
        assertEquals(
                "2026-11-23 02.55.31 asked.claimbook",
                backup.file().getFileName().toString());
        assertEquals(Indexed.rows(file), Indexed.rows(backup.file()));
        Indexed.assertSound(backup.file());
        assertEquals(backup, backups(file).list().getFirst());
    }

    @Test
    void aBookThatHasNotChangedIsNotBackedUpTwice() {
        var first = backUp(Occasion.OPENED);
        now = now.plusSeconds(3600);
        assertEquals(first, backUp(Occasion.WORKING));
        edit("3");
        assertNotEquals(first, backUp(Occasion.WORKING));
        assertEquals(2, backups(file).list().size());
    }

    @Test
    void undoingIsAChange() {
        backUp(Occasion.OPENED);
        try (var book = Book.open(file)) {
            book.history().undo();
        }
        now = now.plusSeconds(1);
        backUp(Occasion.WORKING);
        assertEquals(2, backups(file).list().size());
    }

    @Test
    void twoBackupsOfOneSecondStandBesideEachOther() {
        backUp(Occasion.ASKED);
        edit("3");
        var second = backUp(Occasion.IMPORT);
        edit("4");
        var third = backUp(Occasion.ASKED);
        assertEquals(List.of(third, second), backups(file).list().subList(0, 2), "the newest first");
        assertEquals(3, backups(file).list().size());
    }

    @Test
    void olderOnesGoOnlyWhenANewOneIsThere() {
        for (var i = 0; i < 12; i++) {
            edit("" + (i + 3));
            now = now.plusSeconds(60);
            backUp(Occasion.WORKING);
        }
        assertEquals(10, backups(file).list().size());
    }

    @Test
    void aBackupBeforeRestoringSendsNoneAway() {
        for (var i = 0; i < 12; i++) {
            edit("" + (i + 3));
            now = now.plusSeconds(60);
            backUp(i < 10 ? Occasion.WORKING : Occasion.RESTORE);
        }
        assertEquals(12, backups(file).list().size());
    }

    @Test
    void aDamagedBookGivesNoBackupAndTheOldOnesStay() throws IOException {
        var good = backUp(Occasion.OPENED);
        edit("3");
        Indexed.change(file, "PRAGMA foreign_keys = OFF; UPDATE claim SET report_id = 999");
        assertThrows(BookException.class, () -> backUp(Occasion.WORKING));
        assertEquals(List.of(good), backups(file).list());
        try (var files = Files.list(backups(file).folder())) {
            assertEquals(1, files.count(), "nothing unfinished is left");
        }
    }

    @Test
    void booksOfOneNameKeepApartAndALinkIsTheBookItself() throws IOException {
        var other = Files.createDirectory(folder.resolve("other")).resolve("war.claimbook");
        Book.create(other).close();
        assertNotEquals(backups(file).folder(), backups(other).folder());
        var link = Files.createSymbolicLink(folder.resolve("other/link.claimbook"), file);
        assertEquals(backups(file).folder(), backups(link).folder());
    }

    @Test
    void restoringBringsTheStateBackAndKeepsWhatWasThere() {
        var backup = backUp(Occasion.OPENED);
        var before = Indexed.rows(file);
        edit("3");
        var lost = Indexed.rows(file);
        now = now.plusSeconds(60);
        var kept = new Restoring(backups(file), Clock.fixed(now, ZoneOffset.UTC)).run(backup.file(), file);
        assertEquals(before, Indexed.rows(file));
        assertEquals(lost, Indexed.rows(kept.orElseThrow()));
        Indexed.assertSound(file);
    }

    @Test
    void whoHasTheBookOpenSeesWhatWasRestored() {
        var backup = backUp(Occasion.OPENED);
        try (var open = Book.open(file)) {
            open.shareWithReaders();
            open.claims().insert(Claims.of("tents", "The Gull", "2024", "3"));
            assertEquals(2, open.counts().claims());
            now = now.plusSeconds(60);
            new Restoring(backups(file), Clock.fixed(now, ZoneOffset.UTC)).run(backup.file(), file);
            assertEquals(1, open.counts().claims());
            open.claims().insert(Claims.of("tents", "The Gull", "2024", "4"));
        }
        Indexed.assertSound(file);
    }

    @Test
    void aDamagedBookIsPutAsideAsItIs() throws IOException {
        var backup = backUp(Occasion.OPENED);
        Files.write(file, new byte[5000]);
        var kept = new Restoring(backups(file), Clock.fixed(now, ZoneOffset.UTC)).run(backup.file(), file);
        assertEquals(5000, Files.size(kept.orElseThrow()));
        assertEquals(Indexed.rows(backup.file()), Indexed.rows(file));
    }

    @Test
    void aBackupThatIsNotSoundIsNotRestored() throws IOException {
        var backup = backUp(Occasion.OPENED);
        var bytes = Files.readAllBytes(backup.file());
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 4000, (byte) 7);
        Files.write(backup.file(), bytes);
        var before = Indexed.rows(file);
        assertThrows(
                BookException.class,
                () -> new Restoring(backups(file), Clock.fixed(now, ZoneOffset.UTC)).run(backup.file(), file));
        assertEquals(before, Indexed.rows(file));
    }

    @Test
    void anotherProgramsFileIsNotOverwritten() {
        var backup = backUp(Occasion.OPENED);
        var foreign = folder.resolve("photos.db");
        Indexed.change(foreign, "CREATE TABLE photo (id)");
        assertThrows(
                BookException.class,
                () -> new Restoring(backups(foreign), Clock.fixed(now, ZoneOffset.UTC)).run(backup.file(), foreign));
        assertEquals(List.of("photo"), Indexed.texts(foreign, "SELECT name FROM sqlite_schema"));
    }

    @Test
    void aBookThatIsNotThereIsMade() {
        var backup = backUp(Occasion.OPENED);
        var fresh = folder.resolve("fresh.claimbook");
        assertFalse(new Restoring(backups(fresh), Clock.systemUTC())
                .run(backup.file(), fresh)
                .isPresent());
        assertEquals(Indexed.rows(file), Indexed.rows(fresh));
        assertEquals(Duration.ZERO, Duration.between(START, now));
    }
}
