package org.claimbook.compare.agree;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Relation;
import org.jspecify.annotations.Nullable;

/// How one source stands to another, over all pairs of comparable figures that the two have.
///
/// A pair is one row of a matrix in which both have a claim; interpolated numbers make none. The same two claims
/// are one pair, at the first row in which they stand together, however many rows they are carried on to.
///
/// @param source a, against which is measured
/// @param other b
/// @param logRatio quartiles of ln(b / a) over the pairs of which both figures are points above 0; null where
/// there are none
/// @param leftOut how many pairs that leaves out, because a figure is a bound, a range, unknown, or not above 0
/// @param medianBound what can be said of the median of ln(b / a) over all pairs of numbers above 0, when bounds
/// and ranges are read as such: it is not below the median of all lower ends, nor above that of all upper ends.
/// Null where the points are all that there is, or nothing can be said
/// @param equal in how many pairs both are points, and the same
/// @param compatible in how many they otherwise can mean the same number
/// @param apart in how many they cannot
/// @param unknown in how many at least one says no number
/// @param first date of the first pair
/// @param last date of the last pair
public record PairAgreement(
        String source,
        String other,
        int pairs,
        @Nullable Quartiles logRatio,
        int leftOut,
        @Nullable Quantity medianBound,
        int equal,
        int compatible,
        int apart,
        int unknown,
        LocalDate first,
        LocalDate last) {

    /// e to the median log ratio: by how much b is typically a's multiple.
    public @Nullable BigDecimal ratioMedian() {
        return logRatio == null ? null : power(logRatio.median());
    }

    /// e to [#medianBound].
    public @Nullable Quantity ratioBound() {
        if (medianBound == null) {
            return null;
        }
        var low = medianBound.low();
        var high = medianBound.high();
        return new Quantity(low == null ? null : power(low), high == null ? null : power(high));
    }

    /// How many of the pairs stand so to each other.
    public int count(Relation.Kind kind) {
        return switch (kind) {
            case EQUAL -> equal;
            case COMPATIBLE -> compatible;
            case APART -> apart;
            case UNKNOWN -> unknown;
        };
    }

    private static BigDecimal power(BigDecimal exponent) {
        return BigDecimal.valueOf(Math.exp(exponent.doubleValue()));
    }
}
