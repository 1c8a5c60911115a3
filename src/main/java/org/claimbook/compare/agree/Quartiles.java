package org.claimbook.compare.agree;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The three numbers that part a sample into quarters, to the precision of a double.
///
/// Of the several ways to place them between two neighbours, this is definition 7 of R. J. Hyndman and Y. Fan,
/// "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), 361–365, the default of R,
/// NumPy and spreadsheets: of n numbers in order, counted from 0, the p-quantile stands at place (n − 1)p, linear
/// between the two places around it. With the sign of all numbers turned, q1 becomes −q3, and the median its
/// negative.
public record Quartiles(BigDecimal q1, BigDecimal median, BigDecimal q3) {
    /// @return null where there are no numbers
    static @Nullable Quartiles of(List<Double> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        var sorted = sorted(numbers);
        return new Quartiles(
                BigDecimal.valueOf(at(0.25, sorted)),
                BigDecimal.valueOf(at(0.5, sorted)),
                BigDecimal.valueOf(at(0.75, sorted)));
    }

    /// The median of the exact numbers themselves; null where there are none.
    static @Nullable BigDecimal median(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        var sorted = numbers.stream().sorted().toList();
        var upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1
                ? upper
                : sorted.get(sorted.size() / 2 - 1).add(upper).divide(BigDecimal.TWO);
    }

    /// The median of numbers of which some are infinite: so is the median where one of the two around it is.
    static double median(double[] sorted) {
        return at(0.5, sorted);
    }

    static double[] sorted(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double at(double share, double[] sorted) {
        var place = (sorted.length - 1) * share;
        var below = (int) place;
        var beyond = place - below;
        var low = sorted[below];
        if (beyond == 0) {
            return low;
        }
        var high = sorted[below + 1];
        // Between two infinities of one sign, or beside one, there is nothing to weigh.
        return Double.isInfinite(low) ? low : low + beyond * (high - low);
    }
}
