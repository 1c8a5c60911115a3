/// Laying claims side by side: which are comparable, which one stands at a date, and how far they are apart.
///
/// A [org.claimbook.compare.Question] says what to compare; [org.claimbook.compare.Matrix] is the answer: a row a
/// date, a column a source, with the series that it was made of and the claims that could not take part, each with
/// its reason. Figures are read as [org.claimbook.compare.Interval]s here and nowhere else, and what comes out of
/// computing is a [org.claimbook.compare.Quantity], which knows whether it is a number or only a bound.
///
/// All of it is pure: records in, records out, no database, no clock, no locale.
@NullMarked
package org.claimbook.compare;

import org.jspecify.annotations.NullMarked;
