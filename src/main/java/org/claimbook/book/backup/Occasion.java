package org.claimbook.book.backup;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a backup was made.
public enum Occasion {
    /// The book was opened, and had changed since the last backup.
    OPENED,
    /// It has been worked on for a while.
    WORKING,
    /// An older book was about to be brought up to date.
    MIGRATION,
    IMPORT,
    MERGE,
    /// Another state was about to take its place.
    RESTORE,
    /// Somebody asked for it.
    ASKED;

    /// The word by which a backup's file name tells it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Occasion> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
