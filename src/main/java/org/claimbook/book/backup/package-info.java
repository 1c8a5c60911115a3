/// Backups of a book, made without asking: each a whole book in a file of its own, checked before an older
/// one may go.
///
/// [org.claimbook.book.backup.Backups] makes, lists and thins them out, as
/// [org.claimbook.book.backup.Retention] says; [org.claimbook.book.backup.Snapshot] is the one way in which a
/// book is copied; [org.claimbook.book.backup.Restoring] brings a copy back.
@NullMarked
package org.claimbook.book.backup;

import org.jspecify.annotations.NullMarked;
