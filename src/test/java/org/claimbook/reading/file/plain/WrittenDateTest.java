package org.claimbook.reading.file.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-11-05",
                "2024-11-05T18:00:00+02:00",
                "05.11.2024",
                "5.11.2024, 18:00",
                "5 November 2024",
                "5th of November, 2024",
                "November 5, 2024",
                "Nov. 5th 2024",
                "Tue, 05 Nov 2024 10:00:00 GMT",
                "5 листопада 2024 року",
                "вівторок, 5 листопада 2024, 18:30",
                "5 ноября 2024 г."
            })
    void aDayWrittenInFullIsFound(String line) {
        assertEquals("2024-11-05", Objects.toString(WrittenDate.in(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5 November",
                "November 2024",
                "05/11/2024",
                "31 November 2024",
                "32.01.2024",
                "1.2.3.4",
                "2024",
                "5 people in 2024",
                "+380 44 123-45-67",
                "45 листопада 2024"
            })
    void anythingLessIsLeftOpen(String line) {
        assertNull(WrittenDate.in(line));
    }

    @Test
    void aLineOfADateHasNoOtherWords() {
        assertTrue(WrittenDate.isAll("Tuesday, 5 November 2024 at 18:00 UTC"));
        assertFalse(WrittenDate.isAll("On 5 November 2024 the river rose"));
    }
}
