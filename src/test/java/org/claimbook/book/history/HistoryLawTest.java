package org.claimbook.book.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Dumps;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.model.Alias;
import org.claimbook.model.Figure;
import org.claimbook.model.Link;
import org.claimbook.model.NameKind;
import org.claimbook.model.Place;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.claimbook.model.Speech;

/// Whatever is done to a book, undoing all of it gives the first state, and redoing all of it the last, row
/// for row.
@Tag("law")
class HistoryLawTest {
    /// @param pick which of the claims there are
    /// @param word a name or a text, with what is hard to store
    record Edit(What what, int pick, String word) {}

    enum What {
        ADD,
        ADD_FULL,
        CHANGE_FIGURE,
        CHANGE_CLAIMANT,
        CHANGE_REPORT,
        DELETE,
        LINK,
        ALIAS,
        PLACE,
        PARENT,
        REPORT_WITH_FILE,
        BULK,
        SEVERAL,
        UNDO,
        REDO,
        REOPEN
    }

    @Property(tries = 40)
    void undoAllGivesTheFirstStateAndRedoAllTheLast(@ForAll("edits") List<Edit> edits) throws IOException {
        var folder = Files.createTempDirectory("law");
        var book = Book.create(folder.resolve("a.claimbook"));
        try {
            book.claims().insert(Claims.full());
            var base = book.history().undoable().orElseThrow().id();
            var first = Dumps.content(book);
            for (var edit : edits) {
                if (edit.what == What.REOPEN) {
                    book.close();
                    book = Book.open(folder.resolve("a.claimbook"));
                } else {
                    run(book, edit, base);
                }
            }
            var states = undoAll(book, base);
            assertEquals(first, Dumps.content(book));
            book.close();
            book = Book.open(folder.resolve("a.claimbook"));
            redoAll(book, states);
        } finally {
            book.close();
            delete(folder);
        }
    }

    /// The states before each undo, the last first.
    private static List<Map<String, List<String>>> undoAll(Book book, long base) {
        // Redo belongs to a state that an undo in between left; from here on only what stands now counts.
        while (book.history().redoable().isPresent()) {
            book.history().redo();
        }
        var states = new ArrayList<Map<String, List<String>>>();
        while (book.history().undoable().orElseThrow().id() > base) {
            states.add(Dumps.content(book));
            book.history().undo();
        }
        return states;
    }

    private static void redoAll(Book book, List<Map<String, List<String>>> states) {
        for (var state : states.reversed()) {
            book.history().redo();
            assertEquals(state, Dumps.content(book));
        }
        assertTrue(book.history().redoable().isEmpty());
    }

    static void run(Book book, Edit edit, long base) {
        var ids = book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY);
        var id = ids.length == 0 ? 0 : ids[edit.pick % ids.length];
        var word = edit.word;
        switch (edit.what) {
            case ADD ->
                book.claims().insert(Claims.of(word, word, "2024-11-05", "1.50").withNote(word));
            case ADD_FULL -> book.claims().insert(Claims.full().withReport(Claims.report(word)));
            case CHANGE_FIGURE, CHANGE_CLAIMANT, CHANGE_REPORT, DELETE, LINK -> {
                if (id != 0) {
                    change(book, edit, id, ids[0]);
                }
            }
            case ALIAS -> alias(book, word);
            case PLACE -> book.names().put(new Place("", word, word + " and around", word));
            case PARENT ->
                book.sources().put(new Source("", word, Source.Kind.PERSON, "a", "Body of " + word, "B", null, word));
            case REPORT_WITH_FILE -> {
                var report = book.reports().insert(Report.titled(word), word);
                book.reports().addFile(report.uid(), "f", "text/plain", new byte[] {0, (byte) edit.pick});
            }
            case BULK -> bulk(book, edit);
            case SEVERAL ->
                book.step(Step.Draft.of("several", word), () -> {
                    book.claims().insert(Claims.of("a", word, "2024", "1"));
                    bulk(book, edit);
                    return book.claims().insert(Claims.of(word, "b", "2024", "2"));
                });
            case UNDO -> {
                if (book.history().undoable().orElseThrow().id() > base) {
                    book.history().undo();
                }
            }
            case REDO -> book.history().redoable().ifPresent(_ -> book.history().redo());
            case REOPEN -> throw new IllegalArgumentException();
        }
    }

    private static void change(Book book, Edit edit, long id, long first) {
        var claim = book.claims().get(id).orElseThrow();
        switch (edit.what) {
            case CHANGE_FIGURE ->
                book.claims().update(claim.withFigure(Figure.unknown(edit.word)).withNote(null));
            case CHANGE_CLAIMANT -> book.claims().update(claim.withSpeech(Speech.by(edit.word)));
            case CHANGE_REPORT ->
                book.claims()
                        .update(claim.withReport(
                                Report.titled(edit.word).withUid(claim.report().uid())));
            case DELETE -> book.claims().delete(List.of(id));
            default -> {
                var other = book.claims().get(first).orElseThrow();
                if (id != first && book.links().of(id).isEmpty()) {
                    book.links().insert(new Link("", claim.uid(), other.uid(), Link.Kind.ROUNDS, edit.word));
                }
            }
        }
    }

    private static void alias(Book book, String word) {
        if (book.names().resolve(NameKind.SOURCE, word + "!").isEmpty()) {
            book.names().put(new Alias("", NameKind.SOURCE, word + "!", "The officer"));
        }
    }

    private static void bulk(Book book, Edit edit) {
        book.bulkInsert(Step.Draft.of("import", edit.word), bulk -> {
            for (var i = 0; i < edit.pick; i++) {
                bulk.add(Claims.of("m" + i % 3, edit.word, "2024-11", String.valueOf(i))
                        .withNote(i % 2 == 0 ? null : "n"));
                bulk.add(Claims.full().withReport(Report.titled(edit.word + i)));
            }
            return 0;
        });
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return someEdits();
    }

    static Arbitrary<List<Edit>> someEdits() {
        var words = Arbitraries.of(
                "plain",
                "Київ",
                "a\"b\\c",
                "line\nbreak\r\t\u2028",
                "{\"json\":[1]}",
                "null",
                "'; DROP",
                "😀",
                "12.50",
                "tab\u0001",
                "x".repeat(3000));
        var edit = Combinators.combine(
                        Arbitraries.of(What.class), Arbitraries.integers().between(0, 40), words)
                .as(Edit::new);
        return edit.list().ofMinSize(1).ofMaxSize(12);
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
