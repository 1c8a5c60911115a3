package org.claimbook.ui.reports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimbook.book.Book;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade;
import org.claimbook.model.Report;
import org.claimbook.reading.SetAside;
import org.claimbook.ui.reports.page.Mark;
import org.jspecify.annotations.Nullable;

/// A report as it is open in the pane.
///
/// @param body null where the book has no text of it
/// @param claims the first of them, in the order of the grid
/// @param marked where their words stand in the text: looked for when the report is read, off the FX thread
public record OpenReport(Report report, @Nullable String body, List<ClaimLine> claims, List<Mark> marked) {
    public OpenReport {
        claims = List.copyOf(claims);
        marked = List.copyOf(marked);
    }

    /// @return empty where there is no such report
    static Optional<OpenReport> read(Book reader, String uid) {
        return reader.reports().find(uid).map(report -> {
            var body =
                    reader.reports().body(uid).filter(text -> !text.isBlank()).orElse(null);
            var claims = new ReportClaims(reader, uid).lines();
            return new OpenReport(report, body, claims, body == null ? List.of() : marked(claims, body));
        });
    }

    private static List<Mark> marked(List<ClaimLine> claims, String text) {
        var marks = new ArrayList<Mark>();
        for (var line : claims) {
            var mark = mark(line.claim(), text);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    long count(Grade.Status status) {
        return claims.stream()
                .filter(line -> line.claim().grade().status() == status)
                .count();
    }

    /// The claim to look at after one, from the first again after the last; where there is none, the one
    /// below it. Empty at the end.
    ///
    /// @param isOpen whether nobody has judged the claim a moment ago
    Optional<Long> next(long from, Predicate<Claim> isOpen) {
        var all = claims.stream().map(ClaimLine::claim).toList();
        var at = 0;
        while (at < all.size() && all.get(at).id() != from) {
            at++;
        }
        for (var step = 1; step < all.size(); step++) {
            var claim = all.get((at + step) % all.size());
            if (claim.grade().status() == Grade.Status.PROPOSED && isOpen.test(claim)) {
                return Optional.of(claim.id());
            }
        }
        return at + 1 < all.size() ? Optional.of(all.get(at + 1).id()) : Optional.empty();
    }

    /// What stands out in the text: the words of the claims, and the numbers set aside that are none of
    /// theirs.
    List<Mark> marks(List<SetAside> asides) {
        var text = body;
        if (text == null) {
            return List.of();
        }
        var claimed = new BitSet(text.length());
        marked.forEach(mark -> claimed.set(mark.start(), mark.end()));
        var free = asides.stream()
                .filter(aside -> aside.end() <= text.length() && aside.start() < aside.end())
                .filter(aside -> isFree(claimed, aside))
                .map(Mark::of);
        return Stream.concat(marked.stream(), free).toList();
    }

    private static boolean isFree(BitSet claimed, SetAside aside) {
        var next = claimed.nextSetBit(aside.start());
        return next < 0 || next >= aside.end();
    }

    /// Words whose place is not known are looked for.
    private static @Nullable Mark mark(Claim claim, String text) {
        var words = claim.words();
        var status = claim.grade().status();
        if (words.isPlaced() && words.end() <= text.length() && words.start() < words.end()) {
            return Mark.of(claim.id(), status, words.start(), words.end());
        }
        var quote = words.quote();
        var found = quote == null || quote.isBlank() ? -1 : text.indexOf(quote);
        return found < 0
                ? null
                : Mark.of(
                        claim.id(), status, found, found + String.valueOf(quote).length());
    }
}
