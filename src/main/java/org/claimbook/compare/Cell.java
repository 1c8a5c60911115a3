package org.claimbook.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimbook.model.Claim;
import org.jspecify.annotations.Nullable;

/// What one source says for the date of a row.
public sealed interface Cell {
    String source();

    /// Against the baseline's cell of the same row; null for the baseline itself, or where it has none.
    @Nullable
    Disagreement againstBaseline();

    /// A claim, as it was made.
    ///
    /// @param dayGap how many days before the row's date it was for
    /// @param others how many claims of the same source and as-of date gave way to it
    /// @param why the rule that made it stand before the others; null where there are none
    /// @param sincePrevious against the source's claim before; null where there is none from the question's
    /// first day on, or where nothing can be said of the step, as between two lower bounds
    record Claimed(
            String source,
            Claim claim,
            int dayGap,
            int others,
            Series.@Nullable Standing why,
            @Nullable Change sincePrevious,
            @Nullable Disagreement againstBaseline)
            implements Cell {}

    /// A number on the straight line between two claims that follow each other in a cumulative series:
    /// derived, never a claim. It counts as a point.
    record Interpolated(
            String source,
            BigDecimal value,
            Claim before,
            Claim after,
            @Nullable Disagreement againstBaseline) implements Cell {}

    /// The step from the claim before in the same series.
    ///
    /// @param from as-of date of the claim before
    /// @param perDay the difference divided by the days
    record Change(LocalDate from, Quantity difference, int days, Quantity perDay) {
        /// From one figure of a series to a later one; null where nothing can be said of it, as between two
        /// lower bounds.
        ///
        /// @param signed whether the measure's figures may be negative
        public static @Nullable Change between(Series.Point before, Series.Point after, boolean signed) {
            var difference = Disagreement.difference(
                    before.claim().figure(), after.claim().figure(), signed);
            if (difference == null) {
                return null;
            }
            var days = (int) (after.date().toEpochDay() - before.date().toEpochDay());
            return new Change(before.date(), difference, days, difference.perDay(days));
        }
    }
}
