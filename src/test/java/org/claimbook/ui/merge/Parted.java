package org.claimbook.ui.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.book.name.NamedField;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.NameKind;

/// A book and a copy of it that parted: both gave the first claim a figure and a source a note, the book
/// deleted the second claim, which the copy changed, and the copy has a claim of its own.
public final class Parted {
    private Parted() {}

    public static Path book(Path folder) {
        return folder.resolve("war.claimbook");
    }

    public static Path copy(Path folder) {
        return folder.resolve("war (1).claimbook");
    }

    public static void make(Path folder) throws IOException {
        try (var book = Book.create(book(folder))) {
            book.claims().insert(Claims.of("tanks lost", "General Staff", "2024-11-05", "9208"));
            book.claims().insert(Claims.of("tanks lost", "Oryx", "2024-11-06", "3536"));
        }
        Files.copy(book(folder), copy(folder));
        try (var book = Book.open(book(folder))) {
            book.claims().update(claim(book, 0).withFigure(Figure.exact("9218")));
            note(book, "by phone");
            book.claims().delete(List.of(claim(book, 1).id()));
        }
        try (var copy = Book.open(copy(folder))) {
            copy.claims().update(claim(copy, 0).withFigure(Figure.exact("9280")));
            note(copy, "by letter");
            copy.claims().update(claim(copy, 1).withNote("checked"));
            copy.claims().insert(Claims.of("tanks lost", "AFP", "2024-11-07", "9300"));
        }
    }

    public static Claim claim(Book book, int number) {
        var ids = book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY);
        return book.claims().get(ids[number]).orElseThrow();
    }

    private static void note(Book book, String note) {
        var sources = book.named(NameKind.SOURCE);
        sources.update(sources.get(1).orElseThrow().with(NamedField.NOTE, note));
    }
}
