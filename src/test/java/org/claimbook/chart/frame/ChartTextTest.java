package org.claimbook.chart.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.claimbook.chart.Drawn;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class ChartTextTest {
    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void titleAndSubtitleSayWhatWhoseWhereAndSinceWhen() {
        var text = ChartText.of(Drawn.kursk(), "Kursk 2024", Locale.ENGLISH);
        assertEquals("Personnel losses", text.title());
        assertEquals(
                "Russian forces, Kursk region \u00B7 people, cumulative since 6 August 2024", plain(text.subtitle()));
    }

    @Test
    void theFootNamesSourcesClaimsReportsOriginsAndBook() {
        var matrix = Drawn.matrix(
                Drawn.daily("General Staff", 1200, day -> day),
                Drawn.series("Oryx", Drawn.of("Oryx", "2024-01-01", Qualifier.AT_LEAST, "3536")));
        var foot = ChartText.of(matrix, "Kursk 2024", Locale.ENGLISH).foot();
        assertEquals(
                List.of(
                        "Sources: General Staff (1,200 claims); Oryx (1 claim, a lower bound). "
                                + "1,201 claims in 1,201 reports, 2 origins. Book: Kursk 2024.",
                        "2 sources, 1,201 claims in 1,201 reports, 2 origins. Book: Kursk 2024."),
                foot.stream().map(ChartTextTest::plain).toList());
    }

    @Test
    void aLevelIsCalledAState() {
        var text = ChartText.of(Drawn.matrix(Accumulation.LEVEL), "Book", Locale.ENGLISH);
        assertEquals("Russian forces, Kursk region \u00B7 people, state at each date", text.subtitle());
    }

    @Test
    void aTitleCanBeGiven() {
        var text = ChartText.of(Drawn.kursk(), "Kursk 2024", Locale.ENGLISH).withTitle("My title");
        assertEquals("My title", text.title());
    }
}
