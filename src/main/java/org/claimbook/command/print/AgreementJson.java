package org.claimbook.command.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Relation;
import org.claimbook.compare.agree.PairAgreement;
import org.claimbook.compare.agree.Revisions;
import org.claimbook.job.agree.SummarizeAgreement.Summary;
import org.jspecify.annotations.Nullable;

/// Prints how sources agree as JSON: fields are added, never renamed; what is absent is left out.
public final class AgreementJson {
    private final JsonWriter json;

    private AgreementJson(Writer out) {
        json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
    }

    public static void print(Summary summary, Writer out) {
        try {
            var printer = new AgreementJson(out);
            printer.summary(summary);
            printer.json.flush();
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void summary(Summary summary) throws IOException {
        json.beginObject();
        json.name("measure").value(summary.measure());
        if (!summary.unit().isEmpty()) {
            json.name("unit").value(summary.unit());
        }
        json.name("align").value(summary.ask().alignment().code());
        if (summary.ask().alignment() == Alignment.LATEST) {
            json.name("within").value(summary.ask().within());
        }
        json.name("combinations").value(summary.combinations());
        json.name("claims").value(summary.claims());
        json.name("agreement").beginArray();
        for (var pair : summary.agreement().pairs()) {
            pair(pair);
        }
        json.endArray();
        json.name("revisions").beginArray();
        for (var revisions : summary.agreement().revisions()) {
            revisions(revisions);
        }
        json.endArray();
        json.endObject();
    }

    private void pair(PairAgreement pair) throws IOException {
        json.beginObject();
        json.name("source").value(pair.source());
        json.name("other").value(pair.other());
        json.name("pairs").value(pair.pairs());
        var logRatio = pair.logRatio();
        if (logRatio != null) {
            json.name("log_ratio").beginObject();
            number("q1", logRatio.q1());
            number("median", logRatio.median());
            number("q3", logRatio.q3());
            json.endObject();
        }
        number("ratio_median", pair.ratioMedian());
        json.name("left_out").value(pair.leftOut());
        bound("log_ratio_bound", pair.medianBound());
        bound("ratio_bound", pair.ratioBound());
        for (var kind : Relation.Kind.values()) {
            json.name(kind.code()).value(pair.count(kind));
        }
        json.name("first").value(pair.first().toString());
        json.name("last").value(pair.last().toString());
        json.endObject();
    }

    private void revisions(Revisions revisions) throws IOException {
        json.beginObject();
        json.name("source").value(revisions.source());
        json.name("revisions").value(revisions.revisions());
        json.name("figures").value(revisions.figures());
        number("median_size", revisions.medianSize());
        number("median_change", revisions.medianChange());
        number("median_lag_days", revisions.medianLagDays());
        number("largest_size", revisions.largestSize());
        json.endObject();
    }

    /// The ends that it has: a low one alone for "at least".
    private void bound(String name, @Nullable Quantity quantity) throws IOException {
        if (quantity != null) {
            json.name(name).beginObject();
            number("low", quantity.low());
            number("high", quantity.high());
            json.endObject();
        }
    }

    private void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.name(name).jsonValue(Quantity.text(number));
        }
    }
}
