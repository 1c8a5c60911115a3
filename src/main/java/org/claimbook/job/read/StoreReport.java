package org.claimbook.job.read;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.model.Claim;
import org.claimbook.model.Link;
import org.claimbook.model.Report;
import org.claimbook.reading.Proposal;

/// Puts a report that was read into a book, with its text, its file and what the reader proposes, as one
/// step.
public final class StoreReport {
    /// What the book now has.
    ///
    /// @param report the new one; or, where it was there already, the old one, and nothing was stored
    /// @param claims the new ones, in the order of their words
    public record Stored(Report report, boolean isNew, List<Claim> claims) {
        public Stored {
            claims = List.copyOf(claims);
        }
    }

    private final Book book;

    /// @param book open for writing
    public StoreReport(Book book) {
        this.book = book;
    }

    /// Stores a report, unless the book has its text or its file already.
    public Stored store(ReportDraft draft) {
        // Asked once more: in a window, the book may have changed since the report was read.
        var there = Standing.find(book, draft.reading().text(), draft.file());
        return there.isPresent()
                ? new Stored(there.get(), false, List.of())
                : book.step(Step.Draft.of("read", draft.title()), () -> storeNew(draft));
    }

    private Stored storeNew(ReportDraft draft) {
        var report = book.reports().insert(draft.report(), draft.reading().text());
        var file = draft.file();
        if (file != null) {
            book.reports().addFile(report.uid(), file.name(), file.mediaType(), file.bytes());
        }
        var proposals = draft.reading().proposals();
        var claims = new ArrayList<Claim>();
        for (var proposal : proposals) {
            claims.add(book.claims().insert(ProposedClaim.of(proposal, report)));
        }
        link(proposals, claims);
        return new Stored(report, true, claims);
    }

    private void link(List<Proposal> proposals, List<Claim> claims) {
        for (var part = 0; part < proposals.size(); part++) {
            var whole = proposals.get(part).partOf();
            if (whole >= 0 && whole != part) {
                var kind = Link.Kind.COMPONENT_OF;
                book.links()
                        .insert(new Link(
                                "", claims.get(part).uid(), claims.get(whole).uid(), kind, null));
            }
        }
    }
}
