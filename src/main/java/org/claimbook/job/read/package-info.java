/// The jobs around a report that is read: from its words to claims in a book, and what a person then makes of
/// them.
///
/// [ReadReport][org.claimbook.job.read.ReadReport] reads, [StoreReport][org.claimbook.job.read.StoreReport]
/// keeps what came of it, [JudgeClaims][org.claimbook.job.read.JudgeClaims] accepts and rejects,
/// [ClaimFromWords][org.claimbook.job.read.ClaimFromWords] takes words that the reader left alone, and
/// [LearnAlias][org.claimbook.job.read.LearnAlias] has the book remember what a person put right.
@NullMarked
package org.claimbook.job.read;

import org.jspecify.annotations.NullMarked;
