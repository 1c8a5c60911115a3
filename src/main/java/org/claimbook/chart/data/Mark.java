package org.claimbook.chart.data;

import org.claimbook.compare.Series;

/// A figure found on a chart.
///
/// @param series which of the chart's sources
/// @param point the claim, with how many others gave way to it
/// @param x where it is drawn, in the units in which the chart was drawn
/// @param y the stated end, or the middle of a range
public record Mark(int series, Series.Point point, double x, double y) {}
