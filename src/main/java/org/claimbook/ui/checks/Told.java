package org.claimbook.ui.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.model.Claim;
import org.claimbook.ui.words.Passage;
import org.jspecify.annotations.Nullable;

/// A finding with its claims.
///
/// @param claims the first of them, in the finding's order; one that is gone is left out
/// @param more how many there are beyond these
public record Told(Found found, List<OfClaim> claims, int more) {
    /// More claims side by side than anyone compares by eye.
    private static final int MOST = 24;

    /// A claim and the words around its own.
    ///
    /// @param excerpt null where the report's text is not in the book
    public record OfClaim(Claim claim, @Nullable Passage excerpt) {}

    public Told {
        claims = List.copyOf(claims);
    }

    static Told of(Found found, Book book) {
        var bodies = new HashMap<String, String>();
        var claims = new ArrayList<OfClaim>();
        var judged = found.finding().claims();
        for (var each : judged.subList(0, Math.min(MOST, judged.size()))) {
            book.claims().find(each.uid()).ifPresent(claim -> {
                var body = bodies.computeIfAbsent(
                        claim.report().uid(), uid -> book.reports().body(uid).orElse(""));
                claims.add(new OfClaim(claim, Excerpt.of(claim.words(), body)));
            });
        }
        return new Told(found, claims, Math.max(0, judged.size() - MOST));
    }
}
