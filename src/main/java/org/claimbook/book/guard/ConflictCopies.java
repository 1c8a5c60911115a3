package org.claimbook.book.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The copies that a sync program leaves beside a book when it was changed on two machines at once.
///
/// They are told by their names only; whether one is a copy of the book, its history tells.
public final class ConflictCopies {
    private ConflictCopies() {}

    /// Copies of this book beside it, by their names in order; none where the folder cannot be listed.
    public static List<Path> beside(Path book) {
        var folder = book.toAbsolutePath().getParent();
        var name = String.valueOf(book.getFileName()).replaceFirst("\\.claimbook$", "");
        var copy = pattern(name);
        if (folder == null) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> copy.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /// `war (Anna's conflicted copy 2026-11-23).claimbook` (Dropbox, Nextcloud),
    /// `war.sync-conflict-20261123-101500-ABCDEFG .claimbook` (Syncthing), `war-LAPTOP.claimbook` (OneDrive),
    /// `war (1).claimbook` (Google Drive), `war 2.claimbook` (iCloud).
    private static Pattern pattern(String name) {
        return Pattern.compile(
                Pattern.quote(name)
                        + "( \\([^)]*conflict[^)]*\\)|\\.sync-conflict-[0-9A-Z-]+|-[A-Za-z0-9][A-Za-z0-9_-]*"
                        + "| ?\\(\\d+\\)| \\d+|_conflict-.*|\\[Conflict[^]]*])\\.claimbook",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
