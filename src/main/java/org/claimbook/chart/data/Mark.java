package org.claimbook.chart.data;

import org.claimbook.compare.Series;
import org.jspecify.annotations.Nullable;

/// A figure found on a chart.
///
/// @param series which of the chart's sources
/// @param point the claim, with how many others gave way to it
/// @param x where it is drawn, in the units in which the chart was drawn
/// @param y the stated end, or the middle of a range
/// @param derived what is drawn in place of the claim's own figure, in words: "ratio 0.387 to Oryx"; null for that
/// figure itself
public record Mark(
        int series,
        Series.Point point,
        double x,
        double y,
        @Nullable String derived) {
    /// A claim's own figure.
    public Mark(int series, Series.Point point, double x, double y) {
        this(series, point, x, y, null);
    }
}
