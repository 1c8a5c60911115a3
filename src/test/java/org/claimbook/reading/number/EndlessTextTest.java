package org.claimbook.reading.number;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Long texts without a break end: were the time a square of the length, this would take hours.
class EndlessTextTest {
    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "123 ",
                "1,",
                "1,000,",
                "1.",
                "1/",
                "1-",
                "-1",
                "+",
                "(1",
                "hundred ",
                "a hundred ",
                "million ",
                "one and ",
                "1 to ",
                "from 1 to 2 ",
                "between ",
                "at least ",
                "at least 1 and ",
                "half ",
                "two thirds ",
                "no ",
                "one another ",
                "1 million ",
                "1 or ",
                "- 1\n",
                "'1",
                "$1-",
                "5th ",
                "point zero "
            })
    void endsOnRepetitions(String part) {
        var text = part.repeat(LENGTH / part.length());
        assertTrue(NumberTexts.amounts("en", text).size() <= LENGTH);
    }
}
