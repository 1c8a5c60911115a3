package org.claimbook.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.reading.Head;
import org.claimbook.reading.Reading;
import org.claimbook.reading.file.ReadingException;
import org.claimbook.reading.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadReportTest {
    private static final String TEXT = "the rain went on.\n\nIt rained on the hills, and it rained in the vale.\n";
    private static final Head TITLED = new Head("Rain", null, null, null, null, null);

    @TempDir
    private Path folder;

    private Book book;
    private ReadReport read;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("rain.claimbook"));
        read = new ReadReport(new Reader(), book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aFileIsKeptAsItWas() throws IOException {
        var bytes = ("\uFEFF" + TEXT.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        var draft = read.file(Files.write(folder.resolve("rain.txt"), bytes), TITLED);
        assertEquals(TEXT.strip(), draft.reading().text().strip());
        var file = Objects.requireNonNull(draft.file());
        assertEquals("rain.txt", file.name());
        assertEquals("text/plain", file.mediaType());
        assertEquals(bytes.length, file.bytes().length);
        var report = new StoreReport(book).store(draft).report();
        assertEquals(Optional.of(report), book.reports().findByFile(bytes));
    }

    @Test
    void whatTheBookHasIsKnownFromFileAndFromText() throws IOException {
        var file = Files.writeString(folder.resolve("rain.txt"), TEXT);
        assertNull(read.file(file, TITLED).known());
        var report = new StoreReport(book).store(read.file(file, TITLED)).report();
        assertEquals(report, read.file(file, Head.UNKNOWN).known());
        assertEquals(
                report,
                read.file(TEXT.getBytes(StandardCharsets.UTF_8), "other.txt", Head.UNKNOWN)
                        .known());
        assertEquals(report, read.text(TEXT, Head.UNKNOWN).known());
        assertNull(read.text(TEXT + "And on.", Head.UNKNOWN).known());
        assertNull(new ReadReport(new Reader(), null).file(file, TITLED).known());
    }

    @Test
    void aStoredTextIsReadAgainWithWhatIsSaidOfIt() {
        var report = new StoreReport(book).store(read.text(TEXT, TITLED)).report();
        var again = read.again(report).orElseThrow();
        assertEquals("Rain", again.head().title());
        assertEquals(book.reports().body(report.uid()), Optional.of(again.text()));
        assertEquals(Optional.empty(), read.again(report.withUid("none")));
    }

    @Test
    void halfACharacterDoesNotShiftTheText() {
        var text = read.text("rain \uD83C and more rain \uD83C\uDF27 came", Head.UNKNOWN)
                .reading()
                .text();
        assertEquals("rain \uFFFD and more rain \uD83C\uDF27 came", text.strip());
    }

    @Test
    void standardInputHasNoNameToGoBy() {
        var input = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        var draft = read.standardInput(input, Head.UNKNOWN);
        assertTrue(draft.title().startsWith("the rain went on"), draft.title());
        assertNotNull(draft.file());
    }

    @Test
    void whatIsNoReportIsRefused() {
        assertThrows(ReadingException.class, () -> read.text(" \n", Head.UNKNOWN));
        assertThrows(ExchangeException.class, () -> read.file(folder.resolve("none.txt"), Head.UNKNOWN));
        assertThrows(ReadingException.class, () -> read.file(new byte[] {0, 1, 0, 2, 0, 0}, "a.bin", Head.UNKNOWN));
    }

    @Test
    void aReportIsNeverWithoutATitle() {
        assertEquals("Rain", titled(" Rain ", "x", "rain.txt"));
        assertEquals("rain.txt", titled(null, "x", "rain.txt"));
        assertEquals("Rain again.", titled("", "\n  Rain again.\nMuch of it.", null));
        assertEquals("Untitled", titled(null, " \n", null));
        var endless = titled(null, "word ".repeat(100), null);
        assertTrue(endless.length() <= 100 && endless.endsWith("word…"), endless);
        assertEquals("Rain", Flood.draft().withHead(TITLED).title());
        assertEquals("Flood in Lower Vale", Flood.draft().withHead(Head.UNKNOWN).title());
    }

    private static String titled(@Nullable String title, String text, @Nullable String fileName) {
        var head = new Head(title, null, null, null, null, null);
        return DraftTitle.of(new Reading(head, text, List.of(), List.of()), fileName);
    }
}
