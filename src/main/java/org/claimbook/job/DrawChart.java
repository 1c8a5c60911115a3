package org.claimbook.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.claimbook.chart.AltText;
import org.claimbook.chart.ChartState;
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

/// Draws a comparison as a chart: the same one for screen, clipboard and file. Immutable; each chart made of it belongs
/// to
/// the thread that made it.
///
/// @param matrix what is drawn
/// @param title in place of the measure's name; null for that
/// @param book the book's name, for the foot
/// @param locale of numbers and dates
public record DrawChart(Matrix matrix, @Nullable String title, String book, Locale locale) {
    public ChartText text() {
        var text = ChartText.of(matrix, book, locale);
        return title == null ? text : text.withTitle(title);
    }

    /// The chart in this look, with what was done to it, on the scale of that.
    public ClaimChart chart(ChartLook look, ChartState state) {
        var chart = Timeline.of(matrix, text(), look.in(locale), state.scale());
        chart.show(state);
        return chart;
    }

    /// What it shows on this scale, in words.
    public String described(FigureScale scale) {
        return AltText.timeline(matrix, text(), locale, scale);
    }

    /// Whether both are about the same thing, so that a zoom into the one makes sense in the other.
    public boolean isOfSameThing(DrawChart other) {
        return matrix.question().key().equals(other.matrix.question().key());
    }

    /// Writes the chart as a PNG that says what it shows, whole or not at all.
    ///
    /// @param environment the process's, for `SOURCE_DATE_EPOCH`
    /// @throws JobException where that is no time
    /// @throws org.claimbook.chart.file.ChartException where the file cannot be written
    public void write(ChartLook look, ChartState state, PictureSize size, Path file, Map<String, String> environment) {
        var created = switch (PngText.time(environment, Instant.now())) {
            case Parsed.Good<Instant>(var time) -> time;
            case Parsed.Bad<Instant>(var reason) -> throw new JobException(reason);
        };
        var says = new PngText(text().title(), described(state.scale()), matrix.sources(), null, created);
        ChartPng.write(chart(look, state), size, says, file);
    }
}
