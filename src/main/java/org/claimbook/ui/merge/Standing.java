package org.claimbook.ui.merge;

import org.claimbook.book.merge.MergeResult;
import org.claimbook.job.keep.RehearseMerge;

/// Where a merge stands.
sealed interface Standing {
    /// For a file to be chosen.
    record Waiting() implements Standing {}

    /// Both copies are read, and nothing is written.
    record Rehearsing() implements Standing {}

    record Rehearsed(RehearseMerge.Outlook outlook) implements Standing {}

    /// On its way into the book; it cannot be stopped any more.
    record Merging() implements Standing {}

    /// @param fresh conflicts that it left
    record Merged(MergeResult result, long fresh) implements Standing {}

    /// Nothing was done.
    ///
    /// @param sentence why, in English
    record Refused(String sentence) implements Standing {}
}
