package org.claimbook.ui.compare.find;

import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.chart.frame.ChartState;
import org.jspecify.annotations.Nullable;

/// What is to be seen as a chart, and as which kind.
///
/// @param title in place of the measure's name; null for that
/// @param state what was done to the chart where it was saved; null to go on with what was done to the last
/// one
public record Drawn(
        Kind kind,
        Comparison comparison,
        @Nullable String title,
        @Nullable ChartState state) {}
