package org.claimbook.job.view;

import java.util.Locale;
import java.util.Objects;
import org.claimbook.book.Book;
import org.claimbook.chart.Kind;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Question;
import org.claimbook.job.Ask;
import org.claimbook.job.CompareClaims;
import org.claimbook.job.DrawChart;
import org.claimbook.model.Parsed;
import org.jspecify.annotations.Nullable;

/// All that it takes to draw the same chart again: what is compared, how it is drawn, and how large.
///
/// @param ask with every filter that was left out resolved to what it took
/// @param title in place of the measure's name; null for that
/// @param locale of numbers and dates
/// @param state what was done to the chart: hidden series, zoom, scale
public record ViewSettings(
        Kind kind,
        Ask ask,
        @Nullable String title,
        Locale locale,
        ChartLook.Ground ground,
        PictureSize size,
        ChartState state) {
    /// The settings of a chart as it is drawn now.
    public static ViewSettings of(DrawChart drawing, ChartLook.Ground ground, ChartState state, PictureSize size) {
        var ask = ask(drawing.matrix().question());
        return new ViewSettings(drawing.kind(), ask, drawing.title(), drawing.locale(), ground, size, state);
    }

    private static Ask ask(Question question) {
        var key = question.key();
        return new Ask(
                Objects.requireNonNullElse(key.topic().measure(), ""),
                key.topic().unit(),
                Objects.requireNonNullElse(key.topic().subject(), ""),
                Objects.requireNonNullElse(key.topic().place(), ""),
                key.accumulation(),
                new Ask.Since(key.start()),
                question.sinceWithin(),
                question.sources(),
                question.from(),
                question.to(),
                question.at(),
                question.alignment(),
                question.within(),
                question.baseline());
    }

    /// The drawing that these settings mean in a book.
    ///
    /// @param name the book's
    /// @throws org.claimbook.job.JobException where the book does not know what they name
    public DrawChart draw(Book book, String name) {
        var compare = new CompareClaims(book);
        var matrix = compare.answer(ask);
        return new DrawChart(kind, compare.comparison(kind, matrix), title, name, locale);
    }

    /// The file that they mean.
    public ChartFile file(DrawChart drawing) {
        return new ChartFile(drawing, ground, state, size);
    }

    /// One line of JSON.
    public String json() {
        return ViewJson.text(this);
    }

    /// The settings that [#json] wrote, or in one clause why there are none.
    public static Parsed<ViewSettings> parse(String json) {
        return ViewJson.parse(json);
    }
}
