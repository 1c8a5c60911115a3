package org.claimbook.ui.checks;

import java.util.concurrent.CancellationException;
import org.claimbook.book.Book;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.job.check.Dismissals;
import org.claimbook.job.check.Findings;
import org.claimbook.job.check.LinkRepeats;
import org.jspecify.annotations.Nullable;

/// Keeps what is found in a book up to date. On the thread of its book, which it keeps busy for long where
/// the book is large.
final class CheckedBook {
    private final Book book;
    private @Nullable Findings findings;
    private @Nullable Checked last;
    private boolean repeatsStale = true;
    private int repeats;

    CheckedBook(Book book) {
        this.book = book;
    }

    /// What is found now; the same object as before where that is the same.
    Checked check() {
        var found = Checked.of(upToDate(), Dismissals.of(book), book.claims().count(ClaimFilter.ALL) > 0);
        if (!found.equals(last)) {
            last = found;
        }
        return last == null ? found : last;
    }

    private Findings upToDate() {
        var known = findings;
        if (known != null) {
            repeatsStale |= known.update() != 0;
            return known;
        }
        var first = new Findings(book);
        first.checkAll();
        findings = first;
        return first;
    }

    /// How many claims could be linked as printed in several reports; looked for only where claims have
    /// changed.
    ///
    /// @throws CancellationException where its thread was interrupted
    int repeats() {
        if (repeatsStale) {
            repeats = LinkRepeats.found(book).size();
            repeatsStale = false;
        }
        return repeats;
    }
}
