package org.claimbook.compare.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimbook.model.Claim;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// All that one claimant says of one series, day by day: every claim, not only the one that stands.
///
/// Figures of bounded periods are one series where their periods are equally long: the losses of each day.
///
/// @param days oldest first, each with at least one claim; claims without an as-of date are in none
public record FullSeries(@Nullable String claimant, List<Day> days) {
    /// @param date the last day that the as-of date can mean
    /// @param claims for this date, in order of entry
    public record Day(LocalDate date, List<Claim> claims) {
        public Day {
            claims = List.copyOf(claims);
        }

        /// The exact figure that all exact claims of this day agree on; null where there is none, or several.
        public @Nullable BigDecimal agreed() {
            BigDecimal agreed = null;
            for (var claim : claims) {
                var figure = claim.figure();
                if (figure.qualifier() == Qualifier.EXACT && figure.value() != null) {
                    if (agreed != null && agreed.compareTo(figure.value()) != 0) {
                        return null;
                    }
                    agreed = figure.value();
                }
            }
            return agreed;
        }

        /// The exact claims of this day.
        public List<Claim> exact() {
            return claims.stream()
                    .filter(claim -> claim.figure().qualifier() == Qualifier.EXACT)
                    .toList();
        }
    }

    public FullSeries {
        days = List.copyOf(days);
    }
}
