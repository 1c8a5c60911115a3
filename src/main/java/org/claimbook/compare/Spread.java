package org.claimbook.compare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far the sources of one row lie apart. Numbers are over points only, and null where there are none.
///
/// @param spread max − min
/// @param maxOverMin max / min; null where min is not above 0
/// @param bounds how many figures were left out of the numbers because they are no points
/// @param sources how many sources have a figure
/// @param origins how many of them count once claims joined by "repeats" are united
public record Spread(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal spread,
        @Nullable BigDecimal maxOverMin,
        @Nullable BigDecimal median,
        int bounds,
        int sources,
        int origins) {

    /// Over the cells of one row; interpolated numbers count as points, at the value that is shown for them.
    static Spread of(List<Cell> cells, int origins) {
        var numbers = new BigDecimal[cells.size()];
        var count = 0;
        for (var cell : cells) {
            var number = point(cell);
            if (number != null) {
                numbers[count++] = number;
            }
        }
        var bounds = cells.size() - count;
        if (count == 0) {
            return new Spread(null, null, null, null, null, bounds, cells.size(), origins);
        }
        Arrays.sort(numbers, 0, count);
        var min = numbers[0];
        var max = numbers[count - 1];
        return new Spread(
                min,
                max,
                max.subtract(min),
                min.signum() > 0 ? max.divide(min, Quantity.QUOTIENTS) : null,
                median(numbers, count),
                bounds,
                cells.size(),
                origins);
    }

    private static @Nullable BigDecimal point(Cell cell) {
        return switch (cell) {
            case Cell.Claimed claimed -> {
                var figure = claimed.claim().figure();
                yield figure.isPoint() ? figure.value() : null;
            }
            case Cell.Interpolated between -> Quantity.rounded(between.value());
        };
    }

    private static BigDecimal median(BigDecimal[] sorted, int count) {
        var upper = sorted[count / 2];
        // Half of a decimal is a decimal, so this division is exact.
        return count % 2 == 1 ? upper : sorted[count / 2 - 1].add(upper).divide(BigDecimal.TWO);
    }
}
