package org.claimbook.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Alignment;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words on charts in Ukrainian.
class UkrainianTest {
    private static final Locale UKRAINIAN = Locale.of("uk");
    private static final Pattern LATIN = Pattern.compile("[a-z]{2,}");

    /// What is counted in [Drawn], which nobody translates.
    private static final Set<String> NAMES =
            Set.of("personnel", "losses", "people", "russian", "forces", "kursk", "region");

    private final Wording words = new Wording(UKRAINIAN);

    @Test
    void aMonthIsDeclinedAfterSince() {
        var november = EdtfDate.parse("2024-11").orThrow();
        assertEquals("листопад\u00A02024", words.date(november));
        assertEquals("листопада\u00A02024", words.since(november));
    }

    @Test
    void countsHaveThreeForms() {
        assertEquals("1\u00A0твердження", words.count("claims", 1));
        assertEquals("3\u00A0джерела", words.count("sources", 3));
        assertEquals("12\u00A0джерел", words.count("sources", 12));
    }

    @Test
    void aQualifierIsSaidInWords() {
        var figure = Figure.of(null, Qualifier.MORE_THAN, new BigDecimal("20000"));
        assertEquals("понад 20\u00A0000", words.says(figure));
    }

    @Test
    void wordsOfALanguageWithoutTextsAreEnglish() {
        assertEquals("3\u00A0sources", new Wording(Locale.GERMAN).count("sources", 3));
    }

    /// All that a chart says of itself; only names are Latin.
    @ParameterizedTest
    @EnumSource
    void noKindSaysAnEnglishWord(Kind kind) {
        var matrix = Drawn.compared(
                Alignment.INTERPOLATE,
                "Перше",
                Drawn.exact("Перше", "2024-09-01", "10"),
                Drawn.exact("Перше", "2024-11-01", "30"),
                Drawn.exact("Друге", "2024-09-01", "12"),
                Drawn.of("Друге", "2024-10-01", Qualifier.AT_LEAST, "5"),
                Drawn.between("Друге", "2024-11-01", "20", "25"),
                Drawn.of("Третє", "2024-09-01", Qualifier.ABOUT, "0"));
        var text = ChartText.of(matrix, "Книга", UKRAINIAN);
        var look = ChartLook.forWidth(500).in(UKRAINIAN);
        for (var scale : List.of(FigureScale.LINEAR, FigureScale.LOGARITHMIC)) {
            var chart = Charts.of(kind, Comparison.of(matrix), text, look, scale);
            var described = chart.described();
            var latin = LATIN.matcher(described.toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !NAMES.contains(word))
                    .toList();
            assertEquals(List.of(), latin, described);
        }
    }
}
