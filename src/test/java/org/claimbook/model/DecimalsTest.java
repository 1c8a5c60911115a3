package org.claimbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "20842, 20842",
        "1294.50, 1294.50",
        "-3, -3",
        "0, 0",
        "007, 7",
        "1e+05, 100000",
        "1.5E3, 1500",
        "-2e-3, -0.002",
        "123456789012345678901234567890.125, 123456789012345678901234567890.125",
        "999999999999999999, 999999999999999999",
        "9999999999999999999, 9999999999999999999",
    })
    void keepsTheDigitsAsStated(String text, String plain) {
        assertEquals(plain, Decimals.text(Decimals.parse(text).orThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "NA", "1e999999999", "1e70", "1e-70", "1,5", "1.", ".5", "+5", "--5", "0x10", "٣", "5 6"})
    void anythingElseIsBad(String text) {
        assertInstanceOf(Parsed.Bad.class, Decimals.parse(text));
    }

    @Property
    void readsBackWhatItWrites(
            @ForAll @BigRange(min = "-100000000000000000000", max = "100000000000000000000") BigInteger digits,
            @ForAll @IntRange(max = 20) int decimals) {
        var number = new BigDecimal(digits, decimals);
        assertEquals(number, Decimals.parse(Decimals.text(number)).orThrow());
    }
}
