package org.claimbook.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.claimbook.chart.AltText;
import org.claimbook.chart.ChartText;
import org.claimbook.chart.ClaimChart;
import org.claimbook.chart.Timeline;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.file.ChartPng;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.file.PngText;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Matrix;
import org.claimbook.model.Parsed;
import org.jspecify.annotations.Nullable;

/// Draws a comparison as a chart, and writes it to a file that says what it shows.
///
/// @param matrix what is drawn
/// @param title in place of the measure's name; null for that
/// @param book the book's name, for the foot
/// @param scale of the figures
public record DrawChart(Matrix matrix, @Nullable String title, String book, FigureScale scale) {

    /// The chart, in this look.
    public ClaimChart chart(ChartLook look) {
        return Timeline.of(matrix, text(look.locale()), look, scale);
    }

    /// Writes a PNG, whole or not at all.
    ///
    /// @param environment the process's, for `SOURCE_DATE_EPOCH`
    /// @throws JobException where that is no time
    /// @throws org.claimbook.chart.file.ChartException where the file cannot be written
    public void write(ClaimChart chart, PictureSize size, Locale locale, Path file, Map<String, String> environment) {
        var created = switch (PngText.time(environment, Instant.now())) {
            case Parsed.Good<Instant>(var time) -> time;
            case Parsed.Bad<Instant>(var reason) -> throw new JobException(reason);
        };
        var text = text(locale);
        var described = AltText.timeline(matrix, text, locale, scale);
        ChartPng.write(chart, size, new PngText(text.title(), described, matrix.sources(), null, created), file);
    }

    private ChartText text(Locale locale) {
        var text = ChartText.of(matrix, book, locale);
        return title == null ? text : text.withTitle(title);
    }
}
