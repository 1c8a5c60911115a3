package org.claimbook.chart.frame;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimbook.model.Claim;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// One figure of a chart, as it is drawn.
///
/// @param series the line, row, part or panel that it belongs to
/// @param date it is drawn for
/// @param claim that it comes from: itself, or, for a derived figure, the later of those it was computed from; null
/// where no single claim stands behind it
/// @param low what is drawn: both ends the same for a point; null for an open end
/// @param high likewise
/// @param qualifier how the figure is meant
/// @param derived what was computed ("ratio", "per day", "interpolated"); null for a claim's own figure
public record DrawnFigure(
        String series,
        LocalDate date,
        @Nullable Claim claim,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Qualifier qualifier,
        @Nullable String derived) {}
