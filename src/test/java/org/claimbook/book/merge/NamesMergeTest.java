package org.claimbook.book.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Dumps;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.Table;
import org.claimbook.book.merge.BookMerge.Prefer;
import org.claimbook.book.merge.ConflictStore.Side;
import org.claimbook.book.name.Named;
import org.claimbook.book.name.NamedField;
import org.claimbook.model.Claim;
import org.claimbook.model.NameKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What two people name alike becomes one, and what they name otherwise does not.
class NamesMergeTest {
    @TempDir
    private Path folder;

    private Book ann;
    private Book bob;

    @BeforeEach
    void part() throws IOException {
        var start = folder.resolve("start.claimbook");
        try (var book = Book.create(start)) {
            book.claims().insert(Claims.of("losses", "Staff", "2024-11-05", "10"));
            book.claims().insert(Claims.of("losses", "Staff", "2024-11-06", "20"));
        }
        Files.copy(start, folder.resolve("ann.claimbook"));
        Files.copy(start, folder.resolve("bob.claimbook"));
        ann = Book.open(folder.resolve("ann.claimbook"));
        bob = Book.open(folder.resolve("bob.claimbook"));
    }

    @AfterEach
    void close() {
        ann.close();
        bob.close();
    }

    private static Claim claim(Book book, int number) {
        var ids = book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY);
        return book.claims().get(ids[number]).orElseThrow();
    }

    private MergeResult merge() {
        return ann.merge(bob.path(), null, Prefer.ASK);
    }

    private static Named only(Book book, NameKind kind, String name) {
        var store = book.named(kind);
        return store.get(store.ids(Map.of(), null, false)).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoSourcesOfOneNameBecomeTheOlderAndTheOtherUidIsAnAlias() {
        ann.claims().insert(Claims.of("losses", "Reuters", "2024-11-07", "30"));
        bob.claims().insert(Claims.of("losses", "REUTERS", "2024-11-08", "40"));
        var reuters = only(bob, NameKind.SOURCE, "REUTERS");
        bob.named(NameKind.SOURCE).update(reuters.with(NamedField.NOTE, "wire"));
        var result = merge();
        assertEquals(1, result.counts("source").united());
        assertEquals(List.of(), result.left());
        assertEquals(2, ann.named(NameKind.SOURCE).count());
        var one = only(ann, NameKind.SOURCE, "Reuters");
        assertEquals("wire", one.text(NamedField.NOTE));
        assertEquals("Reuters", claim(ann, 3).speech().claimant());
        var alias = Contents.of(ann).rows(Table.ALIAS).values().iterator().next();
        assertEquals(reuters.uid(), alias.get("other_uid"));
        assertEquals("REUTERS", alias.get("name"));
        assertEquals(Map.of(), merge().counts());
    }

    @Test
    void whereTheirsIsTheOlderItStays() {
        bob.claims().insert(Claims.of("losses", "Reuters", "2024-11-08", "40"));
        ann.claims().insert(Claims.of("losses", "Reuters", "2024-11-07", "30"));
        var theirs = only(bob, NameKind.SOURCE, "Reuters").uid();
        var ours = only(ann, NameKind.SOURCE, "Reuters").uid();
        var before = Dumps.content(ann);
        merge();
        assertEquals(theirs, only(ann, NameKind.SOURCE, "Reuters").uid());
        assertEquals("Reuters", claim(ann, 2).speech().claimant());
        assertTrue(Contents.of(ann).rows(Table.ALIAS).values().stream()
                .anyMatch(alias -> ours.equals(alias.get("other_uid"))));
        ann.history().undo();
        assertEquals(before, Dumps.content(ann));
    }

    @Test
    void whatIsMergedHereStaysMerged() {
        ann.claims().insert(Claims.of("losses", "AFP", "2024-11-07", "30"));
        bob.close();
        ann.close();
        bob = reopened("ann", "bob3");
        ann = Book.open(folder.resolve("ann.claimbook"));
        var store = ann.named(NameKind.SOURCE);
        store.merge(
                        only(ann, NameKind.SOURCE, "AFP").id(),
                        only(ann, NameKind.SOURCE, "Staff").id())
                .run();
        bob.claims().insert(Claims.of("losses", "AFP", "2024-11-09", "50"));
        assertEquals(List.of(), merge().left());
        assertEquals("Staff", claim(ann, 3).speech().claimant());
        assertEquals(1, ann.named(NameKind.SOURCE).count());
    }

    @Test
    void namesThatWereSwappedAreSwapped() {
        ann.close();
        bob.close();
        try (var start = Book.open(folder.resolve("start.claimbook"))) {
            start.named(NameKind.PLACE).insert("North");
            start.named(NameKind.PLACE).insert("South");
        }
        ann = copy("ann2");
        bob = copy("bob2");
        var places = bob.named(NameKind.PLACE);
        var north = only(bob, NameKind.PLACE, "North");
        var south = only(bob, NameKind.PLACE, "South");
        places.update(north.with(NamedField.NAME, "x"));
        places.update(south.with(NamedField.NAME, "North"));
        places.update(only(bob, NameKind.PLACE, "x").with(NamedField.NAME, "South"));
        var before = Dumps.content(ann);
        assertEquals(List.of(), merge().left());
        assertEquals(south.uid(), only(ann, NameKind.PLACE, "North").uid());
        assertEquals(north.uid(), only(ann, NameKind.PLACE, "South").uid());
        ann.history().undo();
        assertEquals(before, Dumps.content(ann));
    }

    @Test
    void placesThatEachPutUnderTheOtherDoNotBelongToThemselves() {
        ann.close();
        bob.close();
        try (var start = Book.open(folder.resolve("start.claimbook"))) {
            start.named(NameKind.PLACE).insert("North");
            start.named(NameKind.PLACE).insert("South");
        }
        ann = copy("ann2");
        bob = copy("bob2");
        under(ann, "North", "South");
        under(bob, "South", "North");
        assertEquals(1, merge().left().size());
        assertEquals("South", only(ann, NameKind.PLACE, "North").text(NamedField.WHOLE));
        assertEquals("", only(ann, NameKind.PLACE, "South").text(NamedField.WHOLE));
    }

    @Test
    void aSourceThatIsNeededStillComesBack() {
        ann.named(NameKind.SOURCE).insert("Nobody");
        try (var start = Book.open(folder.resolve("start.claimbook"))) {
            start.named(NameKind.SOURCE).insert("AFP");
        }
        ann.close();
        bob.close();
        ann = copy("ann2");
        bob = copy("bob2");
        ann.named(NameKind.SOURCE)
                .delete(new long[] {only(ann, NameKind.SOURCE, "AFP").id()});
        bob.claims().insert(Claims.of("losses", "AFP", "2024-11-08", "5"));
        var result = merge();
        assertEquals("source", result.left().getFirst().table());
        assertEquals("AFP", claim(ann, 2).speech().claimant());
        var conflict = result.left().getFirst();
        var refused = assertThrows(BookException.class, () -> ann.conflicts().settle(conflict.uid(), Side.OURS));
        assertTrue(String.valueOf(refused.getMessage()).contains("a claim refers to it"), refused.getMessage());
    }

    private static void under(Book book, String part, String whole) {
        book.named(NameKind.PLACE)
                .setWhole(
                        only(book, NameKind.PLACE, part).id(),
                        only(book, NameKind.PLACE, whole).id());
    }

    private Book reopened(String of, String name) {
        try {
            return Book.open(Files.copy(folder.resolve(of + ".claimbook"), folder.resolve(name + ".claimbook")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Book copy(String name) {
        try {
            return Book.open(Files.copy(folder.resolve("start.claimbook"), folder.resolve(name + ".claimbook")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
