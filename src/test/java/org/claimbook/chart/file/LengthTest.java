package org.claimbook.chart.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.claimbook.model.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
    @ParameterizedTest
    @CsvSource({
        "190mm, 300, 2244",
        "9cm, 300, 1063",
        "7.5in, 72, 540",
        "1920px, 300, 1920",
        "' 90 MM ', 600, 2126",
        "'2,54cm', 100, 100"
    })
    void readsWhatPeopleWrite(String text, int dpi, long pixels) {
        assertEquals(pixels, Length.parse(text).orThrow().pixels(dpi));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "190", "mm", "-5mm", "0mm", "1.5px", "1e3mm", "9 furlongs", "99999999mm"})
    void refusesWhatIsNoLength(String text) {
        var bad = assertInstanceOf(Parsed.Bad.class, Length.parse(text));
        assertEquals("expected a length like 190mm, 9cm, 7.5in or 1920px", bad.reason());
    }

    @Test
    void isWrittenAsItIsRead() {
        assertEquals("190mm", Length.parse("190 mm").orThrow().toString());
        assertEquals("7.5in", Length.parse("7.50in").orThrow().toString());
    }
}
