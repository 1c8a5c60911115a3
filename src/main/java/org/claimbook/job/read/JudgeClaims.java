package org.claimbook.job.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade.Status;

/// Writes down what a person thinks of claims that were proposed.
public final class JudgeClaims {
    private final Book book;

    /// @param book open for writing
    public JudgeClaims(Book book) {
        this.book = book;
    }

    /// Gives claims a status, as one step.
    ///
    /// @param ids of claims; one that is gone is left out
    /// @return the claims as they now are
    public List<Claim> judge(Collection<Long> ids, Status status) {
        var claims = book.claims().get(ids.stream().mapToLong(Long::longValue).toArray());
        var what = claims.size() == 1 ? "claim" : String.format(Locale.ROOT, "%d claims", claims.size());
        return book.step(
                Step.Draft.of(word(status), what),
                () -> claims.stream()
                        .map(claim -> book.claims()
                                .update(claim.withGrade(claim.grade().withStatus(status))))
                        .toList());
    }

    private static String word(Status status) {
        return switch (status) {
            case ACCEPTED -> "accept";
            case REJECTED -> "reject";
            case PROPOSED -> "reopen";
        };
    }
}
