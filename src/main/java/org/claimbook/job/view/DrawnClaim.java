package org.claimbook.job.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.compare.Series;
import org.claimbook.model.Claim;
import org.claimbook.model.Decimals;
import org.claimbook.model.Figure;
import org.jspecify.annotations.Nullable;

/// A claim that stands in a picture, as the picture keeps it.
///
/// @param series the line, row, part or panel that it belongs to
/// @param asOf its as-of date, as it is written; empty for none
/// @param figure with its sign, without grouping: "≥ 3558"; the same for the same number, however many decimals
public record DrawnClaim(String uid, String series, String asOf, String figure) {
    /// The claims behind the figures of a chart, each once, in the order in which they are drawn.
    ///
    /// @param others whose claims went into the figures, though they may not be drawn themselves
    public static List<DrawnClaim> of(Collection<DrawnFigure> figures, Collection<Series> others) {
        var claims = new LinkedHashMap<String, DrawnClaim>();
        for (var drawn : figures) {
            var claim = drawn.claim();
            if (claim != null) {
                claims.computeIfAbsent(claim.uid(), _ -> of(claim, drawn.series()));
            }
        }
        for (var series : others) {
            for (var point : series.points()) {
                claims.computeIfAbsent(point.claim().uid(), _ -> of(point.claim(), series.source()));
            }
        }
        return List.copyOf(claims.values());
    }

    private static DrawnClaim of(Claim claim, String series) {
        var asOf = claim.period().asOf();
        return new DrawnClaim(claim.uid(), series, asOf == null ? "" : asOf.toString(), text(claim.figure()));
    }

    static String text(Figure figure) {
        var number = switch (figure.qualifier().shape()) {
            case POINT, LOWER_BOUND, UPPER_BOUND -> text(figure.statedEnd());
            case RANGE -> text(figure.low()) + "\u2013" + text(figure.high());
            case NONE -> "unknown";
        };
        return figure.qualifier().sign() + number;
    }

    private static String text(@Nullable BigDecimal number) {
        var known = Objects.requireNonNull(number);
        return Decimals.text(known.signum() == 0 ? BigDecimal.ZERO : known.stripTrailingZeros());
    }

    /// "Oryx, 2024-11-05".
    String place() {
        return asOf.isEmpty() ? series : series + ", " + asOf;
    }
}
