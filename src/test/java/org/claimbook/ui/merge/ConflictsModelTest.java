package org.claimbook.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.book.Book;
import org.claimbook.book.merge.BookMerge.Prefer;
import org.claimbook.book.merge.ConflictStore.Side;
import org.claimbook.book.name.NamedField;
import org.claimbook.model.NameKind;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Both copies renamed a source, and by now another has the name that the other copy gave it.
class ConflictsModelTest {
    @TempDir
    private Path folder;

    private final List<Throwable> errors = new ArrayList<>();

    @Test
    void whatCannotBeIsSaidInPlaceAndTheConflictStays() throws IOException {
        var file = folder.resolve("war.claimbook");
        var other = folder.resolve("other.claimbook");
        try (var book = Book.create(file)) {
            book.named(NameKind.SOURCE).insert("Staff");
        }
        Files.copy(file, other);
        rename(file, "General Staff");
        rename(other, "Staff HQ");
        try (var writer = Book.open(file);
                var reader = Book.read(file)) {
            writer.merge(other, null, Prefer.ASK);
            var taken = writer.named(NameKind.SOURCE).insert("Staff HQ");
            var model = new ConflictsModel(writer, reader, Work.direct(errors::add));
            model.settle(Side.THEIRS);
            assertTrue(
                    model.notice().get().endsWith("another source has this name by now"),
                    model.notice().get());
            assertTrue(Messages.of(Locale.of("uk"))
                    .sentence(model.notice().get())
                    .endsWith("ця назва вже належить іншому запису"));
            assertEquals(1, model.count().get());
            writer.named(NameKind.SOURCE).delete(new long[] {taken.id()});
            model.settle(Side.THEIRS);
            assertEquals("", model.notice().get());
            assertEquals(0, model.count().get());
            assertEquals(
                    "Staff HQ",
                    writer.named(NameKind.SOURCE).get(1).orElseThrow().name());
        }
        assertEquals(List.of(), errors);
    }

    private static void rename(Path file, String name) {
        try (var book = Book.open(file)) {
            var sources = book.named(NameKind.SOURCE);
            sources.update(sources.get(1).orElseThrow().with(NamedField.NAME, name));
        }
    }
}
