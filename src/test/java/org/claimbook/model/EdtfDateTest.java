package org.claimbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024-11-05, 2024-11-05, 2024-11-05",
        "2024-11, 2024-11-01, 2024-11-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024, 2024-01-01, 2024-12-31",
        "2024-11-05~, 2024-11-05, 2024-11-05",
        "0001, 0001-01-01, 0001-12-31",
    })
    void spansFromItsFirstToItsLastDay(String text, LocalDate first, LocalDate last) {
        var date = EdtfDate.parse(text).orThrow();
        assertEquals(first, date.first());
        assertEquals(last, date.last());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5 Nov",
                "2024-13",
                "2024-00",
                "2024-11-00",
                "2023-02-29",
                "0000",
                "24-11-05",
                "2024-11-05T12:00",
                "2024-11-05~?",
                "2024/11/05",
                "2024-1-5",
                "٢٠٢٤"
            })
    void anythingElseIsBad(String text) {
        assertInstanceOf(Parsed.Bad.class, EdtfDate.parse(text));
    }

    @Test
    void ordersByLastDayThenNarrowerThenSurer() {
        var ordered = List.of(
                "2024-10-31",
                "2024-11-29",
                "2024-11-30",
                "2024-11-30~",
                "2024-11-30?",
                "2024-11-30%",
                "2024-11",
                "2024");
        var sorted = ordered.reversed().stream()
                .map(text -> EdtfDate.parse(text).orThrow())
                .sorted()
                .map(EdtfDate::toString)
                .toList();
        assertEquals(ordered, sorted);
    }

    @Test
    void isWrittenInPlainDigitsWhateverTheLanguage() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("0987-06-05", new EdtfDate(987, 6, 5, false, false).toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void readsBackWhatItWrites(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(max = 12) int month,
            @ForAll @IntRange(max = 28) int day,
            @ForAll boolean uncertain,
            @ForAll boolean approximate) {
        var date = new EdtfDate(year, month, month == 0 ? 0 : day, uncertain, approximate);
        assertEquals(date, EdtfDate.parse(date.toString()).orThrow());
    }

    @Property
    void everyDayOfTheCalendarIsADate(@ForAll LocalDate day) {
        if (day.getYear() >= 1 && day.getYear() <= 9999) {
            assertEquals(day, EdtfDate.of(day).first());
            assertEquals(day, EdtfDate.of(day).last());
        }
    }
}
