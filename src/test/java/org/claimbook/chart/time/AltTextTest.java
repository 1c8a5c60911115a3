package org.claimbook.chart.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.compare.Matrix;
import org.junit.jupiter.api.Test;

class AltTextTest {
    private static String of(Matrix matrix) {
        return AltText.timeline(matrix, ChartText.of(matrix, "Kursk 2024", Locale.ENGLISH), Locale.ENGLISH);
    }

    @Test
    void saysKindSubjectDatesFiguresAndSources() {
        assertEquals(
                "Timeline: Personnel losses (Russian forces, Kursk region \u00B7 people, cumulative since 6 August"
                    + " 2024), 3 sources, 25 October 2024 to 20 January 2025. Oleksandr Syrskyi: 3 claims, from 17,819"
                    + " (25 October 2024) to more than 38,000 (6 January 2025). General Staff: 2 claims, from about"
                    + " 36,000 (31 December 2024) to 41,000 (20 January 2025). Somebody else: 2 claims, from 6,000 to"
                    + " 9,000 (20 November 2024) to at most 12,000 (15 January 2025).",
                of(Drawn.kursk()));
    }

    @Test
    void namesTheLowestAndHighestWhereTheyAreNotAtTheEnds() {
        var matrix = Drawn.matrix(Drawn.series(
                "A",
                Drawn.exact("A", "2024-01-01", "5"),
                Drawn.exact("A", "2024-01-02", "9"),
                Drawn.exact("A", "2024-01-03", "2"),
                Drawn.exact("A", "2024-01-04", "6")));
        assertEquals(
                "A: 4 claims, from 5 (1 January 2024) to 6 (4 January 2024), "
                        + "lowest 2 (3 January 2024), highest 9 (2 January 2024).",
                of(matrix).substring(of(matrix).indexOf("A: 4")));
    }

    @Test
    void saysWhereThereIsNothing() {
        assertEquals(
                "Timeline: Personnel losses (Russian forces, Kursk region \u00B7 people, cumulative since 6 August"
                        + " 2024). No figures to draw: nobody claims a number for this in Kursk 2024.",
                of(Drawn.matrix()));
    }
}
