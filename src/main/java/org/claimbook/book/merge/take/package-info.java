/// How a merge takes over what the other copy has done.
///
/// [org.claimbook.book.merge.take.Takeover] goes through it: [Differences] finds the rows that the
/// other copy has otherwise than the base, [OneNames] which names have come to mean the same, and
/// [TableTake] changes one table after the other: [TablePlan] decides, [OurRows] writes, [Additions]
/// brings in what is new, and [NameTake] unites. What both sides changed differently goes to [Clashes].
@NullMarked
package org.claimbook.book.merge.take;

import org.jspecify.annotations.NullMarked;
