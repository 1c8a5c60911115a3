/// The parts of a chart, as JFreeChart puts them together.
///
/// Around the plot: [org.claimbook.chart.plot.TextBlock] sets titles and foot, and the sources are named at the
/// ends of their lines by [org.claimbook.chart.plot.NameAxis] or, where that does not fit, by
/// [org.claimbook.chart.plot.LegendBlock]; which of the two is decided by [org.claimbook.chart.plot.NamePlan].
/// In the plot: [org.claimbook.chart.plot.TraceRenderer] draws lines and marks.
@NullMarked
package org.claimbook.chart.plot;

import org.jspecify.annotations.NullMarked;
