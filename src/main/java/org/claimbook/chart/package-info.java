/// A comparison in, a chart out: for the window and for files alike, without JavaFX.
///
/// [org.claimbook.chart.Charts] makes a [org.claimbook.chart.frame.ClaimChart] (a `JFreeChart`) of a
/// [org.claimbook.compare.Matrix], the words of a [org.claimbook.chart.frame.ChartText] and a
/// [org.claimbook.chart.look.ChartLook]; `file` writes it. Inside, figures walk from `data` (arrays, thinned to what a
/// picture can show) through `plot` and `axis` (the parts of the picture), which take every colour, letter and width
/// from `look`.
@NullMarked
package org.claimbook.chart;

import org.jspecify.annotations.NullMarked;
