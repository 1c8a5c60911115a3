package org.claimbook.book.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Alias;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.NameKind;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimFilterTest {
    @TempDir
    private Path folder;

    private Book book;

    @BeforeEach
    void fill() {
        book = Book.create(folder.resolve("a.claimbook"));
        add(Claims.full());
        add(Claims.of("tents", "Ґалина", "2024-10-31", "20842"));
        add(Claims.of("tents", "anton", "2024-11", "7905.5"));
        add(Claims.of("boats", "Яна", "2024", "3").withNote("50% off_season"));
        add(Claims.of("boats", "Zoe", "2024-11-05?", "12000").withWords(new Words(null, "Втрати під Києвом", -1, -1)));
    }

    private void add(Claim claim) {
        book.claims().insert(claim);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theEmptyFilterIsAll() {
        assertFound(ClaimFilter.ALL, 1, 2, 3, 4, 5);
    }

    @Test
    void namesAreKnownInAnySpelling() {
        assertFound(ClaimFilter.ALL.withMeasure("TENTS"), 2, 3);
        assertFound(ClaimFilter.ALL.withClaimant("яна"), 4);
        assertFound(ClaimFilter.ALL.withSubject("harbour watch").withPlace("northern shore"), 1);
    }

    @Test
    void anUnknownNameMatchesNothing() {
        assertFound(ClaimFilter.ALL.withMeasure("carts"));
        assertFound(ClaimFilter.ALL.withReportUid("none"));
        assertFound(ClaimFilter.ALL.withUnit("miles"));
    }

    @Test
    void theEmptyNameMeansNone() {
        assertFound(ClaimFilter.ALL.withSubject(""), 2, 3, 4, 5);
        assertFound(ClaimFilter.of(new Topic("boats", "", null, null)), 4, 5);
        assertFound(ClaimFilter.of(new Topic("losses", "people", "Harbour watch", "Northern shore")), 1);
    }

    @Test
    void datesCountByTheirLastDay() {
        assertFound(ClaimFilter.ALL.withFrom(LocalDate.of(2024, 11, 30)), 1, 3, 4);
        assertFound(ClaimFilter.ALL.withTo(LocalDate.of(2024, 11, 5)), 2, 5);
    }

    @Test
    void statusAndAccumulationNarrow() {
        assertFound(ClaimFilter.ALL.withStatus(Grade.Status.PROPOSED), 1);
        assertFound(ClaimFilter.ALL.withAccumulation(Accumulation.CUMULATIVE), 1);
    }

    @Test
    void everyWordMustOccurSomewhere() {
        assertFound(ClaimFilter.ALL.withText("tents ґалина"), 2);
        assertFound(ClaimFilter.ALL.withText("daily SHEET boats"), 4, 5);
        assertFound(ClaimFilter.ALL.withText("києвом"), 5);
        assertFound(ClaimFilter.ALL.withText("втрати boats"), 5);
        assertFound(ClaimFilter.ALL.withText("20,000"), 1);
        assertFound(ClaimFilter.ALL.withText("tents losses"));
    }

    @Test
    void wordsAreFoundByTheirBeginningAndNotWithin() {
        assertFound(ClaimFilter.ALL.withText("sea off"), 4);
        assertFound(ClaimFilter.ALL.withText("eason"));
        assertFound(ClaimFilter.ALL.withText("ALI"));
        assertFound(ClaimFilter.ALL.withText("\"втрати під\""), 5);
        assertFound(ClaimFilter.ALL.withText("\"під втрати\""));
        assertFound(ClaimFilter.ALL.withText("\"втра\""));
    }

    @Test
    void namesAreFoundByTheirAliases() {
        book.names().put(new Alias("", NameKind.SOURCE, "Галя", "Ґалина"));
        assertFound(ClaimFilter.ALL.withText("галя"), 2);
    }

    @Test
    void signsOfPatternsAreOrdinaryLetters() {
        assertFound(ClaimFilter.ALL.withText("50%"), 4);
        assertFound(ClaimFilter.ALL.withText("off_s"), 4);
        assertFound(ClaimFilter.ALL.withText("%"), 4);
        assertFound(ClaimFilter.ALL.withText("%0"));
    }

    @Test
    void aColumnContainsWhatWasTyped() {
        assertFound(ClaimFilter.ALL.withContaining(ClaimColumn.CLAIMANT, "АЛИ"), 2);
        assertFound(ClaimFilter.ALL.withContaining(ClaimColumn.QUALIFIER, "more than"), 1);
        assertFound(ClaimFilter.ALL.withContaining(ClaimColumn.FIGURE, "20,8"), 2);
        assertFound(ClaimFilter.ALL.withContaining(ClaimColumn.AS_OF, "2024-11"), 1, 3, 5);
        assertFound(ClaimFilter.ALL.withContaining(ClaimColumn.OUTLET, "morning"), 1);
        assertFound(ClaimFilter.ALL.withContaining(ClaimColumn.UNIT, "peop"), 1);
        assertFound(ClaimFilter.ALL.withContaining(ClaimColumn.CREDIBILITY, "3"), 1);
    }

    @Test
    void everyColumnCanBeFilteredAndSorted() {
        for (var column : ClaimColumn.values()) {
            assertFound(ClaimFilter.ALL.withContaining(column, "no such thing"));
            for (var sort : List.of(ClaimSort.by(column), ClaimSort.by(column).reversed())) {
                assertEquals(5, book.claims().ids(ClaimFilter.ALL, sort).length, column.name());
            }
        }
    }

    @Test
    void figuresSortByNumberAndThoseWithoutOneComeLast() {
        add(Claims.full().withFigure(Figure.unknown("heavy losses")));
        assertOrder(ClaimColumn.FIGURE, 4, 3, 5, 1, 2, 6);
        assertReversed(ClaimColumn.FIGURE, 2, 1, 5, 3, 4, 6);
    }

    @Test
    void namesSortAsPeopleDo() {
        assertOrder(ClaimColumn.CLAIMANT, 3, 1, 5, 2, 4);
        assertReversed(ClaimColumn.CLAIMANT, 4, 2, 5, 1, 3);
        assertOrder(ClaimColumn.MEASURE, 4, 5, 1, 2, 3);
    }

    @Test
    void whatHasNoNameComesLast() {
        assertOrder(ClaimColumn.SUBJECT, 1, 2, 3, 4, 5);
        assertReversed(ClaimColumn.SUBJECT, 1, 2, 3, 4, 5);
        assertReversed(ClaimColumn.OUTLET, 1, 2, 3, 4, 5);
    }

    @Test
    void asOfSortsByTheLastDay() {
        assertOrder(ClaimColumn.AS_OF, 2, 5, 1, 3, 4);
    }

    private void assertFound(ClaimFilter filter, long... ids) {
        assertEquals(list(ids), list(book.claims().ids(filter, ClaimSort.ENTRY)));
        assertEquals(ids.length, book.claims().count(filter));
    }

    private void assertOrder(ClaimColumn column, long... ids) {
        assertEquals(list(ids), list(book.claims().ids(ClaimFilter.ALL, ClaimSort.by(column))));
    }

    private void assertReversed(ClaimColumn column, long... ids) {
        assertEquals(
                list(ids),
                list(book.claims().ids(ClaimFilter.ALL, ClaimSort.by(column).reversed())));
    }

    private static List<Long> list(long... ids) {
        return Arrays.stream(ids).boxed().toList();
    }
}
