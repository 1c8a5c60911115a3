package org.claimbook.compare.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimbook.compare.Interval;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.ReportClaims;
import org.claimbook.compare.check.ReportRule;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Words.Position;

/// A headline's figure that no figure of its report's text meets.
///
/// What a headline rounds is fine: "over 20,000" meets 20,842.
public final class HeadlineDiffers implements ReportRule {
    public static final String ID = "headline-differs";

    /// How many figures of the text a finding lists.
    private static final int LISTED = 5;

    /// A measure, by what is unique about it.
    private record Counted(String measure, String unit) {
        static Counted of(Claim claim) {
            return new Counted(Named.measure(claim), claim.topic().unit());
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(ReportClaims report, Consumer<Finding> findings) {
        var headlines = new ArrayList<Claim>();
        for (var claim : report.claims()) {
            if (claim.words().position() == Position.HEADLINE && counts(claim)) {
                headlines.add(claim);
            }
        }
        if (!headlines.isEmpty()) {
            var text = text(report);
            for (var headline : headlines) {
                check(headline, text.getOrDefault(Counted.of(headline), List.of()), report, findings);
            }
        }
    }

    private static boolean counts(Claim claim) {
        return claim.grade().rank() != Rank.DEPRECATED && claim.topic().measure() != null;
    }

    /// The claims that are in no headline, by what they count.
    private static Map<Counted, List<Claim>> text(ReportClaims report) {
        var text = new HashMap<Counted, List<Claim>>();
        for (var claim : report.claims()) {
            if (claim.words().position() != Position.HEADLINE && counts(claim)) {
                text.computeIfAbsent(Counted.of(claim), _ -> new ArrayList<>(2)).add(claim);
            }
        }
        return text;
    }

    private void check(Claim headline, List<Claim> text, ReportClaims report, Consumer<Finding> findings) {
        var signed = report.signed().test(headline.topic());
        var announced = Interval.of(headline.figure(), true, signed);
        if (announced == null) {
            return;
        }
        var others = new ArrayList<Claim>(LISTED);
        for (var claim : text) {
            var figure = Interval.of(claim.figure(), true, signed);
            if (figure != null && figure.meets(announced)) {
                return;
            }
            if (figure != null && others.size() < LISTED) {
                others.add(claim);
            }
        }
        if (!others.isEmpty()) {
            findings.accept(finding(headline, others));
        }
    }

    private Finding finding(Claim headline, List<Claim> others) {
        var claims = new ArrayList<Claim>(others.size() + 1);
        claims.add(headline);
        claims.addAll(others);
        return Finding.of(
                this,
                "figures",
                claims,
                Named.outlet(headline.report()),
                Named.measure(headline),
                headline.figure(),
                others.stream().map(Claim::figure).toList(),
                Named.passage(headline.report().title()));
    }
}
