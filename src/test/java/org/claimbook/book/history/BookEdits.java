package org.claimbook.book.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.history.HistoryLawTest.What;

/// Random edits of a book, for laws in other rooms.
public final class BookEdits {
    /// One edit, as [HistoryLawTest] makes it.
    public record Edit(Object edit) {}

    private BookEdits() {}

    public static Arbitrary<List<Edit>> some() {
        return HistoryLawTest.someEdits()
                .map(edits -> edits.stream().map(Edit::new).toList());
    }

    /// Makes a book with one claim and these edits.
    public static void make(Path file, List<Edit> edits) {
        try (var book = Book.create(file)) {
            book.claims().insert(Claims.full());
        }
        more(file, edits);
    }

    public static void more(Path file, List<Edit> edits) {
        try (var book = Book.open(file)) {
            for (var each : edits) {
                if (each.edit() instanceof HistoryLawTest.Edit edit && edit.what() != What.REOPEN) {
                    HistoryLawTest.run(book, edit, 1);
                }
            }
        }
    }

    public static void delete(Path folder) throws IOException {
        HistoryLawTest.delete(folder);
    }
}
