/// Agreement at a glance: over all comparable figures of a measure, how each source stands to each other, and who
/// revises most.
///
/// An [org.claimbook.compare.agree.Agreement.Builder] is given one [org.claimbook.compare.Matrix] after the
/// other, each of one series key, with the claims that it was made of. Out of its rows come the pairs
/// ([org.claimbook.compare.agree.PairAgreement]: two sources that both claim a figure for one date), and out of
/// the claims, also those that gave way, the revisions ([org.claimbook.compare.agree.Revisions]). Figures of
/// different keys are never paired; only what is said of the pairs is put together.
@NullMarked
package org.claimbook.compare.agree;

import org.jspecify.annotations.NullMarked;
