package org.claimbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// "twofold" is what nobody may guess; "-" is what cannot be read.
class NumberHabitTest {
    private static final NumberHabit UKRAINIAN = NumberHabit.of(Locale.of("uk"));
    private static final NumberHabit ENGLISH = NumberHabit.of(Locale.UK);
    private static final NumberHabit GERMAN = NumberHabit.of(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // From English reports.
                "7,905 | twofold",
                "20,000 | twofold",
                "over 20,000 | twofold",
                "-7,905 | twofold",
                "7,905–8,100 | twofold",
                "1,234,567 | 1234567",
                "20,842.5 | 20842.5",
                "31.8 | 31.8",
                "1.25 million | 1250000",
                "1,294 million | twofold",
                "20,000–20,842.5 | 20000 to 20842.5",
                // A decimal point with three digits, or a German thousand.
                "1.234 | twofold",
                "1.234.567 | 1234567",
                "1.294 млн | twofold",
                // From spreadsheets and reports at home.
                "20842 | 20842",
                "20 842 | 20842",
                "20\u00A0842 | 20842",
                "20\u202F842 | 20842",
                "20,5 | 20.5",
                "20,84 | 20.84",
                "1 234,567 | 1234.567",
                "1\u00A0234,567 | 1234.567",
                "1.234,5 | 1234.5",
                "0,123 | 0.123",
                "1234,567 | 1234.567",
                "7,9050 | 7.9050",
                "0,5–1,234 | 0.5 to 1.234",
                "1,294 млн | 1294000",
                "1,294 тис. | 1294",
                "12'345 | 12345",
                // Whatever the marks, these make no sense.
                "1,23.4 | -",
                "12,34,567 | -",
            })
    void aUkrainianReadsAComma(String typed, String expected) {
        assertEquals(expected, read(typed, UKRAINIAN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,905 | 7905",
                "over 20,000 | 20000",
                "1,234,567.8 | 1234567.8",
                "1.25 | 1.25",
                "0.123 | 0.123",
                "1234.567 | 1234.567",
                "1.294 million | 1294000",
                "1.234 | twofold",
                "1.234–1.300 | twofold",
                "1,294 million | twofold",
                "1,294 млн | twofold",
                "1.234.567 | 1234567",
                "1.234,5 | 1234.5",
                "1 234,5 | 1234.5",
                // A digit was left out, or these are decimals.
                "31,8 | -",
                "20,84 | -",
            })
    void anEnglishReaderTakesACommaForThousands(String typed, String expected) {
        assertEquals(expected, read(typed, ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7.905 | 7905", "7,905 | twofold", "31.8 | -", "31,8 | 31.8", "1,234,567 | 1234567"})
    void aGermanTakesAPointForThousands(String typed, String expected) {
        assertEquals(expected, read(typed, GERMAN));
    }

    @Test
    void eitherReadingCanBeAskedFor() {
        assertEquals(NumberStyle.ENGLISH, UKRAINIAN.style("over 7,905", true));
        assertEquals(NumberStyle.CONTINENTAL, UKRAINIAN.style("over 7,905", false));
        assertEquals(NumberStyle.CONTINENTAL, ENGLISH.style("1.234", true));
        assertEquals(NumberStyle.ENGLISH, ENGLISH.style("1.234", false));
        assertEquals(NumberStyle.CONTINENTAL, UKRAINIAN.style("20", true));
    }

    /// What a cell shows for editing, and puts on the clipboard, is never in doubt.
    @ParameterizedTest
    @ValueSource(strings = {"7905", "20842", "-20842", "7.905", "1.234", "12.5", "1234567", "1234.567", "0.123", "999"})
    void whatItWritesItReads(String number) {
        var figure = Figure.exact(number);
        for (var habit : new NumberHabit[] {UKRAINIAN, ENGLISH, GERMAN}) {
            var shown = FigureText.show(figure, habit);
            var read = FigureText.read(shown, habit.style(shown).orElseThrow()).orThrow();
            assertTrue(read.sameNumber(figure), shown);
        }
    }

    @Test
    void writesAsItsLanguageDoes() {
        assertEquals("20\u00A0842", FigureText.show(Figure.exact("20842"), UKRAINIAN));
        assertEquals("20,842", FigureText.show(Figure.exact("20842"), ENGLISH));
        assertEquals("20.842", FigureText.show(Figure.exact("20842"), GERMAN));
        assertEquals("7,9050", FigureText.show(Figure.exact("7.905"), UKRAINIAN));
    }

    private static String read(String typed, NumberHabit habit) {
        return habit.style(typed)
                .map(style -> FigureText.read(typed, style).orNull())
                .map(figure -> figure.low() != null && figure.high() != null
                        ? Decimals.text(figure.low()) + " to " + Decimals.text(figure.high())
                        : Decimals.text(Objects.requireNonNull(figure.statedEnd())))
                .orElse(habit.style(typed).isPresent() ? "-" : "twofold");
    }
}
