package org.claimbook.ui.reports.add;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.book.Book;
import org.claimbook.job.read.StoreReport.Stored;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddReportModelTest {
    private static final String TEXT = "Bridge closed\n\nNobody knows yet for how long the bridge is to stay closed.";

    @TempDir
    private Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private final List<Stored> stored = new ArrayList<>();
    private Book book;
    private AddReportModel model;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("add.claimbook"));
        model = model();
    }

    private AddReportModel model() {
        return new AddReportModel(book, book, new Reader(), Work.direct(errors::add), Messages.of(Locale.ENGLISH));
    }

    @AfterEach
    void close() {
        book.close();
        assertEquals(List.of(), errors);
    }

    @Test
    void pastedTextIsReadAtOnceAndStoredWithWhatWasWritten() {
        model.begin(Found.text(TEXT));
        assertTrue(model.canAdd());
        model.title().set("The bridge");
        model.outlet().set("The Herald");
        model.published().set("5 Nov 2024");
        model.language().set("en");
        model.url().set("https://example.org/bridge");
        model.add(stored::add);
        var report = stored.getFirst().report();
        assertEquals("The bridge", report.title());
        assertEquals("The Herald", report.outlet());
        assertEquals("2024-11-05", report.published().toString());
        assertEquals("https://example.org/bridge", report.url());
        assertEquals(TEXT, book.reports().body(report.uid()).orElseThrow());
        assertEquals("read", book.history().undoable().orElseThrow().what());
    }

    @Test
    void withoutTextThereIsNothingToAdd() {
        assertFalse(model.canAdd());
        model.text().set("  \n ");
        assertFalse(model.canAdd());
        model.add(stored::add);
        assertEquals(List.of(), stored);
    }

    @Test
    void aTextThatIsInTheBookIsSaidToBe() {
        model.begin(Found.text(TEXT));
        model.add(stored::add);
        var again = model();
        again.begin(Found.text(TEXT));
        assertEquals(stored.getFirst().report().uid(), again.known().uid());
        assertFalse(again.canAdd());
        again.text().set(TEXT + " Really.");
        assertNull(again.known());
        assertTrue(again.canAdd());
    }

    @Test
    void aDateThatIsNoneIsSaidToBeAndKept() {
        model.begin(Found.text(TEXT));
        model.published().set("soon");
        assertTrue(model.problem().get().contains("soon"));
        assertFalse(model.canAdd());
        assertEquals("soon", model.published().get());
        model.published().set("2024-11");
        assertTrue(model.canAdd());
    }

    @Test
    void whatWasWrittenOutlivesAnotherTextWhatWasFoundDoesNot() {
        model.begin(Found.text(TEXT));
        model.outlet().set("The Herald");
        var found = model.title().get();
        assertFalse(found.isEmpty());
        model.text().set("Tunnel open\n\nThe tunnel is open again.");
        assertEquals("The Herald", model.outlet().get());
        assertFalse(model.title().get().equals(found));
        model.text().set("");
        assertEquals("", model.title().get());
    }

    @Test
    void aFileIsReadInPlaceOfTheText() throws IOException {
        var file = Files.writeString(folder.resolve("bridge.txt"), TEXT);
        model.begin(Found.file(file));
        assertEquals(TEXT, model.draft().get().reading().text());
        model.add(stored::add);
        assertTrue(stored.getFirst().isNew());
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws IOException {
        var file = Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2, 3, 0, 0, 0, 5});
        model.begin(Found.file(file));
        assertFalse(model.problem().get().isEmpty());
        assertFalse(model.canAdd());
        model.file().set(null);
        assertEquals("", model.problem().get());
    }
}
