package org.claimbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodedTest {
    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void everyConstantIsFoundByItsCode(Qualifier qualifier) {
        assertEquals(Optional.of(qualifier), Coded.find(Qualifier.class, qualifier.code()));
    }

    @Test
    void caseAndSpaceDoNotCount() {
        assertEquals("at_least", Qualifier.AT_LEAST.code());
        assertEquals(Optional.of(Qualifier.AT_LEAST), Coded.find(Qualifier.class, " At_Least "));
    }

    @Test
    void theReasonListsWhatWasPossible() {
        assertEquals(
                Parsed.bad("expected one of cumulative, period, level, unknown"),
                Coded.parse(Accumulation.class, "daily"));
    }
}
