/// Several fields of a chart side by side, over the same dates: [org.claimbook.chart.panel.PanelPlot] draws them,
/// [org.claimbook.chart.panel.PanelGrid] says how many stand in a row.
@NullMarked
package org.claimbook.chart.panel;

import org.jspecify.annotations.NullMarked;
