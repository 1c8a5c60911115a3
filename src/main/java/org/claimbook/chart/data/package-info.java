/// A comparison's figures in the form in which they are drawn and found again.
///
/// A [org.claimbook.chart.data.Trace] is one source's figures; the [org.claimbook.chart.data.TraceDataset]
/// hands them to JFreeChart, thinned by [org.claimbook.chart.data.Thinning] to what the picture can show;
/// [org.claimbook.chart.data.NearestMark] leads from a point of the picture back to a claim.
@NullMarked
package org.claimbook.chart.data;

import org.jspecify.annotations.NullMarked;
