/// The chart of disagreement, a cell a source and date or a pair of sources: [org.claimbook.chart.grid.HeatMap].
///
/// [org.claimbook.chart.grid.HeatGrid] holds what is compared, [org.claimbook.chart.grid.DateBuckets] thins its dates
/// to
/// the columns that fit, [org.claimbook.chart.grid.HeatPlot] draws field, heads and key.
@NullMarked
package org.claimbook.chart.grid;

import org.jspecify.annotations.NullMarked;
