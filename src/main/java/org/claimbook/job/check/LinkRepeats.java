package org.claimbook.job.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.compare.check.Linked;
import org.claimbook.compare.check.RepeatsFound;
import org.claimbook.compare.check.RepeatsFound.Suggestion;
import org.claimbook.compare.check.Statement;
import org.claimbook.model.Link;

/// Finds the claims of a book that repeat each other, and links them.
public final class LinkRepeats {
    private LinkRepeats() {}

    /// The `repeats` links that could be made: each claim to where it was printed first.
    ///
    /// @throws CancellationException soon after the thread was interrupted
    public static List<Suggestion> found(Book book) {
        var linked = new Linked(book.links().all());
        var found = new ArrayList<Suggestion>();
        book.snapshot(() -> book.scan().statements(claims -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("a search for repeats was stopped");
            }
            found.addAll(RepeatsFound.in(new Statement(claims, linked)));
        }));
        return found;
    }

    /// Makes links, as one step.
    public static void accept(Book book, List<Suggestion> suggestions) {
        book.step(Step.Draft.of("repeats", Integer.toString(suggestions.size())), () -> {
            for (var suggestion : suggestions) {
                book.links()
                        .insert(new Link(
                                "", suggestion.from().uid(), suggestion.to().uid(), Link.Kind.REPEATS, null));
            }
            return suggestions.size();
        });
    }
}
