/// The chart of the figures of one date, a row a source: [org.claimbook.chart.rows.RangeRows].
///
/// [org.claimbook.chart.rows.DateRows] picks and orders the figures, [org.claimbook.chart.rows.RangePlot] draws them,
/// [org.claimbook.chart.rows.RangeWords] says what else there is to say.
@NullMarked
package org.claimbook.chart.rows;

import org.jspecify.annotations.NullMarked;
