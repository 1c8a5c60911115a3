package org.claimbook.compare.check.rule;

import java.util.List;
import java.util.function.Consumer;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.ReportClaims;
import org.claimbook.compare.check.ReportRule;
import org.claimbook.model.Claim;
import org.jspecify.annotations.Nullable;

/// Where a report has its text: a quote that is not in it, a stated number that is not in the quote, or a figure
/// that is not what the stated number reads as ([StatedFigure]).
public final class QuoteMissing implements ReportRule {
    public static final String ID = "quote-missing";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(ReportClaims report, Consumer<Finding> findings) {
        var body = report.body();
        if (body == null) {
            return;
        }
        var reading = new StatedFigure(report.report().language());
        String text = null;
        for (var claim : report.claims()) {
            var words = claim.words();
            var quote = words.quote();
            if (quote != null && !quote.isBlank()) {
                if (words.isPlaced()) {
                    place(claim, quote, body, findings);
                } else {
                    text = text == null ? Spaces.single(body) : text;
                    if (!text.contains(Spaces.single(quote))) {
                        findings.accept(finding("absent", claim, Named.passage(quote)));
                    }
                }
            }
            stated(claim, quote, reading, findings);
        }
    }

    private void place(Claim claim, String quote, String body, Consumer<Finding> findings) {
        var start = claim.words().start();
        var end = claim.words().end();
        if (end > body.length()) {
            findings.accept(finding("outside", claim, Named.passage(quote), start, end, body.length()));
        } else if (end - start != quote.length() || !body.startsWith(quote, start)) {
            findings.accept(
                    finding("place", claim, Named.passage(quote), start, Named.passage(body.substring(start, end))));
        }
    }

    private void stated(Claim claim, @Nullable String quote, StatedFigure reading, Consumer<Finding> findings) {
        var stated = claim.figure().stated();
        if (stated == null || stated.isBlank()) {
            return;
        }
        if (quote != null && !quote.isBlank() && !StatedFigure.isIn(quote, stated)) {
            findings.accept(finding("stated", claim, Named.passage(stated), Named.passage(quote)));
        }
        var read = reading.contradicting(claim.figure());
        if (read != null) {
            var form = StatedFigure.sameNumbers(read, claim.figure()) ? "qualifier" : "value";
            findings.accept(finding(form, claim, Named.passage(stated), read));
        }
    }

    /// @param seen what was looked for, and what was found; the details after the outlet, the measure and the
    /// figure
    private Finding finding(String form, Claim claim, Object... seen) {
        var details = new Object[seen.length + 3];
        details[0] = Named.outlet(claim.report());
        details[1] = Named.measure(claim);
        details[2] = claim.figure();
        System.arraycopy(seen, 0, details, 3, seen.length);
        return Finding.of(this, form, List.of(claim), details);
    }
}
