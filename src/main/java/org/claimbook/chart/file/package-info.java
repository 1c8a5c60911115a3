/// Charts as files.
///
/// [org.claimbook.chart.file.ChartPng] draws a chart at the true size of a
/// [org.claimbook.chart.file.PictureSize] (made of two [org.claimbook.chart.file.Length]s and a resolution) and
/// writes it with what it says about itself, a [org.claimbook.chart.file.PngText].
@NullMarked
package org.claimbook.chart.file;

import org.jspecify.annotations.NullMarked;
