/// Who else has the book: another window, on this machine or another, and programs that sync its folder.
///
/// [org.claimbook.book.guard.OpenMark] says who has it open; [org.claimbook.book.guard.SyncFolder] knows the
/// folders of sync programs, and [org.claimbook.book.guard.ConflictCopies] what these leave beside a book
/// that two people changed. None of this reads the book itself.
@NullMarked
package org.claimbook.book.guard;

import org.jspecify.annotations.NullMarked;
