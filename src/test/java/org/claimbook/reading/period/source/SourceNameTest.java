package org.claimbook.reading.period.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {
    @ParameterizedTest
    @CsvSource({
        "Генеральний штаб, Генерального штабу, true",
        "Генеральний штаб ЗСУ, Генерального штабу, true",
        "Генштаб, Генштабу, true",
        "Генштабу, Генеральний штаб ЗСУ, true",
        "Минобороны, Министерства обороны, true",
        "Минздрав, Министерство здравоохранения, true",
        "Олена Дорош, Олену Дорош, true",
        "поліція, поліцією, true",
        "Минобороны, Министерства финансов, false",
        "поліція, прокуратура, false",
        "штаб, суд, false",
        "Олена Дорош, Олена Білик, false",
        "the ministry, the minister, false",
        "Police, Police, false"
    })
    void aNameIsKnownInItsOtherCases(String one, String two, boolean same) {
        assertEquals(same, SourceName.of(one).isSame(SourceName.of(two)));
    }
}
