package org.claimbook.book.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Dumps;
import org.claimbook.book.history.HistoryLawTest.Edit;
import org.claimbook.book.history.HistoryLawTest.What;
import org.claimbook.book.name.Named;
import org.claimbook.book.name.NamedField;
import org.claimbook.book.name.NamedStore;
import org.claimbook.model.NameKind;

/// Whatever was done, an old step on which nothing depends can be taken back alone and done again; one on
/// which others depend, after those; and undo and redo of all go on as if nothing had been taken out of turn.
@Tag("law")
class UndoOnlyLawTest {
    /// @param names whether it is done to names rather than to claims
    record Deed(boolean names, NameKind kind, Edit edit) {}

    @Property(tries = 60)
    void aStepTakenBackAloneComesBackAsItWas(@ForAll("deeds") List<Deed> deeds, @ForAll("picks") int pick)
            throws IOException {
        var folder = Files.createTempDirectory("law");
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            book.claims().insert(Claims.full());
            var base = book.history().undoable().orElseThrow().id();
            var first = Dumps.content(book);
            deeds.forEach(deed -> run(book, deed, base));
            var standing = book.history().latest(1000).stream()
                    .filter(step -> step.undoneAt() == null && step.id() > base)
                    .toList();
            if (!standing.isEmpty()) {
                // What was undone before and can be redone is another matter.
                while (book.history().redoable().isPresent()) {
                    book.history().redo();
                }
                check(book, standing.get(pick % standing.size()), base);
                while (book.history().undoable().orElseThrow().id() > base) {
                    book.history().undo();
                }
                assertEquals(first, Dumps.content(book));
            }
        } finally {
            HistoryLawTest.delete(folder);
        }
    }

    /// Undo in turn and undo of one step alone, in any order: each redo takes back the last of them, row by
    /// row.
    @Property(tries = 60)
    void redoGoesBackTheWayUndoCame(@ForAll("deeds") List<Deed> deeds, @ForAll("ways") List<Integer> ways)
            throws IOException {
        var folder = Files.createTempDirectory("law");
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            book.claims().insert(Claims.full());
            var base = book.history().undoable().orElseThrow().id();
            deeds.forEach(deed -> run(book, deed, base));
            redoAll(book);
            var way = new ArrayDeque<Map.Entry<Long, Map<String, List<String>>>>();
            for (var pick : ways) {
                var standing = book.history().latest(1000).stream()
                        .filter(step -> step.undoneAt() == null && step.id() > base)
                        .toList();
                if (!standing.isEmpty()) {
                    var step = standing.get(pick % standing.size()).id();
                    var isFree = book.history().dependants(step, 9).isEmpty();
                    var before = Dumps.content(book);
                    var undone = isFree
                            ? book.history().undoOnly(step)
                            : book.history().undo();
                    way.push(Map.entry(undone.id(), before));
                }
            }
            for (var last : way) {
                assertEquals(last.getKey(), book.history().redo().id());
                assertEquals(last.getValue(), Dumps.content(book));
            }
        } finally {
            HistoryLawTest.delete(folder);
        }
    }

    private static void check(Book book, Step step, long base) {
        var before = Dumps.content(book);
        var isFree = book.history().dependants(step.id(), 9).isEmpty();
        Statistics.label("free").collect(isFree);
        if (!isFree) {
            assertThrows(IllegalStateException.class, () -> book.history().undoOnly(step.id()));
        }
        undo(book, step.id());
        redoAll(book);
        assertEquals(before, Dumps.content(book));
        undo(book, step.id());
        while (book.history().undoable().orElseThrow().id() > base) {
            book.history().undo();
        }
        redoAll(book);
        assertEquals(before, Dumps.content(book));
        undo(book, step.id());
    }

    /// Takes a step back, after all that depend on it.
    private static void undo(Book book, long step) {
        for (var on = book.history().dependants(step, 99);
                !on.isEmpty();
                on = book.history().dependants(step, 99)) {
            undo(book, on.getLast().id());
        }
        book.history().undoOnly(step);
    }

    private static void redoAll(Book book) {
        while (book.history().redoable().isPresent()) {
            book.history().redo();
        }
    }

    private static void run(Book book, Deed deed, long base) {
        if (!deed.names) {
            var knowsOfficer =
                    book.names().resolve(NameKind.SOURCE, "The officer").isPresent();
            if (deed.edit.what() != What.REOPEN && (deed.edit.what() != What.ALIAS || knowsOfficer)) {
                HistoryLawTest.run(book, deed.edit, base);
            }
            return;
        }
        change(book, deed);
    }

    /// Does something to a name.
    private static void change(Book book, Deed deed) {
        var kind = deed.kind;
        var store = book.named(kind);
        var ids = store.ids(Map.of(), null, false);
        if (ids.length == 0) {
            return;
        }
        var entry = store.get(ids[deed.edit.pick() % ids.length]).orElseThrow();
        var other = ids[deed.edit.pick() * 7 % ids.length];
        var word = deed.edit.word().strip();
        var isTaken = word.isEmpty() || book.names().resolve(kind, word).isPresent();
        switch (deed.edit.pick() % 5) {
            case 0 -> {
                if (!isTaken) {
                    store.update(entry.with(NamedField.NAME, word));
                }
            }
            case 1 -> {
                if (store.outline().againstMerge(entry.id(), other).isEmpty()) {
                    store.merge(entry.id(), other).run();
                }
            }
            case 2 -> {
                if (!isTaken) {
                    store.update(entry.withAliases(List.of(word)));
                }
            }
            case 3 -> deleteOrNote(store, entry, word);
            default -> {
                if (kind != NameKind.SUBJECT
                        && store.outline().againstPart(entry.id(), other).isEmpty()) {
                    store.setWhole(entry.id(), other);
                }
            }
        }
    }

    private static void deleteOrNote(NamedStore store, Named entry, String word) {
        if (entry.uses().isNone()) {
            store.delete(new long[] {entry.id()});
        } else {
            store.update(entry.with(NamedField.NOTE, word).withAliases(List.of()));
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        HistoryLawTest.someEdits().map(List::getFirst),
                        Arbitraries.of(true, false),
                        Arbitraries.of(NameKind.class))
                .as((edit, names, kind) -> new Deed(names, kind, edit))
                .list()
                .ofMinSize(2)
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Integer>> ways() {
        return picks().list().ofMinSize(2).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Integer> picks() {
        return Arbitraries.integers().between(0, 20);
    }
}
