package org.claimbook.job.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimbook.chart.Kind;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Alignment;
import org.claimbook.job.Ask;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;

/// Settings made by hand, for tests.
final class Views {
    private Views() {}

    /// Of all there is of a measure of the sample book.
    static ViewSettings of(Kind kind, String measure) {
        return of(kind, Ask.of(measure));
    }

    static ViewSettings of(Kind kind, Ask ask) {
        return new ViewSettings(
                kind, ask, null, Locale.ENGLISH, ChartLook.Ground.LIGHT, PictureSize.journalColumn(), ChartState.PLAIN);
    }

    /// With something in every field.
    static ViewSettings full() {
        var ask = new Ask(
                "втрати \"танків\"",
                "items",
                "",
                "Kursk\nregion",
                Accumulation.CUMULATIVE,
                new Ask.Since(EdtfDate.parse("2024-08").orThrow()),
                3,
                List.of("Oryx", "وزارة الصحة"),
                LocalDate.of(2024, 8, 6),
                LocalDate.of(2025, 1, 31),
                LocalDate.of(2024, 11, 5),
                Alignment.INTERPOLATE,
                0,
                "Oryx");
        var state = ChartState.PLAIN
                .on(FigureScale.LOGARITHMIC)
                .withHidden(Set.of("B", "A"))
                .withSelected("0192-uid")
                .withEnds(List.of(19_000.25, 19_500.0), List.of(0.5, 3.25));
        return new ViewSettings(
                Kind.RATIO,
                ask,
                "A title",
                Locale.forLanguageTag("de-AT"),
                ChartLook.Ground.TRANSPARENT,
                new PictureSize(1920, 1080, 144),
                state);
    }
}
