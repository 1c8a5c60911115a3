package org.claimbook.command.print;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Disagreement;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.NotCompared;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Row;
import org.claimbook.compare.Spread;
import org.claimbook.model.Claim;
import org.claimbook.model.Decimals;
import org.jspecify.annotations.Nullable;

/// Prints a matrix as the JSON that other tools rely on: fields are added, never renamed; what is absent is
/// left out.
public final class MatrixJson {
    private final JsonWriter json;

    private MatrixJson(Writer out) {
        json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.setSerializeNulls(false);
    }

    public static void print(Matrix matrix, Writer out) {
        try {
            var printer = new MatrixJson(out);
            printer.matrix(matrix);
            printer.json.flush();
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void matrix(Matrix matrix) throws IOException {
        json.beginObject();
        question(matrix);
        json.name("sources").beginArray();
        for (var source : matrix.sources()) {
            json.value(source);
        }
        json.endArray();
        json.name("rows").beginArray();
        for (var row : matrix.rows()) {
            row(row);
        }
        json.endArray();
        json.name("not_compared").beginArray();
        for (var left : matrix.notCompared()) {
            notCompared(left);
        }
        json.endArray();
        json.endObject();
    }

    private void question(Matrix matrix) throws IOException {
        var question = matrix.question();
        var key = question.key();
        json.name("measure").value(key.topic().measure());
        text("unit", key.topic().unit().isEmpty() ? null : key.topic().unit());
        text("subject", key.topic().subject());
        text("place", key.topic().place());
        text("accumulation", key.accumulation().code());
        text("period_start", key.start() == null ? null : key.start().toString());
        text("align", question.alignment().code());
        if (question.alignment() == Alignment.LATEST) {
            json.name("within").value(question.within());
        }
        text("baseline", question.baseline());
        json.name("claims").value(matrix.claims());
        json.name("reports").value(matrix.reports());
        json.name("origins").value(matrix.origins());
    }

    private void row(Row row) throws IOException {
        json.beginObject();
        text("date", row.date().toString());
        json.name("cells").beginArray();
        for (var cell : row.cells()) {
            cell(cell, row);
        }
        json.endArray();
        spread(row.spread());
        json.endObject();
    }

    private void cell(Cell cell, Row row) throws IOException {
        json.beginObject();
        text("source", cell.source());
        switch (cell) {
            case Cell.Claimed claimed -> claimed(claimed);
            case Cell.Interpolated between -> {
                derived("value", between.value());
                json.name("interpolated").value(true);
                text("as_of", row.date().toString());
                json.name("between").beginArray();
                json.value(between.before().uid()).value(between.after().uid()).endArray();
            }
        }
        against(cell.againstBaseline());
        json.endObject();
    }

    private void claimed(Cell.Claimed cell) throws IOException {
        var claim = cell.claim();
        text("uid", claim.uid());
        figure(claim);
        text("qualifier", claim.figure().qualifier().code());
        text("as_of", String.valueOf(claim.period().asOf()));
        text(
                "period_start",
                claim.period().start() == null ? null : claim.period().start().toString());
        json.name("day_gap").value(cell.dayGap());
        json.name("others").value(cell.others());
        text("why", cell.why() == null ? null : cell.why().words());
        if (cell.sincePrevious() != null) {
            var step = cell.sincePrevious();
            json.name("since_previous").beginObject();
            exact("difference", step.difference());
            json.name("days").value(step.days());
            quantity("per_day", step.perDay());
            bound(step.difference());
            json.endObject();
        }
    }

    private void figure(Claim claim) throws IOException {
        number("value", claim.figure().value());
        number("low", claim.figure().low());
        number("high", claim.figure().high());
    }

    private void against(@Nullable Disagreement disagreement) throws IOException {
        if (disagreement == null) {
            return;
        }
        json.name("against_baseline").beginObject();
        exact("difference", disagreement.difference());
        quantity("ratio", disagreement.ratio());
        quantity("relative_difference", disagreement.relativeDifference());
        quantity("log_ratio", disagreement.logRatio());
        bound(disagreement.difference());
        text("relation", disagreement.relation().kind().code());
        number("gap", disagreement.relation().gap());
        json.endObject();
    }

    private void spread(Spread spread) throws IOException {
        number("min", spread.min());
        number("max", spread.max());
        number("spread", spread.spread());
        derived("max_over_min", spread.maxOverMin());
        number("median", spread.median());
        json.name("bounds").value(spread.bounds());
        json.name("source_count").value(spread.sources());
        json.name("origins").value(spread.origins());
    }

    private void notCompared(NotCompared left) throws IOException {
        json.beginObject();
        text("uid", left.claim().uid());
        text("reason", left.reason().toString());
        json.endObject();
    }

    /// Differences of decimals are exact, and printed so; whatever comes of dividing has 6 significant
    /// digits.
    private void exact(String name, @Nullable Quantity quantity) throws IOException {
        quantity(name, quantity, Decimals::text);
    }

    private void quantity(String name, @Nullable Quantity quantity) throws IOException {
        quantity(name, quantity, Quantity::text);
    }

    /// A point and a bound are one number; a range is an object with both of its ends.
    private void quantity(String name, @Nullable Quantity quantity, Function<BigDecimal, String> text)
            throws IOException {
        if (quantity == null) {
            return;
        }
        var low = quantity.low();
        var high = quantity.high();
        if (low != null && high != null && !quantity.isPoint()) {
            json.name(name).beginObject();
            json.name("low").jsonValue(text.apply(low));
            json.name("high").jsonValue(text.apply(high));
            json.endObject();
        } else if (low != null || high != null) {
            json.name(name).jsonValue(text.apply(low != null ? low : Objects.requireNonNull(high)));
        }
    }

    private void bound(@Nullable Quantity quantity) throws IOException {
        if (quantity != null && !quantity.isPoint() && (quantity.low() == null || quantity.high() == null)) {
            text("bound", quantity.high() == null ? "at_least" : "at_most");
        }
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.name(name).value(text);
        }
    }

    private void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.name(name).jsonValue(Decimals.text(number));
        }
    }

    private void derived(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.name(name).jsonValue(Quantity.text(number));
        }
    }
}
