/// The chart on the screen: [org.claimbook.ui.compare.drawing.ChartView] shows the very chart that files are
/// made of, and
/// adds what a hand and an eye need: tooltip, click, zoom and pan, all of it by keyboard too.
@NullMarked
package org.claimbook.ui.compare.drawing;

import org.jspecify.annotations.NullMarked;
