package org.claimbook.ui.history.backups;

import org.claimbook.book.backup.Backup;
import org.claimbook.job.keep.BackupContents;
import org.jspecify.annotations.Nullable;

/// A backup in the table.
///
/// @param bytes size of its file
/// @param isRead whether it has been looked into
/// @param contents null where that has not been done yet, or the file cannot be read
public record BackupLine(
        Backup backup, long bytes, boolean isRead, @Nullable BackupContents contents) {
    /// Whether the file was looked into and cannot be read as a book.
    boolean isBad() {
        return isRead && contents == null;
    }
}
