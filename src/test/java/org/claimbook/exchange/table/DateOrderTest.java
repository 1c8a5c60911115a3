package org.claimbook.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimbook.model.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
    @ParameterizedTest
    @CsvSource({
        "YEAR_FIRST, 2024-11-05, 2024-11-05",
        "YEAR_FIRST, 2024/11/05, 2024-11-05",
        "YEAR_FIRST, 2024-11-05T14:30:00Z, 2024-11-05",
        "YEAR_FIRST, 2024-11~, 2024-11~",
        "DAY_FIRST, 5.11.2024, 2024-11-05",
        "DAY_FIRST, 05/11/24, 2024-11-05",
        "DAY_FIRST, 05.11.2024 00:00, 2024-11-05",
        "DAY_FIRST, 2024-11-05, 2024-11-05",
        "MONTH_FIRST, 11/5/2024, 2024-11-05",
        "MONTH_FIRST, 11/05/99, 1999-11-05"
    })
    void datesAreReadInTheirOrder(DateOrder order, String text, String date) {
        assertEquals(date, order.parse(text).orThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR_FIRST, 5.11.2024, 'expected a date like 2024-11-05, 2024-11 or 2024'",
        "DAY_FIRST, 5.13.2024, there is no such day in the calendar",
        "DAY_FIRST, soon, expected a date like 5.11.2024 or 2024-11-05",
        "MONTH_FIRST, 5 Nov, expected a date like 11/5/2024 or 2024-11-05"
    })
    void whatIsNoDateSaysWhatWasExpected(DateOrder order, String text, String why) {
        assertEquals(Parsed.bad(why), order.parse(text));
    }
}
