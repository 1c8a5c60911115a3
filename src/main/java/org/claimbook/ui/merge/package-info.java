/// Bringing two copies of a book together again, and settling what they say differently.
///
/// [org.claimbook.ui.merge.MergeDialog] shows from a rehearsal what another copy would bring;
/// [org.claimbook.ui.merge.ConflictsPane] lists what merges left open, and stands beside the findings of
/// checks, which are decided in the same way. [org.claimbook.ui.merge.SyncModel] says what the window warns
/// of where a sync program carries the book's folder about.
@NullMarked
package org.claimbook.ui.merge;

import org.jspecify.annotations.NullMarked;
