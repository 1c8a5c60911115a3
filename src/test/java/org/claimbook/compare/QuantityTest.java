package org.claimbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "274.8181818, 274.818",
        "2.604072398, 2.60407",
        "-0.8830648721, -0.883065",
        "26.0, 26",
        "1294.500, 1294.5",
        "12345678, 12345700",
        "999999.5, 1000000",
        "0.000012345678, 0.0000123457",
        "1.0000005, 1",
        "2.500005, 2.50001",
        "-2.500005, -2.50001",
        "0.000, 0",
        "1E+7, 10000000"
    })
    void derivedNumbersAreShownToSixSignificantDigitsInPlainNotation(String number, String shown) {
        assertThat(Quantity.text(new BigDecimal(number))).isEqualTo(shown);
    }

    @Test
    void aRateIsEachEndDividedByTheDays() {
        assertThat(Quantity.text(
                        Quantity.point(new BigDecimal("3023")).perDay(11).low()))
                .isEqualTo("274.818");
        var range = new Quantity(new BigDecimal("10"), new BigDecimal("25")).perDay(5);
        assertThat(range.low()).isEqualByComparingTo("2");
        assertThat(range.high()).isEqualByComparingTo("5");
        assertThat(new Quantity(null, BigDecimal.TEN).perDay(2)).isEqualTo(new Quantity(null, new BigDecimal("5")));
        assertThat(new Quantity(BigDecimal.TEN, null).perDay(2)).isEqualTo(new Quantity(new BigDecimal("5"), null));
    }
}
