package org.claimbook.job.view;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimbook.book.Book;
import org.claimbook.chart.file.ChartPng;
import org.claimbook.chart.file.ChartSvg;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.file.PictureText;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Series;
import org.claimbook.job.DrawChart;
import org.claimbook.job.JobException;
import org.claimbook.job.WholeFile;
import org.claimbook.model.Parsed;

/// A chart as a file: a picture that knows what it was drawn from, or the figures drawn.
///
/// @param state what was done to the chart
public record ChartFile(DrawChart drawing, ChartLook.Ground ground, ChartState state, PictureSize size) {
    /// The endings of the files that can be written.
    public static final List<String> ENDINGS = List.of(".png", ".svg", ".csv");

    /// Whether a file's name says what it should be.
    public static boolean isKnown(Path file) {
        return ENDINGS.stream().anyMatch(lowerCase(file)::endsWith);
    }

    private static String lowerCase(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    /// Writes the file that its name's ending asks for, whole or not at all; an older one is replaced.
    ///
    /// @param environment the process's, for `SOURCE_DATE_EPOCH`
    /// @throws JobException where that is no time, or for another ending
    /// @throws org.claimbook.exchange.ExchangeException where the file cannot be written
    public void write(Path file, Map<String, String> environment) {
        if (!isKnown(file)) {
            throw new JobException("Cannot draw to " + file + ": expected a file that ends in .png, .svg or .csv");
        }
        var chart = chart();
        var name = lowerCase(file);
        if (name.endsWith(".csv")) {
            WholeFile.write(file, out -> FiguresCsv.write(chart.figures(), out));
            return;
        }
        var says = says(chart, environment);
        WholeFile.writeBytes(file, out -> {
            if (name.endsWith(".svg")) {
                ChartSvg.write(chart, size, says, out);
            } else {
                ChartPng.write(chart, size, says, out);
            }
        });
    }

    /// The chart that stands in the file.
    public ClaimChart chart() {
        return drawing.chart(ChartLook.forWidth(size.widthInPoints()).on(ground), state);
    }

    /// All that it takes to draw it again.
    public ViewSettings settings() {
        return ViewSettings.of(drawing, ground, state, size);
    }

    /// What has changed since a picture of the same view was drawn.
    public List<FigureChange> since(PictureRecord picture, Book book) {
        return FigureChange.since(picture, claims(chart()), book);
    }

    /// The claims that the picture stands on: those drawn, and those that went into what was computed.
    private List<DrawnClaim> claims(ClaimChart chart) {
        var series = drawing.kind().isComputed()
                ? drawing.matrix().series().stream()
                        .filter(each -> !state.hidden().contains(each.source()))
                        .toList()
                : List.<Series>of();
        return DrawnClaim.of(chart.figures(), series);
    }

    private PictureText says(ClaimChart chart, Map<String, String> environment) {
        var created = switch (PictureText.time(environment, Instant.now())) {
            case Parsed.Good<Instant>(var time) -> time;
            case Parsed.Bad<Instant>(var reason) -> throw new JobException(reason);
        };
        var drawn = PictureRecord.of(drawing.book(), settings(), claims(chart));
        return new PictureText(
                drawing.text().title(), chart.described(), drawing.matrix().sources(), drawn.json(), created);
    }
}
