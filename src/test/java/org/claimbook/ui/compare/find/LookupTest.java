package org.claimbook.ui.compare.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.claimbook.model.Figure;
import org.claimbook.ui.compare.find.Wish.MeasureName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupTest {
    @TempDir
    private Path folder;

    private SmallBook small;
    private Lookup lookup;

    @BeforeEach
    void open() {
        small = new SmallBook(folder.resolve("small.claimbook"));
        lookup = new Lookup(small.book());
    }

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void anEmptyBookHasNothing() {
        assertEquals(Answer.NOTHING, lookup.find(Wish.ANY));
    }

    @Test
    void aMeasureOfSeveralSourcesComesBeforeOneOfManyClaims() {
        IntStream.range(1, 9).forEach(day -> small.claim("trucks, North", "A", "2024-05-0" + day, "5"));
        small.claim("tanks, North", "A", "2024-05-01", "5");
        small.claim("tanks, North", "B", "2024-05-01", "6");
        var answer = lookup.find(Wish.ANY);
        assertEquals(new MeasureName("tanks", "items"), answer.wish().measure());
        assertEquals(List.of("A", "B"), answer.compared().stream().sorted().toList());
    }

    @Test
    void theOnlyMeasureIsTakenEvenOfOneSource() {
        small.claim("trucks, North", "A", "2024-05-01", "5");
        assertEquals(1, lookup.find(Wish.ANY).rows().size());
    }

    @Test
    void ofTwoSourcesTheOneOfFewerClaimsIsTheBaseline() {
        small.claim("tanks, North", "A", "2024-05-01", "5");
        small.claim("tanks, North", "A", "2024-05-02", "6");
        small.claim("tanks, North", "B", "2024-05-01", "6");
        assertEquals("B", lookup.find(Wish.ANY).baseline().orElseThrow());
        assertTrue(lookup.find(Wish.ANY.withBaseline("")).baseline().isEmpty());
    }

    @Test
    void aHandfulOfSourcesIsCompared() {
        IntStream.range(0, 9).forEach(i -> small.claim("tanks, North", "Source " + i, "2024-05-01", "5"));
        var answer = lookup.find(Wish.ANY);
        assertEquals(9, answer.sources().size());
        assertEquals(Lookup.HANDFUL, answer.compared().size());
        assertTrue(answer.baseline().isEmpty());
    }

    @Test
    void noSourceIsNoneAndNotAll() {
        small.claim("tanks, North", "A", "2024-05-01", "5");
        var answer = lookup.find(Wish.ANY.withSources(List.of()));
        assertEquals(List.of(), answer.compared());
        assertEquals(List.of(), answer.rows());
        assertEquals(1, answer.sources().size());
    }

    @Test
    void sourcesThatTheBookNoLongerHasGiveWay() {
        small.claim("tanks, North", "A", "2024-05-01", "5");
        assertEquals(
                List.of("A"), lookup.find(Wish.ANY.withSources(List.of("Gone"))).compared());
    }

    @Test
    void claimsFromAnotherStartAreNotComparedUnlessLetThrough() {
        small.claim("tanks, North", "A", "2024-05-01", "5");
        small.claim("tanks, North", "A", "2024-05-02", "6");
        small.claim("tanks, North", "B", "2024-05-01", Figure.exact("7"), "2024-01-03");
        var answer = lookup.find(Wish.ANY);
        assertEquals(List.of("A"), answer.compared());
        assertEquals(1, answer.notCompared().size());
        assertEquals(2, lookup.find(Wish.ANY.withSinceWithin(2)).compared().size());
    }

    @Test
    void datesLimitTheRowsAndNotTheChoiceOfSources() {
        small.claim("tanks, North", "A", "2024-05-01", "5");
        small.claim("tanks, North", "B", "2024-06-01", "6");
        var answer = lookup.find(Wish.ANY.withDates(LocalDate.of(2024, 5, 20), null));
        assertEquals(1, answer.rows().size());
        assertEquals(2, answer.sources().size());
    }

    @Test
    void aClaimStandsAtItsOwnDateRatherThanWhereItIsLookedBackTo() {
        var claim = small.claim("tanks, North", "A", "2024-05-01", "5");
        small.claim("tanks, North", "B", "2024-05-03", "6");
        var answer = lookup.find(Wish.ANY);
        assertEquals(2, answer.rows().size());
        assertEquals(
                new CellPlace(LocalDate.of(2024, 5, 1), "A"),
                answer.placeOf(claim).orElseThrow());
        var later = answer.claimed(new CellPlace(LocalDate.of(2024, 5, 3), "A")).orElseThrow();
        assertEquals(2, later.dayGap());
    }

    @Test
    void aMeasureWithoutItsKeyTakesTheBestKey() {
        small.claim("tanks, North", "A", "2024-05-01", "5");
        small.claim("trucks, South", "A", "2024-05-01", "5");
        var answer = lookup.find(Wish.ANY.withMeasure(new MeasureName("trucks", "items")));
        assertEquals(
                "South", Objects.requireNonNull(answer.wish().key()).topic().place());
        assertNull(answer.wish().sources());
    }
}
