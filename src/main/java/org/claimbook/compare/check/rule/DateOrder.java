package org.claimbook.compare.check.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.ReportClaims;
import org.claimbook.compare.check.ReportRule;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Dates of a claim that cannot follow each other as they do, or that lie far from all others of its report.
///
/// A month or year breaks an order only where it does so as a whole.
public final class DateOrder implements ReportRule {
    public static final String ID = "date-order";

    /// By how many days a date that is approximate or uncertain may be off.
    private static final int TOLERANCE = 3;

    /// How many years before publication, and apart from all other as-of dates, is no longer plausible.
    private static final int PLAUSIBLE = 5;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(ReportClaims report, Consumer<Finding> findings) {
        var published = report.report().published();
        var accessed = report.report().accessed();
        Set<EdtfDate> dates = null;
        for (var claim : report.claims()) {
            var asOf = claim.period().asOf();
            var start = claim.period().start();
            order("as-of-after-publication", claim, published, asOf, findings);
            order("start-after-as-of", claim, asOf, start, findings);
            order("start-after-publication", claim, published, start, findings);
            order("as-of-after-access", claim, accessed, asOf, findings);
            if (asOf != null && published != null && isOld(asOf, published)) {
                dates = dates == null ? dates(report) : dates;
                if (isAlone(asOf, dates)) {
                    findings.accept(finding("implausible", claim, asOf, published));
                }
            }
        }
    }

    private void order(
            String form,
            Claim claim,
            @Nullable EdtfDate earlier,
            @Nullable EdtfDate later,
            Consumer<Finding> findings) {
        if (earlier != null && later != null && later.first().isAfter(limit(earlier, later))) {
            findings.accept(finding(form, claim, later, earlier));
        }
    }

    private static LocalDate limit(EdtfDate earlier, EdtfDate later) {
        return isSure(earlier) && isSure(later)
                ? earlier.last()
                : earlier.last().plusDays(TOLERANCE);
    }

    private static boolean isSure(EdtfDate date) {
        return !date.uncertain() && !date.approximate();
    }

    private static boolean isOld(EdtfDate asOf, EdtfDate published) {
        return asOf.last().isBefore(published.first().minusYears(PLAUSIBLE));
    }

    private static Set<EdtfDate> dates(ReportClaims report) {
        var dates = new HashSet<EdtfDate>();
        for (var claim : report.claims()) {
            var asOf = claim.period().asOf();
            if (asOf != null) {
                dates.add(asOf);
            }
        }
        return dates;
    }

    /// Whether there are other dates, and all of them are far.
    private static boolean isAlone(EdtfDate asOf, Set<EdtfDate> dates) {
        for (var other : dates) {
            if (!other.equals(asOf)
                    && !other.last().isBefore(asOf.last().minusYears(PLAUSIBLE))
                    && !other.last().isAfter(asOf.last().plusYears(PLAUSIBLE))) {
                return false;
            }
        }
        return dates.size() > 1;
    }

    private Finding finding(String form, Claim claim, EdtfDate odd, EdtfDate other) {
        return Finding.of(
                this,
                form,
                List.of(claim),
                Named.who(claim),
                Named.measure(claim),
                claim.figure(),
                odd,
                other,
                Named.outlet(claim.report()));
    }
}
