package org.claimbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimbook.compare.Said.exact;
import static org.claimbook.compare.Said.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void threePointsAndABound() {
        var spread = spread(
                exact("9208"), figure(Qualifier.AT_LEAST, "3536"), figure(Qualifier.ABOUT, "9000"), exact("4604"));
        assertThat(spread.min()).isEqualByComparingTo("4604");
        assertThat(spread.max()).isEqualByComparingTo("9208");
        assertThat(spread.spread()).isEqualByComparingTo("4604");
        assertThat(spread.maxOverMin()).isEqualByComparingTo("2");
        assertThat(spread.median()).isEqualByComparingTo("9000");
        assertThat(spread.bounds()).isEqualTo(1);
        assertThat(spread.sources()).isEqualTo(4);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(spread(exact("1"), exact("10"), exact("4"), exact("7")).median())
                .isEqualTo(new BigDecimal("5.5"));
        assertThat(spread(exact("9208"), exact("3536")).median()).isEqualTo(new BigDecimal("6372"));
    }

    @Test
    void onePointHasNoSpread() {
        var spread = spread(exact("5"));
        assertThat(spread.spread()).isEqualByComparingTo("0");
        assertThat(spread.maxOverMin()).isEqualByComparingTo("1");
        assertThat(spread.median()).isEqualByComparingTo("5");
    }

    @Test
    void nothingIsDividedByAMinimumOfZeroOrLess() {
        assertThat(spread(exact("0"), exact("5")).maxOverMin()).isNull();
        assertThat(spread(exact("-1"), exact("5")).maxOverMin()).isNull();
    }

    @Test
    void boundsAloneHaveNoNumbers() {
        assertThat(spread(figure(Qualifier.NEARLY, "100"), Figure.unknown("heavy losses")))
                .isEqualTo(new Spread(null, null, null, null, null, 2, 2, 2));
        assertThat(spread()).isEqualTo(new Spread(null, null, null, null, null, 0, 0, 0));
    }

    /// 17,819 + 3,023 × 5 / 11 has no end of digits; the row says what the cell does.
    @Test
    void interpolatedNumbersCountAsTheyAreShown() {
        var before = Said.claim(1, "A", "2024-10-25", "17819");
        var after = Said.claim(2, "A", "2024-11-05", "20842");
        var cell = new Cell.Interpolated("A", new BigDecimal("19193.09090909091"), before, after, null);
        var spread = Spread.of(List.of(cell), 1);
        assertThat(spread.min()).isEqualTo(new BigDecimal("19193.1"));
        assertThat(spread.max()).isEqualTo(new BigDecimal("19193.1"));
    }

    @Test
    void interpolatedNumbersArePoints() {
        var before = Said.claim(1, "A", "2024-11-01", "10");
        var after = Said.claim(2, "A", "2024-11-03", "20");
        var cell = new Cell.Interpolated("A", new BigDecimal("15"), before, after, null);
        assertThat(Spread.of(List.of(cell), 1).median()).isEqualByComparingTo("15");
    }

    private static Spread spread(Figure... figures) {
        var cells = IntStream.range(0, figures.length)
                .<Cell>mapToObj(index -> {
                    var source = "source " + index;
                    var claim = Said.claim(index, source, "2024-11-05", figures[index]);
                    return new Cell.Claimed(source, claim, 0, 0, null, null, null);
                })
                .toList();
        return Spread.of(cells, cells.size());
    }
}
