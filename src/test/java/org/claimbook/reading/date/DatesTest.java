package org.claimbook.reading.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final int LONG = 200_000;

    @Test
    void theLineWithThePublisherTellsTheDayOfTheText() {
        assertEquals(LocalDate.of(2024, 8, 12), ofDocument("en", """
            FLOOD: SITUATION REPORT NO. 4
            Provincial Emergency Office, 12 August 2024, 18:00

            The following has been confirmed: 11 dead.\
            """));
    }

    @Test
    void aDatelineTellsTheDayOfTheText() {
        assertEquals(
                LocalDate.of(2024, 9, 14),
                ofDocument("uk", "КИЇВ, 14 вересня 2024. УНН. Загинули 12 осіб, повідомили у відомстві."));
    }

    @Test
    void aDateWithinAParagraphDoesNotTellTheDayOfTheText() {
        assertNull(ofDocument("en", "Much has been lost since the war began on 24 February 2022, officials say."));
    }

    private static LocalDate ofDocument(String language, String text) {
        return Dates.ofDocument(DateCases.document(language, text));
    }

    @Test
    void datesDoNotOverlapAndComeInOrder() {
        var dates = DateCases.dates(
                "en",
                "2024-11-06",
                "From 1 to 5 May 2024, on Tuesday 5 November at 18:00, in May and June, 24 hours a day since 2 June"
                        + " 2023.");
        for (var i = 1; i < dates.size(); i++) {
            assertTrue(dates.get(i).from() >= dates.get(i - 1).to());
        }
        assertEquals(5, dates.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "12.",
                "12-",
                "1/",
                "may ",
                "on ",
                "last ",
                "5 May ",
                "since ",
                "since it began ",
                "the war began on 5 May ",
                "the same ",
                "of ",
                "[",
                "2 years and ",
                ", 12"
            })
    void aLongTextOfOneThingTakesLinearTime(String thing) {
        var text = thing.repeat(LONG / thing.length());
        assertTimeout(Duration.ofSeconds(10), () -> DateCases.dates("en", "2024-11-06", text));
    }
}
