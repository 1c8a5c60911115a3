package org.claimbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "УКРАЇНА | Україна",
                "Straße | STRASSE",
                "ﬁnancial times | Financial Times",
                "Генштаб\u00A0ЗСУ | генштаб  зсу",
                "Zoë | Zoe\u0308",
                "Ｔａｎｋ | tank",
                "' Oryx ' | oryx",
            })
    void namesThatDifferInFormOnlyAreOne(String a, String b) {
        assertEquals(NameKey.of(a), NameKey.of(b));
    }

    @Test
    void bothFormsOfSigmaAreOne() {
        assertEquals(NameKey.of("ΟΔΟΣ"), NameKey.of("οδος"));
        assertEquals(NameKey.of("οδοσ"), NameKey.of("οδος"));
    }

    @Test
    void lettersThatOnlyLookAlikeDiffer() {
        assertNotEquals(NameKey.of("Oryx"), NameKey.of("Оryx"));
        assertNotEquals(NameKey.of("Zoe"), NameKey.of("Zoë"));
    }

    @Property
    void theKeyOfAKeyIsItself(@ForAll String name) {
        assertEquals(NameKey.of(name), NameKey.of(NameKey.of(name)));
    }
}
