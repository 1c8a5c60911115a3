package org.claimbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/org/claimbook/model/figures.txt", delimiter = '|', commentCharacter = '#')
    void readsWhatPeopleType(String typed, String figure) {
        assertEquals(figure, text(FigureText.read(typed, NumberStyle.ENGLISH).orThrow()));
        assertEquals(
                typed,
                FigureText.read(" " + typed + " ", NumberStyle.ENGLISH)
                        .orThrow()
                        .stated());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"über 7.905 | -", "понад 7.905 | more_than 7905", "31,8 | exact 31.8", "1,2 млн | exact 1200000"})
    void followsTheStyleOfNumbers(String typed, String figure) {
        var read = FigureText.read(typed, NumberStyle.CONTINENTAL);
        assertEquals(figure, read instanceof Parsed.Good<Figure>(var good) ? text(good) : "-");
    }

    /// Whatever is not wholly understood is no figure.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "heavy losses",
                "7905 fatalities",
                "over",
                "over over 5",
                "not over 5,000",
                "someone",
                "a",
                "a five",
                "31,8",
                "1,5e3",
                "20,842²",
                "20,842 [1]",
                "$5",
                "5%",
                "12 15",
                "about 12-15",
                "over 5 to 6",
                "2024-11-05",
                "15-12",
                "between 12",
                "between 12 and",
                "12 and 15",
                "from 5",
                "between 500 and 2 million",
                "12,000 to 15 thousand",
                "hundreds of thousands",
                "about dozens",
                "several thousand",
                "ten thousand five",
                "thousand thousand",
                "5 o'clock",
                "5 or 6",
                "at least at most 5",
                "≥",
                "+",
                "-",
                "5+6",
                "5++",
                "more than 5+",
                "one hundred and five",
                "half a million",
                "twenty-eleven",
                "twenty-zero",
                "понад п'ять",
                "не 5",
                "менш 5",
                "до",
                "over 5 000 00",
                "5 m²",
                "1e99 million",
                "Infinity",
                "NaN",
                "0x10",
                "５",
                "٣"
            })
    void whatIsNotWhollyUnderstoodIsBad(String typed) {
        assertInstanceOf(Parsed.Bad.class, FigureText.read(typed, NumberStyle.ENGLISH), typed);
    }

    @Test
    void aLongTextIsBadAtOnce() {
        assertInstanceOf(Parsed.Bad.class, FigureText.read("1-".repeat(100_000), NumberStyle.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at_least 500 | ≥ 500",
                "more_than 20000 | > 20,000",
                "at_most 1234.5 | ≤ 1,234.5",
                "less_than 999 | < 999",
                "about 45000 | ≈ 45,000",
                "nearly 1000000 | ≈< 1,000,000",
                "exact -12345 | -12,345",
                "between 12000 15000 | 12,000–15,000",
                "order 12 120 | dozens",
                "order 10 99 | order 10–99",
                "unknown | unknown",
            })
    void aFigureWithoutWordsIsEditedInSigns(String figure, String shown) {
        assertEquals(shown, FigureText.show(figure(figure), NumberStyle.ENGLISH));
    }

    @Test
    void statedWordsAreEditedAsTheyAreOnlyWhereTheySayTheSame() {
        var point = new BigDecimal("2800");
        assertEquals("2800", FigureText.show(Figure.of("2800", Qualifier.EXACT, point), NumberStyle.ENGLISH));
        assertEquals("≈ 2,800", FigureText.show(Figure.of("2800", Qualifier.ABOUT, point), NumberStyle.ENGLISH));
        assertEquals("2.800", FigureText.show(Figure.of("fünf", Qualifier.EXACT, point), NumberStyle.CONTINENTAL));
    }

    @Property
    void whatIsShownReadsBackAsTheSameNumber(@ForAll("figures") Figure figure, @ForAll boolean english) {
        var style = english ? NumberStyle.ENGLISH : NumberStyle.CONTINENTAL;
        var read = FigureText.read(FigureText.show(figure, style), style).orThrow();
        assertTrue(read.sameNumber(figure), () -> FigureText.show(figure, style));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String typed) {
        var read = FigureText.read(typed, NumberStyle.ENGLISH);
        assertTrue(!(read instanceof Parsed.Good<Figure>(var good))
                || typed.strip().equals(good.stated()));
    }

    @Provide
    Arbitrary<Figure> figures() {
        var numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999999"), new BigDecimal("9999999999"))
                .ofScale(2);
        return Combinators.combine(Arbitraries.of(Qualifier.class), numbers, numbers)
                .as((qualifier, a, b) -> switch (qualifier.shape()) {
                    case NONE -> Figure.unknown(null);
                    case RANGE -> new Figure(null, qualifier, null, a.min(b), a.max(b));
                    default -> Figure.of(null, qualifier, a);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "over 20,000 | - | 20000 | - | - | more_than 20000",
                "over 20,000 | - | - | 20000 | - | more_than 20000",
                "over 20,000 | - | - | - | - | more_than 20000",
                "12-15 | - | - | 12 | 15 | between 12 15",
                "dozens | - | - | 10 | 100 | order 10 100",
                "- | - | 5 | - | - | exact 5",
                "- | - | - | 5 | - | at_least 5",
                "- | - | - | - | 5 | at_most 5",
                "- | - | - | 5 | 6 | between 5 6",
                "heavy losses | unknown | - | - | - | unknown",
                "- | unknown | - | - | - | unknown",
                "2800 | about | 2800 | - | - | about 2800",
                "2800 | about | - | - | - | about 2800",
                "nearly 15,000 | less_than | - | - | 15000 | less_than 15000",
                "over 20,000 | - | 15000 | - | - | bad",
                "over 20,000 | exact | - | - | - | bad",
                "heavy losses | - | 500 | - | - | bad",
                "heavy losses | - | - | - | - | bad",
                "über 7000 | - | 7000 | - | - | bad",
                "12-15 | about | - | - | - | bad",
                "- | - | - | - | - | bad",
                "- | exact | - | - | - | bad",
                "- | - | 5 | 4 | 6 | bad",
            })
    void thePartsOfAFigureComeTogetherOnlyWhereTheyAgree(
            @Nullable String stated,
            @Nullable String qualifier,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String expected) {
        var code = qualifier == null
                ? null
                : Coded.parse(Qualifier.class, qualifier).orThrow();
        var read = FigureText.reconcile(stated, code, value, low, high, NumberStyle.ENGLISH);
        assertEquals(expected, read instanceof Parsed.Good<Figure>(var good) ? text(good) : "bad");
    }

    private static Figure figure(String text) {
        var parts = text.split(" ", -1);
        var qualifier = Coded.parse(Qualifier.class, parts[0]).orThrow();
        return switch (qualifier.shape()) {
            case NONE -> Figure.unknown(null);
            case RANGE -> new Figure(null, qualifier, null, new BigDecimal(parts[1]), new BigDecimal(parts[2]));
            default -> Figure.of(null, qualifier, new BigDecimal(parts[1]));
        };
    }

    private static String text(Figure figure) {
        var text = new StringBuilder(figure.qualifier().code());
        for (var number : new @Nullable BigDecimal[] {figure.value(), figure.low(), figure.high()}) {
            if (number != null) {
                text.append(' ').append(Decimals.text(number));
            }
        }
        return text.toString();
    }
}
