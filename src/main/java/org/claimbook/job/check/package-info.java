/// Checking a book: which claims each rule must see together, what it finds there, what was dismissed, and what
/// is to be looked at again after an edit.
///
/// [org.claimbook.job.check.CheckBook] checks a whole book or a part of it; [org.claimbook.job.check.Findings]
/// keeps the findings of an open book up to date; [org.claimbook.job.check.Dismissals] and
/// [org.claimbook.job.check.LinkRepeats] write down what the researcher makes of them.
@NullMarked
package org.claimbook.job.check;

import org.jspecify.annotations.NullMarked;
