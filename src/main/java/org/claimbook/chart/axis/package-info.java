/// The two axes of a chart over time, drawn without a line: figures in front of the grid, dates beneath.
///
/// [org.claimbook.chart.axis.DayTicks] and [org.claimbook.chart.axis.FigureScale] (linear or logarithmic) choose
/// round dates and numbers, and are plain computation; the axes draw them for JFreeChart.
@NullMarked
package org.claimbook.chart.axis;

import org.jspecify.annotations.NullMarked;
