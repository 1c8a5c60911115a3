package org.claimbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20842 | 20842",
                "7,905 | 7905",
                "20 842 | 20842",
                "20\u00A0842 | 20842",
                "20\u202F842 | 20842",
                "20\u2009842 | 20842",
                "20\u2005842 | 20842",
                "\u00A020842\u00A0 | 20842",
                "1'234'567 | 1234567",
                "1,234,567.80 | 1234567.80",
                "1,294.5 | 1294.5",
                "1e+05 | 100000",
                "1.5e-2 | 0.015",
                "-3 | -3",
                "\u22123 | -3",
                "+3 | 3",
                "0.125 | 0.125",
            })
    void readsEnglishNumbers(String text, String plain) {
        assertEquals(plain, Decimals.text(NumberStyle.ENGLISH.parse(text).orThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.294,5 | 1294.5", "1.101 | 1101", "20 842,0 | 20842.0", "31,8 | 31.8"})
    void readsContinentalNumbers(String text, String plain) {
        assertEquals(plain, Decimals.text(NumberStyle.CONTINENTAL.parse(text).orThrow()));
    }

    /// Each of these, read generously, would be a number that nobody wrote.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "31,8",
                "1,5e3",
                "0,123",
                "12,34,567",
                "1,2345",
                "1234,567",
                ",905",
                "7,905,",
                "1,234 567",
                "1 2",
                "1.2.3",
                "1,234.567,8",
                "+-5",
                "--5",
                "-+5",
                "5-",
                "1.234,5",
                "",
                " ",
                "NA",
                "12a",
                "1,,234",
                "20\t842",
                "5e",
                "²"
            })
    void numbersThatAreGroupedWronglyAreBad(String text) {
        assertInstanceOf(Parsed.Bad.class, NumberStyle.ENGLISH.parse(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,294.5", "1.5e3", "0.5", "1.2345"})
    void englishNumbersAreBadOnTheContinent(String text) {
        assertInstanceOf(Parsed.Bad.class, NumberStyle.CONTINENTAL.parse(text), text);
    }

    @Test
    void followsALanguage() {
        assertEquals(NumberStyle.CONTINENTAL, NumberStyle.of(Locale.GERMAN));
        assertEquals(NumberStyle.CONTINENTAL, NumberStyle.of(Locale.forLanguageTag("uk")));
        assertEquals(NumberStyle.ENGLISH, NumberStyle.of(Locale.ENGLISH));
    }
}
