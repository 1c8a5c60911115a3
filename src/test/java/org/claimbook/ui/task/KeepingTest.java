package org.claimbook.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.backup.Backup;
import org.claimbook.book.backup.Backups;
import org.claimbook.book.backup.Occasion;
import org.claimbook.book.guard.OpenMark;
import org.claimbook.model.NameKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All is done at once, on the test's thread, and the clock stands until it is set forward.
class KeepingTest {
    @TempDir
    Path folder;

    private Instant time = Instant.parse("2026-11-23T10:00:00Z");
    private Path file;
    private Book book;
    private OpenMark mark;
    private Keeping keeping;

    @BeforeEach
    void open() {
        file = folder.resolve("test.claimbook");
        book = Book.create(file);
        book.shareWithReaders();
        InstantSource now = () -> time;
        var clock = now.withZone(ZoneOffset.UTC);
        mark = OpenMark.set(file, folder.resolve("data"), clock);
        keeping = new Keeping(file, mark, null, clock, Runnable::run, Runnable::run);
    }

    @AfterEach
    void close() {
        mark.close();
        book.close();
    }

    private void add(String source) {
        book.named(NameKind.SOURCE).insert(source);
        keeping.change();
    }

    private List<Occasion> made() {
        return Backups.of(file).list().stream().map(Backup::occasion).toList();
    }

    private void pass(int minutes) {
        for (var minute = 0; minute < minutes; minute++) {
            time = time.plus(Duration.ofMinutes(1));
            keeping.tick();
        }
    }

    @Test
    void aBookThatIsNotWorkedOnIsNotBackedUp() {
        pass(90);
        assertEquals(List.of(), made());
    }

    @Test
    void halfAnHourOfWorkIsBackedUpAndThenAnother() {
        add("Gull");
        pass(29);
        assertEquals(List.of(), made());
        pass(1);
        assertEquals(List.of(Occasion.WORKING), made());
        pass(60);
        assertEquals(List.of(Occasion.WORKING), made());
        add("Tern");
        pass(30);
        assertEquals(List.of(Occasion.WORKING, Occasion.WORKING), made());
        assertEquals(2, keeping.made().get());
    }

    @Test
    void aBackupThatCannotBeMadeIsToldAndTriedAgain() throws IOException {
        var backups = Backups.of(file).folder();
        Files.createDirectories(backups.getParent());
        Files.writeString(backups, "a file where the folder should be");
        add("Gull");
        pass(30);
        assertNotNull(keeping.failure().get());
        assertEquals(0, keeping.made().get());

        Files.delete(backups);
        pass(5);
        assertNull(keeping.failure().get());
        assertEquals(List.of(Occasion.WORKING), made());
    }

    @Test
    void theMarkSaysEveryMinuteThatTheBookIsOpenHere() throws IOException {
        var said = folder.resolve(".test.claimbook.open");
        var before = Files.readString(said);
        pass(1);
        assertEquals(
                before.lines()
                        .filter(line -> line.startsWith("seen"))
                        .map(line -> line.replace("00\\:00Z", "01\\:00Z"))
                        .toList(),
                Files.readString(said)
                        .lines()
                        .filter(line -> line.startsWith("seen"))
                        .toList());
    }

    @Test
    void aBackupThatNothingWasDoneSinceIsTheOneThatWasThere() {
        add("Gull");
        keeping.backUp(Occasion.ASKED, first -> keeping.backUp(Occasion.ASKED, second -> assertEquals(first, second)));
        assertEquals(List.of(Occasion.ASKED), made());
    }
}
