package org.claimbook.job.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.claimbook.book.Book;
import org.claimbook.book.merge.BookMerge;
import org.claimbook.book.merge.Conflict;
import org.claimbook.book.merge.MergeResult;
import org.claimbook.job.JobException;

/// Tells what a merge would do, by doing it to a copy of the book that is thrown away: a merge attaches
/// files, which cannot be taken back as a step can.
public final class RehearseMerge {
    /// What would come of it.
    ///
    /// @param fresh conflicts that this merge would leave, without those that wait already
    /// @param related whether the two books have the beginning of their history in common
    public record Outlook(MergeResult result, List<Conflict> fresh, boolean related) {
        public Outlook {
            fresh = List.copyOf(fresh);
        }

        /// Whether the book lacks nothing that the other has.
        public boolean isNothing() {
            return result.counts().isEmpty() && fresh.isEmpty();
        }
    }

    private RehearseMerge() {}

    /// Neither of the two is written.
    ///
    /// @throws JobException where both are one file, or the copy cannot be kept anywhere
    /// @throws org.claimbook.book.file.BookException where one of them is no book or cannot be read
    public static Outlook run(Book book, Path other) {
        MergeBooks.refuseOne(book.path(), other);
        Book.read(other).close();
        try {
            var folder = Files.createTempDirectory("claimbook-rehearsal");
            try {
                return run(book, other, folder.resolve("copy.claimbook"));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new JobException("Could not rehearse the merge of " + other + " into " + book.path()
                    + ": the folder for temporary files cannot be used (" + e.getMessage() + ")");
        }
    }

    private static Outlook run(Book book, Path other, Path copy) {
        book.copyTo(copy);
        try (var trial = Book.open(copy)) {
            var result = trial.merge(other, null, BookMerge.Prefer.ASK);
            return new Outlook(result, fresh(result, book), RelatedCopies.isRelated(book, other));
        }
    }

    /// The conflicts that a merge left, without those that a book had before.
    private static List<Conflict> fresh(MergeResult result, Book before) {
        var known = before.conflicts().all().stream().map(Conflict::uid).collect(Collectors.toSet());
        return result.left().stream()
                .filter(conflict -> !known.contains(conflict.uid()))
                .toList();
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
