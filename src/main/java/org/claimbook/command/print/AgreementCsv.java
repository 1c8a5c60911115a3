package org.claimbook.command.print;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.agree.PairAgreement;
import org.claimbook.compare.agree.Revisions;
import org.claimbook.job.agree.SummarizeAgreement.Summary;
import org.claimbook.job.table.Numbers;
import org.jspecify.annotations.Nullable;

/// Prints how sources agree as CSV: a row of kind "agreement" a pair of sources, then a row of kind
/// "revisions" a source. What the one kind does not have is empty.
public final class AgreementCsv {
    private static final List<String> HEADER = List.of(
            "kind",
            "source",
            "other",
            "pairs",
            "log_ratio_q1",
            "log_ratio_median",
            "log_ratio_q3",
            "ratio_median",
            "left_out",
            "log_ratio_bound_low",
            "log_ratio_bound_high",
            "equal",
            "compatible",
            "apart",
            "unknown",
            "first",
            "last",
            "revisions",
            "figures",
            "median_size",
            "median_change",
            "median_lag_days",
            "largest_size");

    private AgreementCsv() {}

    public static void print(Summary summary, PrintWriter out) {
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord(HEADER);
        summary.agreement().pairs().forEach(pair -> csv.writeRecord(cells(pair)));
        summary.agreement().revisions().forEach(each -> csv.writeRecord(cells(each)));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(PairAgreement pair) {
        var logRatio = pair.logRatio();
        return List.of(
                "agreement",
                pair.source(),
                pair.other(),
                Integer.toString(pair.pairs()),
                logRatio == null ? "" : Numbers.derived(logRatio.q1()),
                logRatio == null ? "" : Numbers.derived(logRatio.median()),
                logRatio == null ? "" : Numbers.derived(logRatio.q3()),
                Numbers.derived(pair.ratioMedian()),
                Integer.toString(pair.leftOut()),
                Numbers.derived(low(pair.medianBound())),
                Numbers.derived(high(pair.medianBound())),
                Integer.toString(pair.equal()),
                Integer.toString(pair.compatible()),
                Integer.toString(pair.apart()),
                Integer.toString(pair.unknown()),
                pair.first().toString(),
                pair.last().toString(),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static @Nullable BigDecimal low(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.low();
    }

    private static @Nullable BigDecimal high(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.high();
    }

    private static List<String> cells(Revisions revisions) {
        return List.of(
                "revisions",
                revisions.source(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Integer.toString(revisions.revisions()),
                Integer.toString(revisions.figures()),
                Numbers.derived(revisions.medianSize()),
                Numbers.derived(revisions.medianChange()),
                Numbers.derived(revisions.medianLagDays()),
                Numbers.derived(revisions.largestSize()));
    }
}
