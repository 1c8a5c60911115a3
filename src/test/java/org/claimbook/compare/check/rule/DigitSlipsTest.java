package org.claimbook.compare.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DigitSlipsTest {
    @Test
    void eachKindOfSlipIsUndone() {
        assertThat(slips("38107")).contains("3817", "3810", "381070", "3810.7", "31807", "380107", "38107000000");
    }

    @Test
    void aDigitMistakenForAnotherIsNoSlip() {
        assertThat(slips("3817")).doesNotContain("3818", "3917", "3817");
    }

    @Test
    void nobodyWritesLeadingZeros() {
        assertThat(slips("1023")).doesNotContain("23", "0", "123.");
        assertThat(slips("1023")).contains("123", "102", "1203");
    }

    @Test
    void digitsAreSwappedAcrossThePoint() {
        assertThat(slips("12.5")).contains("15.2", "21.5", "125", "1.25", "112.5", "12.75");
    }

    @Test
    void theSignStays() {
        assertThat(slips("-21")).contains("-12", "-210", "-2").doesNotContain("12");
    }

    @Test
    void aSingleDigitCanOnlyHaveLostOthers() {
        assertThat(slips("5")).contains("50", "15", "0.5").doesNotContain("0", "");
    }

    /// What one slip makes of a figure, one slip can undo.
    @Property
    void slipsGoBothWays(@ForAll @IntRange(min = 10, max = 99_999) int figure) {
        var value = BigDecimal.valueOf(figure);
        for (var slip : DigitSlips.of(value)) {
            if (slip.scale() <= 0 && slip.precision() - slip.scale() >= value.precision()) {
                assertThat(DigitSlips.of(slip.setScale(0))).contains(value.stripTrailingZeros());
            }
        }
    }

    private static List<String> slips(String value) {
        return DigitSlips.of(new BigDecimal(value)).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
