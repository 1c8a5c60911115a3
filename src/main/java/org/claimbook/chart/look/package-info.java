/// The look of every chart, in one place.
///
/// A [org.claimbook.chart.look.ChartLook] is what a caller asks for; [org.claimbook.chart.look.Theme] answers
/// with each colour, font and width; [org.claimbook.chart.look.Lettering] measures and draws text, the same on
/// every machine.
@NullMarked
package org.claimbook.chart.look;

import org.jspecify.annotations.NullMarked;
