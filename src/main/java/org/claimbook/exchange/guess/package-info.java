/// What a table that nobody has described is likely to be: where its heading stands, how it writes numbers
/// and dates, and which of its columns is what.
///
/// [org.claimbook.exchange.guess.Sample] holds the first rows of a file; [org.claimbook.exchange.guess.Guess]
/// makes a mapping of them, by the headings (in English, Ukrainian and Russian; a resource lists them) and by
/// what stands below.
@NullMarked
package org.claimbook.exchange.guess;

import org.jspecify.annotations.NullMarked;
