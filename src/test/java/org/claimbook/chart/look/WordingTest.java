package org.claimbook.chart.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.claimbook.model.EdtfDate;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording english = new Wording(Locale.ENGLISH);

    @Test
    void thousandsAreSeparatedAsTheLocaleDoes() {
        assertEquals("20,842", english.number(new BigDecimal("20842")));
        assertEquals("20.842", new Wording(Locale.GERMAN).number(new BigDecimal("20842")));
    }

    @Test
    void aNumberKeepsItsDecimalsAndHasARealMinus() {
        assertEquals("\u22121,294.50", english.number(new BigDecimal("-1294.50")));
    }

    @Test
    void aDateIsAsPreciseAsItIsKnown() {
        assertEquals("5\u00A0November\u00A02024", date("2024-11-05"));
        assertEquals("November\u00A02024", date("2024-11"));
        assertEquals("about\u00A02024", date("2024~"));
    }

    private String date(String edtf) {
        return english.date(EdtfDate.parse(edtf).orThrow());
    }
}
