/// The chart of the parts of a total, in stacked bars: [org.claimbook.chart.stack.Breakdown].
///
/// [org.claimbook.chart.stack.Stacks] chooses of which dates or sources, [org.claimbook.chart.stack.Stack] holds a
/// total against its parts; [org.claimbook.chart.stack.StackPlot] lays the bars out, and
/// [org.claimbook.chart.stack.StackPainter] draws each.
@NullMarked
package org.claimbook.chart.stack;

import org.jspecify.annotations.NullMarked;
