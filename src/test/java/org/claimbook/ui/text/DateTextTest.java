package org.claimbook.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimbook.model.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private final DateText english = new DateText(Locale.UK);
    private final DateText ukrainian = new DateText(Locale.of("uk"));

    private static Optional<String> read(DateText dates, String typed) {
        return dates.read(typed).map(EdtfDate::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-05|2024-11-05",
                "5 Nov 2024|2024-11-05",
                "05 nov 2024|2024-11-05",
                "5 November 2024|2024-11-05",
                "Nov 5, 2024|2024-11-05",
                "November 2024|2024-11",
                "Nov 2024?|2024-11?",
                "≈ 5 Nov 2024|2024-11-05~",
                "≈ 2024?|2024%",
                "5.11.2024|2024-11-05",
                "11.2024|2024-11",
                "29 Feb 2024|2024-02-29"
            })
    void aDateIsReadAsPeopleWriteIt(String typed, String meant) {
        assertEquals(Optional.of(meant), read(english, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "5/11/2024", "30 Feb 2024", "5 Nov 24", "2024-13-45", "5 Nov 2024 or so", "?"})
    void whatIsNoOneDayIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), read(english, typed));
    }

    @Test
    void whatTheWindowShowsItAlsoReads() {
        for (var locale : List.of(Locale.UK, Locale.US, Locale.of("uk"))) {
            var dates = new DateText(locale);
            for (var month = 1; month <= 12; month++) {
                for (var date : List.of(
                        new EdtfDate(2024, month, 7, false, false),
                        new EdtfDate(2024, month, 0, true, true),
                        new EdtfDate(2024, 0, 0, true, false))) {
                    assertEquals(Optional.of(date), dates.read(Show.in(locale).date(date)), () -> locale + " " + date);
                }
            }
        }
    }

    @Test
    void ukrainianMonthsAreReadInFull() {
        assertEquals(Optional.of("2024-11-05"), read(ukrainian, "5 листопада 2024"));
        assertEquals(Optional.of("2024-11"), read(ukrainian, "листопад 2024"));
    }
}
