/// Charts as files.
///
/// [org.claimbook.chart.file.ChartPng] and [org.claimbook.chart.file.ChartSvg] draw a chart at the true size of a
/// [org.claimbook.chart.file.PictureSize] (made of two [org.claimbook.chart.file.Length]s and a resolution) and write
/// it with what it says about itself, a [org.claimbook.chart.file.PictureText], which
/// [org.claimbook.chart.file.PngReader] finds again.
@NullMarked
package org.claimbook.chart.file;

import org.jspecify.annotations.NullMarked;
