package org.claimbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @Test
    void overTwentyThousandHasNoUpperEnd() {
        var figure = Figure.of("over 20,000", Qualifier.MORE_THAN, new BigDecimal("20000"));
        assertNull(figure.value());
        assertEquals(new BigDecimal("20000"), figure.low());
        assertNull(figure.high());
    }

    @ParameterizedTest
    @CsvSource({
        "exact, 5, , , '5, -, -'",
        "at_least, 5, , , '-, 5, -'",
        "at_least, , 5, , '-, 5, -'",
        "at_least, 5.0, 5, , '-, 5, -'",
        "more_than, 5, , , '-, 5, -'",
        "at_most, 5, , , '-, -, 5'",
        "less_than, 5, , 5, '-, -, 5'",
        "between, , 5, 6, '-, 5, 6'",
        "order, , 12, 120, '-, 12, 120'",
        "unknown, , , , '-, -, -'",
    })
    void aValueGoesIntoTheBoundThatItsQualifierUses(
            String qualifier,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String ends) {
        var figure = reconciled(qualifier, value, low, high).orThrow();
        assertEquals(ends, text(figure.value()) + ", " + text(figure.low()) + ", " + text(figure.high()));
    }

    @ParameterizedTest
    @CsvSource({
        "exact, , ,",
        "exact, 5, 5,",
        "exact, , 5,",
        "at_least, 5, 6,",
        "at_least, , , 5",
        "at_least, 5, , 6",
        "at_most, , 5,",
        "between, , 5,",
        "between, , 6, 5",
        "between, 5, 5, 6",
        "order, , , 5",
        "unknown, 5, ,",
        "about, , 4, 6",
    })
    void partsThatDoNotFitAreBad(
            String qualifier, @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        assertInstanceOf(Parsed.Bad.class, reconciled(qualifier, value, low, high));
    }

    @Test
    void cannotBeMadeOfTheWrongNumbers() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Figure(null, Qualifier.MORE_THAN, BigDecimal.ONE, null, null));
        assertThrows(IllegalArgumentException.class, () -> Figure.between(null, BigDecimal.TWO, BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> Figure.of(null, Qualifier.BETWEEN, BigDecimal.ONE));
    }

    @Test
    void theSameNumberMayHaveMoreDecimalsAndOtherWords() {
        assertTrue(Figure.exact("5").sameNumber(Figure.of("five", Qualifier.EXACT, new BigDecimal("5.00"))));
        assertFalse(Figure.exact("5").sameNumber(Figure.of("about five", Qualifier.ABOUT, new BigDecimal("5"))));
    }

    private static Parsed<Figure> reconciled(
            String qualifier, @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return Figure.reconcile(null, Coded.parse(Qualifier.class, qualifier).orThrow(), value, low, high);
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "-" : Decimals.text(number);
    }
}
