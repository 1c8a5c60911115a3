/// The chart of what was added or taken away between claims, in bars from zero:
/// [org.claimbook.chart.bars.ChangeBars].
///
/// [org.claimbook.chart.bars.Rates] computes the changes of a source, for the time that
/// [org.claimbook.chart.bars.Step] chooses; [org.claimbook.chart.bars.BarField] draws them.
@NullMarked
package org.claimbook.chart.bars;

import org.jspecify.annotations.NullMarked;
