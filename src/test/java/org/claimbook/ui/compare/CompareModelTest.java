package org.claimbook.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimbook.compare.Alignment;
import org.claimbook.model.Figure;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.compare.find.CellPlace;
import org.claimbook.ui.compare.find.Facet;
import org.claimbook.ui.compare.find.SmallBook;
import org.claimbook.ui.compare.find.Wish.MeasureName;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareModelTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    private static final LocalDate THIRD = LocalDate.of(2024, 5, 3);

    @TempDir
    private Path folder;

    private final Work work = Work.direct(failure -> fail(failure));
    private final Selection selection = new Selection();
    private SmallBook small;
    private CompareModel model;
    private long firstOfA;
    private long secondOfA;
    private long onlyOfB;

    @BeforeEach
    void fill() {
        small = new SmallBook(folder.resolve("small.claimbook"));
        firstOfA = small.claim("tanks, North", "A", "2024-05-01", "10");
        secondOfA = small.claim("tanks, North", "A", "2024-05-03", "12");
        onlyOfB = small.claim("tanks, North", "B", "2024-05-01", "8");
        small.claim("tanks, South", "A", "2024-05-01", "1");
        model = new CompareModel(small.book(), work, selection);
    }

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void nothingIsReadWhileNobodyLooks() {
        assertFalse(model.asked().get());
        assertEquals(Answer.NOTHING, model.answer().get());
    }

    @Test
    void theBestComparisonIsThereAtOnce() {
        model.seen().set(true);
        assertEquals(2, model.answer().get().rows().size());
        assertEquals("small", model.bookName());
    }

    @Test
    void aCellLookedAtSelectsItsClaimEverywhere() {
        model.seen().set(true);
        model.look(new CellPlace(THIRD, "A"));
        assertEquals(secondOfA, selection.claim().get());
    }

    @Test
    void aClaimSelectedElsewhereIsLookedAt() {
        model.seen().set(true);
        selection.claim().set(onlyOfB);
        assertEquals(new CellPlace(FIRST, "B"), model.place().get());
    }

    @Test
    void theRowStaysWhereTheClaimIsLookedBackTo() {
        model.seen().set(true);
        model.look(new CellPlace(THIRD, "B"));
        assertEquals(onlyOfB, selection.claim().get());
        assertEquals(new CellPlace(THIRD, "B"), model.place().get());
    }

    @Test
    void aClaimOfSomethingElseLeavesNothingLookedAt() {
        model.seen().set(true);
        model.look(new CellPlace(FIRST, "A"));
        selection.claim().set(4);
        assertNull(model.place().get());
        assertEquals(4, selection.claim().get());
    }

    @Test
    void wordsAreToldOfTheClaimsComparedOnly() {
        model.seen().set(true);
        assertFalse(model.telling().get());
        selection.claim().set(onlyOfB);
        assertTrue(model.telling().get());
        selection.claim().set(4);
        assertFalse(model.telling().get(), "it is of another place");
    }

    @Test
    void theWordsGoWhereTheComparisonIsOfSomethingElse() {
        model.seen().set(true);
        model.look(new CellPlace(FIRST, "A"));
        model.choose(Facet.PLACE, "South");
        assertFalse(model.telling().get());
        assertNull(model.place().get());
        model.choose(Facet.PLACE, "North");
        assertTrue(model.telling().get());
        assertEquals(new CellPlace(FIRST, "A"), model.place().get());
    }

    @Test
    void wordsAreToldOfAClaimThatCouldNotBeCompared() {
        var other = small.claim("tanks, North", "B", "2024-05-02", Figure.exact("3"), "2023-01-01");
        model.seen().set(true);
        assertEquals(
                List.of(other),
                model.answer().get().notCompared().stream()
                        .map(left -> left.claim().id())
                        .toList());
        model.look(other);
        assertTrue(model.telling().get());
        assertNull(model.place().get());
    }

    @Test
    void theSelectionOutlivesANewQuestion() {
        model.seen().set(true);
        model.look(new CellPlace(FIRST, "A"));
        model.chooseSources(List.of("A"));
        assertEquals(List.of("A"), model.answer().get().compared());
        assertEquals(new CellPlace(FIRST, "A"), model.place().get());
        assertEquals(firstOfA, selection.claim().get());
    }

    @Test
    void anotherPlaceIsAnotherComparison() {
        model.seen().set(true);
        model.choose(Facet.PLACE, "South");
        assertEquals(1, model.answer().get().rows().size());
        model.chooseMeasure(new MeasureName("tanks", "items"));
        assertEquals(1, model.answer().get().rows().size(), "the measure was that already");
    }

    @Test
    void alignmentAndBaselineAreAskedFor() {
        model.seen().set(true);
        model.align(Alignment.EXACT, 7);
        assertTrue(model.answer().get().claimed(new CellPlace(THIRD, "B")).isEmpty());
        model.measureAgainst("A");
        assertEquals("A", model.answer().get().baseline().orElseThrow());
        model.measureAgainst(null);
        assertTrue(model.answer().get().baseline().isEmpty());
    }

    @Test
    void aWriteIsSeen() {
        model.seen().set(true);
        work.run(() -> small.claim("tanks, North", "B", "2024-05-09", "9"), _ -> {});
        assertEquals(3, model.answer().get().rows().size());
    }

    @Test
    void aWriteUnseenIsSeenLater() {
        model.seen().set(true);
        model.seen().set(false);
        work.run(() -> small.claim("tanks, North", "B", "2024-05-09", "9"), _ -> {});
        assertEquals(2, model.answer().get().rows().size());
        model.seen().set(true);
        assertEquals(3, model.answer().get().rows().size());
    }
}
