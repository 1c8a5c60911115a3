package org.claimbook.chart.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.chart.Drawn;
import org.claimbook.compare.Series;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StackTest {
    private static final LocalDate DATE = LocalDate.of(2024, 11, 5);

    private static Series.Point point(Figure figure) {
        return new Series.Point(DATE, Drawn.claim("A", DATE.toString(), figure));
    }

    private static Stack stack(@Nullable Figure total, int known, Figure... parts) {
        var segments = new ArrayList<Stack.Segment>();
        for (var i = 0; i < parts.length; i++) {
            segments.add(new Stack.Segment(i, point(parts[i])));
        }
        return Stack.of(
                "A",
                DATE,
                segments,
                total == null ? null : point(total),
                known,
                Drawn.kursk().question());
    }

    private static Figure atLeast(String number) {
        return Figure.of(null, Qualifier.AT_LEAST, new BigDecimal(number));
    }

    private static Figure about(String number) {
        return Figure.of(null, Qualifier.ABOUT, new BigDecimal(number));
    }

    private static Figure exact(String number) {
        return Figure.exact(number);
    }

    @Test
    void theSeedCaseAddsUp() {
        assertNull(stack(exact("20842"), 3, exact("7905"), exact("12220"), exact("717"))
                .gap());
    }

    @Test
    void aTotalThatIsMoreThanAllItsPartsHasAPositiveGap() {
        // 25,200 + 36,200 + 983 = 62,383
        var stack = stack(exact("62400"), 3, exact("25200"), exact("36200"), exact("983"));
        assertEquals(new BigDecimal("17"), stack.gap());
        assertEquals(0, stack.rest());
    }

    @Test
    void aTotalThatIsLessThanItsPartsHasANegativeGapEvenIfSomeAreNotStated() {
        assertEquals(
                new BigDecimal("-10"),
                stack(exact("90"), 2, exact("40"), exact("60")).gap());
        assertEquals(
                new BigDecimal("-10"),
                stack(exact("90"), 3, exact("40"), exact("60")).gap());
    }

    @Test
    void partsThatAreNotStatedMayBeWhateverIsMissing() {
        var stack = stack(exact("39900"), 3, exact("16100"), exact("909"));
        assertNull(stack.gap());
        assertEquals(39_900 - 16_100 - 909, stack.rest());
    }

    @Test
    void boundsThatCanStillFitAreNoFault() {
        // 22,200 + 31,800 + 940 is 54,940, and may be any more.
        var more = Figure.of(null, Qualifier.MORE_THAN, new BigDecimal("55000"));
        assertNull(
                stack(more, 3, exact("22200"), exact("31800"), atLeast("940")).gap());
        assertNull(stack(exact("60000"), 2, exact("100"), atLeast("940")).gap());
        // But more than 55,000 cannot be 54,000.
        assertEquals(
                new BigDecimal("1000"),
                stack(more, 2, exact("22200"), exact("31800")).gap());
    }

    @Test
    void approximateFiguresAreHeldAgainstEachOtherAsIntervals() {
        // About 100 is 90 to 110: 95 in all can be.
        assertNull(stack(about("100"), 2, exact("45"), exact("50")).gap());
        assertEquals(
                0,
                new BigDecimal("10")
                        .compareTo(
                                stack(about("100"), 2, exact("40"), exact("40")).gap()));
    }

    @Test
    void withoutATotalThereIsNothingToAddUpTo() {
        var stack = stack(null, 2, exact("45"));
        assertNull(stack.gap());
        assertEquals(0, stack.rest());
        assertEquals(45, stack.end());
    }

    @Test
    void aRangeIsAsLongAsItsMiddle() {
        var range = Figure.between(null, new BigDecimal("20"), new BigDecimal("40"));
        assertEquals(30, stack(null, 1, range).end());
        assertEquals(
                List.of(true),
                stack(null, 1, range).segments().stream()
                        .map(Stack.Segment::isHollow)
                        .toList());
    }
}
