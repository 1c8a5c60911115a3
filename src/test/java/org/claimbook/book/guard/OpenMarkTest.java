package org.claimbook.book.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The marks of open books. Another process is one that this test starts, or one that a mark speaks of.
class OpenMarkTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:55:31Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path book;
    private Path data;

    @BeforeEach
    void make() throws IOException {
        book = Files.writeString(folder.resolve("war.claimbook"), "a book");
        data = folder.resolve("data");
    }

    private Optional<Holder> holder(Path of) {
        return OpenMark.holder(of, data, CLOCK);
    }

    /// As if a process of another machine had the book open.
    private void elsewhere(Instant seen) throws IOException {
        var there =
                new Holder("another", "library-3", "olena", 4711, NOW.minusSeconds(900), NOW.minusSeconds(600), seen);
        Files.writeString(folder.resolve(".war.claimbook.open"), there.text());
    }

    /// Another process of this machine has the book open.
    private Process beside(String path) throws IOException {
        var process = new ProcessBuilder("sleep", "60").start();
        var me = Holder.here(Machine.of(data), NOW, NOW);
        var its = new Holder(
                me.machine(),
                me.host(),
                "olena",
                process.pid(),
                process.info().startInstant().orElseThrow().truncatedTo(ChronoUnit.SECONDS),
                NOW,
                NOW);
        Files.writeString(folder.resolve(path), its.text());
        return process;
    }

    @Test
    void nobodyHasABookOpenThatHasNoMark() {
        assertEquals(Optional.empty(), holder(book));
    }

    @Test
    void ownMarksAreNoOtherHolderAndGoWhenTheBookIsClosed() throws IOException {
        try (var mark = OpenMark.set(book, data, CLOCK)) {
            assertTrue(Files.exists(folder.resolve(".war.claimbook.open")));
            assertEquals(Optional.empty(), holder(book));
            mark.refresh();
        }
        assertFalse(Files.exists(folder.resolve(".war.claimbook.open")));
        try (var left = Files.list(data.resolve("open"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aWindowOnAnotherMachineIsNoticedWhileItSaysThatItIsThere() throws IOException {
        elsewhere(NOW.minusSeconds(60));
        var holder = holder(book).orElseThrow();
        assertEquals("library-3", holder.host());
        assertEquals("olena", holder.user());
        elsewhere(NOW.minus(Duration.ofMinutes(4)));
        assertEquals(Optional.empty(), holder(book));
    }

    @Test
    void aProcessOfThisMachineCountsAsLongAsItRuns() throws Exception {
        var process = beside(".war.claimbook.open");
        assertEquals(process.pid(), holder(book).orElseThrow().process());
        process.destroyForcibly().waitFor();
        assertEquals(Optional.empty(), holder(book));
    }

    @Test
    void anotherProcessOfTheSameNumberIsNotThatProcess() throws Exception {
        var process = beside(".war.claimbook.open");
        var text = Files.readString(folder.resolve(".war.claimbook.open"));
        Files.writeString(
                folder.resolve(".war.claimbook.open"),
                text.replaceFirst("started=[^\\n]*", "started=2001-01-01T00\\\\:00\\\\:00Z"));
        assertEquals(Optional.empty(), holder(book));
        process.destroyForcibly().waitFor();
    }

    @Test
    void aLinkLeadsToTheSameBook() throws Exception {
        var process = beside(".war.claimbook.open");
        var link = Files.createSymbolicLink(folder.resolve("link.claimbook"), book);
        assertTrue(holder(link).isPresent());
        process.destroyForcibly().waitFor();
    }

    @Test
    void aHardLinkElsewhereIsTheSameFile() throws Exception {
        var other = Files.createDirectory(folder.resolve("other")).resolve("copy.claimbook");
        Files.createLink(other, book);
        try (var _ = OpenMark.set(book, data, CLOCK);
                var marks = Files.list(data.resolve("open"))) {
            var process = beside("data/open/" + marks.findFirst().orElseThrow().getFileName());
            assertTrue(holder(other).isPresent());
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aMarkThatSaysNothingIsIgnoredAndAForeignOneIsNotTakenAway() throws IOException {
        Files.writeString(folder.resolve(".war.claimbook.open"), "host=");
        assertEquals(Optional.empty(), holder(book));
        var mark = OpenMark.set(book, data, CLOCK);
        elsewhere(NOW);
        mark.close();
        assertTrue(Files.exists(folder.resolve(".war.claimbook.open")));
    }
}
