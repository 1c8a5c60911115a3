package org.claimbook.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.chart.Charts;
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.file.ChartPng;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.file.PictureText;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Question;
import org.claimbook.compare.Series;
import org.claimbook.compare.SeriesKey;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// Charts of a million points to PNG: against the same chart of a thousand, and against the library as it
/// comes.
final class ChartBench {
    private static final int SOURCES = 10;
    private static final int MANY = 100_000;
    private static final int FEW = 100;
    private static final int BATCH = 100;
    private static final Topic TOPIC = new Topic("cases", "people", null, null);

    private ChartBench() {}

    static void run(BenchTable table) throws IOException {
        var size = PictureSize.journalPage();
        var text = new PictureText("Bench", "A chart for timing", List.of(), null, Instant.EPOCH);
        var before = used();
        var large = matrix(MANY);
        var claims = used() - before;
        var many = chart(large);
        var held = used() - before - claims;
        var few = chart(matrix(FEW));
        table.add(
                "chart to PNG: %,d points".formatted(SOURCES * MANY),
                seconds(many, size, text, 21),
                seconds(few, size, text, 21),
                "%,d points".formatted(SOURCES * FEW),
                1.5);
        table.add(
                "the same",
                seconds(many, size, text, 5),
                seconds(plain(large), size, text, 3),
                "JFreeChart as it comes",
                0.2);
        inHand(many, table);
        batch(size, text, table);
        table.note("a chart of %,d points holds %d MB beside its claims (%d MB)"
                .formatted(SOURCES * MANY, held >> 20, claims >> 20));
    }

    /// Panning and pointing, as the window asks for them.
    private static void inHand(ClaimChart chart, BenchTable table) {
        var size = PictureSize.slide();
        var whole = chart.dayAxes().getFirst().getDefaultAutoRange();
        var pans = new ArrayList<Double>();
        var points = new ArrayList<Double>();
        for (var run = 0; run < 30; run++) {
            var from = whole.getLowerBound() + run * 0.01 * whole.getLength();
            var start = System.nanoTime();
            chart.show(chart.state().withZoom(new Range(from, from + 0.5 * whole.getLength()), null));
            ChartPng.draw(chart, size);
            var drawn = System.nanoTime();
            chart.nearest(300 + 10 * run, 200, 24);
            var found = System.nanoTime();
            pans.add((drawn - start) / 1e9);
            points.add((found - drawn) / 1e9);
        }
        chart.resetZoom();
        table.note(String.format(
                Locale.ROOT,
                "panning over half of a million points at 1920 × 1080: %.1f ms a picture; the nearest figure in %.2f"
                        + " ms",
                1000 * Bench.median(pans),
                1000 * Bench.median(points)));
    }

    private static void batch(PictureSize size, PictureText text, BenchTable table) throws IOException {
        var matrix = matrix(1_000);
        var start = System.nanoTime();
        for (var i = 0; i < BATCH; i++) {
            ChartPng.write(chart(matrix), size, text, OutputStream.nullOutputStream());
        }
        var took = (System.nanoTime() - start) / 1e9;
        table.note(String.format(
                Locale.ROOT,
                "a batch of %d charts of %,d claims: %.1f charts a second",
                BATCH,
                SOURCES * 1_000,
                BATCH / took));
    }

    private static double seconds(JFreeChart chart, PictureSize size, PictureText text, int runs) throws IOException {
        var seconds = new ArrayList<Double>();
        for (var run = -2; run < runs; run++) {
            var start = System.nanoTime();
            ChartPng.write(chart, size, text, OutputStream.nullOutputStream());
            if (run >= 0) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        return Bench.median(seconds);
    }

    private static ClaimChart chart(Matrix matrix) {
        var look = ChartLook.forWidth(PictureSize.journalPage().widthInPoints());
        var text = ChartText.of(matrix, "bench", Locale.ENGLISH);
        return Charts.of(Kind.TIMELINE, Comparison.of(matrix), text, look, FigureScale.LINEAR);
    }

    /// The same figures in the library's own dataset, renderer and look.
    private static JFreeChart plain(Matrix matrix) {
        var data = new XYSeriesCollection();
        for (var series : matrix.series()) {
            var line = new XYSeries(series.source(), false);
            for (var point : series.points()) {
                line.add(
                        (double) point.date().toEpochDay(),
                        point.claim().figure().value().doubleValue(),
                        false);
            }
            data.addSeries(line);
        }
        return ChartFactory.createXYLineChart("cases", "day", "figure", data);
    }

    /// Sources that count on each day, each a little more or less than the one before.
    private static Matrix matrix(int days) {
        var dates = new ArrayList<EdtfDate>(days);
        for (var day = 0; day < days; day++) {
            dates.add(EdtfDate.of(LocalDate.of(1750, 1, 1).plusDays(day)));
        }
        var report = Report.titled("A report");
        var series = new ArrayList<Series>();
        for (var source = 0; source < SOURCES; source++) {
            series.add(series("Source " + source, source, dates, report));
        }
        return new Matrix(
                Question.of(new SeriesKey(TOPIC, Accumulation.CUMULATIVE, null)),
                series.stream().map(Series::source).toList(),
                series,
                List.of(),
                List.of(),
                SOURCES * days,
                1,
                SOURCES);
    }

    private static Series series(String name, int offset, List<EdtfDate> dates, Report report) {
        var points = new ArrayList<Series.Point>(dates.size());
        var speech = Speech.by(name);
        for (var day = 0; day < dates.size(); day++) {
            var date = dates.get(day);
            var number = 1_000L * offset + 40L * day + Math.floorMod(day * 7919L, 997L);
            var figure = new Figure(null, Qualifier.EXACT, BigDecimal.valueOf(number), null, null);
            var period = new Period(Accumulation.CUMULATIVE, null, date, Period.Basis.STATED);
            var claim = new Claim(
                    0,
                    offset + "-" + day,
                    report,
                    Words.NONE,
                    figure,
                    speech,
                    TOPIC,
                    period,
                    Grade.ACCEPTED,
                    null,
                    null);
            points.add(new Series.Point(date.last(), claim));
        }
        return new Series(name, points);
    }

    private static long used() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
