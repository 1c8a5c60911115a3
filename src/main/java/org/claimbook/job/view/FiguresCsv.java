package org.claimbook.job.view;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.exchange.csv.CsvText;
import org.claimbook.model.Decimals;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// The figures of a chart as CSV, a row each.
///
/// A point stands under `value`, a bound or range under `low` and `high`. Where a figure was computed, `derived` says
/// how, and the columns after it tell of the claim that it comes from; they are empty where no single claim stands
/// behind it.
final class FiguresCsv {
    private FiguresCsv() {}

    static void write(List<DrawnFigure> figures, Writer out) throws IOException {
        var csv = new CsvText(out);
        csv.row(
                "series",
                "date",
                "value",
                "low",
                "high",
                "qualifier",
                "derived",
                "claimant",
                "as_of",
                "report",
                "outlet",
                "published",
                "quote",
                "uid");
        for (var figure : figures) {
            csv.row(row(figure));
        }
        csv.flush();
    }

    private static @Nullable String[] row(DrawnFigure figure) {
        var isPoint =
                figure.low() != null && figure.high() != null && figure.low().compareTo(figure.high()) == 0;
        var claim = figure.claim();
        return new @Nullable String[] {
            figure.series(),
            figure.date().toString(),
            isPoint ? text(figure.low()) : null,
            isPoint ? null : text(figure.low()),
            isPoint ? null : text(figure.high()),
            figure.qualifier().code(),
            figure.derived(),
            claim == null ? null : claim.speech().claimant(),
            claim == null ? null : text(claim.period().asOf()),
            claim == null ? null : claim.report().title(),
            claim == null ? null : claim.report().outlet(),
            claim == null ? null : text(claim.report().published()),
            claim == null ? null : claim.words().quote(),
            claim == null ? null : claim.uid()
        };
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : Decimals.text(number);
    }

    private static @Nullable String text(@Nullable EdtfDate date) {
        return date == null ? null : date.toString();
    }
}
