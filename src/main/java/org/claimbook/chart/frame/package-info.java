/// What all kinds of charts share: [org.claimbook.chart.frame.ClaimChart], its words
/// ([org.claimbook.chart.frame.ChartText]) and what a person did to it ([org.claimbook.chart.frame.ChartState]).
@NullMarked
package org.claimbook.chart.frame;

import org.jspecify.annotations.NullMarked;
