package org.claimbook.command.print;

import java.math.BigDecimal;
import java.util.List;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Relation;
import org.claimbook.compare.agree.PairAgreement;
import org.claimbook.compare.agree.Revisions;
import org.claimbook.job.agree.SummarizeAgreement.Summary;
import org.claimbook.job.table.Numbers;
import org.jspecify.annotations.Nullable;

/// Prints for a terminal how sources agree: a line a pair of sources, and then a line a source with its
/// revisions.
public final class AgreementTable {
    private static final Numbers NUMBERS = new Numbers("≥ ", "≤ ", "…");

    private AgreementTable() {}

    public static void print(Summary summary, Output output) {
        var agreement = summary.agreement();
        var pairs = new TextTable(List.of(
                "source",
                "other",
                ">pairs",
                ">ratio",
                ">log q1",
                ">log median",
                ">log q3",
                ">left out",
                ">ratio of all",
                ">equal",
                ">compatible",
                ">apart",
                ">unknown",
                "first",
                "last"));
        agreement.pairs().forEach(pair -> pairs.row(cells(pair)));
        if (agreement.pairs().isEmpty()) {
            output.err().println("no two sources have figures to compare");
        } else {
            pairs.print(output.out());
            output.out().println();
        }
        if (!agreement.revisions().isEmpty()) {
            var revisions = new TextTable(List.of(
                    "source",
                    ">figures",
                    ">revisions",
                    ">median size",
                    ">median change",
                    ">largest size",
                    ">median lag, days"));
            agreement.revisions().forEach(each -> revisions.row(cells(each)));
            revisions.print(output.out());
        }
    }

    private static List<String> cells(PairAgreement pair) {
        var logRatio = pair.logRatio();
        return List.of(
                pair.source(),
                pair.other(),
                Integer.toString(pair.pairs()),
                Numbers.derived(pair.ratioMedian()),
                logRatio == null ? "" : Numbers.derived(logRatio.q1()),
                logRatio == null ? "" : Numbers.derived(logRatio.median()),
                logRatio == null ? "" : Numbers.derived(logRatio.q3()),
                Integer.toString(pair.leftOut()),
                NUMBERS.derived(pair.ratioBound()),
                share(pair, Relation.Kind.EQUAL),
                share(pair, Relation.Kind.COMPATIBLE),
                share(pair, Relation.Kind.APART),
                share(pair, Relation.Kind.UNKNOWN),
                pair.first().toString(),
                pair.last().toString());
    }

    private static List<String> cells(Revisions revisions) {
        return List.of(
                revisions.source(),
                Integer.toString(revisions.figures()),
                Integer.toString(revisions.revisions()),
                percent(revisions.medianSize()),
                percent(revisions.medianChange()),
                percent(revisions.largestSize()),
                Numbers.derived(revisions.medianLagDays()));
    }

    /// Of all pairs, to a tenth of a per cent; few but some are never "0%", nor nearly all "100%".
    private static String share(PairAgreement pair, Relation.Kind kind) {
        var count = pair.count(kind);
        if (count == 0 || count == pair.pairs()) {
            return count == 0 ? "0%" : "100%";
        }
        var tenths = Math.clamp(Math.round(1000.0 * count / pair.pairs()), 1, 999);
        return Quantity.text(BigDecimal.valueOf(tenths, 1)) + "%";
    }

    private static String percent(@Nullable BigDecimal share) {
        return share == null ? "" : Quantity.text(share.movePointRight(2)) + "%";
    }
}
