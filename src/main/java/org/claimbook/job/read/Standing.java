package org.claimbook.job.read;

import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.model.Report;
import org.jspecify.annotations.Nullable;

/// Finds the report that a book has already.
final class Standing {
    private Standing() {}

    /// The report with this very text, else with this very file.
    static Optional<Report> find(Book book, String text, @Nullable CapturedFile file) {
        var reports = book.reports();
        return reports.findByBody(text).or(() -> file == null ? Optional.empty() : reports.findByFile(file.bytes()));
    }
}
