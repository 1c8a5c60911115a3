package org.claimbook.book.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A backup: a whole book, in a file whose name tells when and why it was made.
///
/// @param at to the second
/// @param nth which of the backups of that second, from 1
public record Backup(Path file, Instant at, int nth, Occasion occasion) {
    /// The newest first.
    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparing(Backup::at).thenComparingInt(Backup::nth).reversed();

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);
    private static final Pattern NAME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d)(?: (\\d{1,6}))? ([a-z]+)\\.claimbook");

    /// The backup of this file, where its name is one of a backup.
    static Optional<Backup> of(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            var at = LocalDateTime.parse(name.group(1), TIME).toInstant(ZoneOffset.UTC);
            var nth = name.group(2) == null ? 1 : Integer.parseInt(name.group(2));
            return Occasion.of(name.group(3)).map(occasion -> new Backup(file, at, nth, occasion));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// `2026-11-23 02.55.31 opened.claimbook`, in UTC.
    ///
    static String name(Instant at, Occasion occasion, int nth) {
        return TIME.format(at.atZone(ZoneOffset.UTC)) + (nth == 1 ? "" : " " + nth) + " " + occasion.word()
                + ".claimbook";
    }
}
