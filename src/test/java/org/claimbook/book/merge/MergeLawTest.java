package org.claimbook.book.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.claimbook.book.Book;
import org.claimbook.book.Dumps;
import org.claimbook.book.file.Table;
import org.claimbook.book.merge.Edits.Edit;

/// Whatever two people do to their copies of a book, merging them keeps these laws.
@Tag("law")
class MergeLawTest {
    @Property(tries = 12)
    void mergingWithItselfOrAnOlderStateChangesNothing(
            @ForAll("start") List<Edit> start, @ForAll("edits") List<Edit> edits) throws IOException {
        try (var copies = new Copies()) {
            var older = copies.start("older", start);
            var newer = copies.edited(older, "newer", edits);
            var before = everything(newer);
            assertEquals(before, everything(copies.merged(newer, copies.copy(newer, "twin"), "self")));
            assertEquals(before, everything(copies.merged(newer, older, "again")));
        }
    }

    @Property(tries = 12)
    void mergingANewerStateGivesThatState(@ForAll("start") List<Edit> start, @ForAll("edits") List<Edit> edits)
            throws IOException {
        try (var copies = new Copies()) {
            var older = copies.start("older", start);
            var newer = copies.edited(older, "newer", edits);
            var forward = copies.merged(older, newer, "forward");
            assertEquals(contents(newer).lines(), contents(forward).lines());
            assertEquals(List.of(), conflicts(forward));
        }
    }

    @Property(tries = 40)
    void theOrderOfTheSidesDoesNotMatterButForConflicts(
            @ForAll("start") List<Edit> start, @ForAll("edits") List<Edit> ours, @ForAll("edits") List<Edit> theirs)
            throws IOException {
        try (var copies = new Copies()) {
            var base = copies.start("base", start);
            var a = copies.edited(base, "a", ours);
            var b = copies.edited(base, "b", theirs);
            var ab = copies.merged(a, b, "ab");
            var ba = copies.merged(b, a, "ba");
            var isQuiet = conflicts(ab).isEmpty() && conflicts(ba).isEmpty();
            Statistics.label("without conflicts").collect(isQuiet);
            if (isQuiet) {
                assertEquals(contents(ab).lines(), contents(ba).lines());
            }
            for (var table : List.of(Table.CLAIM, Table.REPORT)) {
                assertEquals(
                        contents(ab).rows(table).keySet(),
                        contents(ba).rows(table).keySet());
            }
        }
    }

    @Property(tries = 40)
    void aMergeIsSoundAndOneStep(
            @ForAll("start") List<Edit> start, @ForAll("edits") List<Edit> ours, @ForAll("edits") List<Edit> theirs)
            throws IOException {
        try (var copies = new Copies()) {
            var base = copies.start("base", start);
            var a = copies.edited(base, "a", ours);
            var b = copies.edited(base, "b", theirs);
            var before = everything(b);
            var found = contents(copies.merged(a, b, "found"));
            assertEquals(
                    found.lines(), contents(copies.merged(a, b, base, "given")).lines(), "base found otherwise");
            assertEquals(before, everything(b), "the other copy has changed");
            var merged = copies.merged(a, b, "merged");
            new Kept(contents(base), contents(a), contents(b), contents(merged)).check();
            undone(a, merged);
            var again = copies.merged(merged, b, "again");
            assertEquals(everything(merged), everything(again), "merged again");
        }
    }

    @Property(tries = 40)
    void conflictsCanBeSettledEitherWay(
            @ForAll("start") List<Edit> start,
            @ForAll("edits") List<Edit> ours,
            @ForAll("edits") List<Edit> theirs,
            @ForAll boolean isOurs)
            throws IOException {
        try (var copies = new Copies()) {
            var base = copies.start("base", start);
            var merged = copies.merged(copies.edited(base, "a", ours), copies.edited(base, "b", theirs), "merged");
            var side = isOurs ? ConflictStore.Side.OURS : ConflictStore.Side.THEIRS;
            try (var book = Book.open(merged)) {
                var before = Dumps.content(book);
                var all = book.conflicts().count();
                var settled = book.conflicts().settleAll(side);
                assertEquals(all - settled, book.conflicts().count());
                if (settled > 0) {
                    book.history().undo();
                }
                assertEquals(before, Dumps.content(book));
            }
            try (var book = Book.open(merged)) {
                if (book.history().redoable().isPresent()) {
                    book.history().redo();
                }
            }
            Sound.check(merged);
        }
    }

    private static void undone(Path before, Path merged) {
        Sound.check(merged);
        try (var book = Book.open(merged);
                var first = Book.read(before)) {
            var last = Dumps.content(book);
            if (book.history().latest(1).equals(first.history().latest(1))) {
                assertEquals(Dumps.content(first), last);
                return;
            }
            book.history().undo();
            assertEquals(Dumps.content(first), Dumps.content(book));
            book.history().redo();
            assertEquals(last, Dumps.content(book));
        }
        Sound.check(merged);
    }

    private static Contents contents(Path file) {
        try (var book = Book.read(file)) {
            return Contents.of(book);
        }
    }

    private static Map<String, List<String>> everything(Path file) {
        try (var book = Book.read(file)) {
            return Dumps.everything(book);
        }
    }

    private static List<Conflict> conflicts(Path file) {
        try (var book = Book.read(file)) {
            var all = book.conflicts().all();
            assertEquals(contents(file).rows(Table.CONFLICT).size(), all.size());
            assertTrue(all.stream().noneMatch(conflict -> conflict.row().isEmpty()));
            return all;
        }
    }

    @Provide
    Arbitrary<List<Edit>> start() {
        return Edits.some(4, 12);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Edits.some(0, 8);
    }
}
