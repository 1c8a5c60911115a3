package org.claimbook.reading.speech;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Long texts without a break end: were the time a square of the length, this would take hours.
class EndlessTextTest {
    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 ",
                "said ",
                "5, said ",
                "5 and police said ",
                "police said 5. ",
                "police said 5.\n\n",
                "according to ",
                "according to Ann Bell 5 ",
                "\"5 ",
                "\" ",
                "Ann ",
                "Ann Bell, ",
                "who said 5 ",
                "its ",
                "of the ",
                "This was stated by Bell. ",
                "- 5\n"
            })
    void endsOnRepetitions(String part) {
        var text = part.repeat(LENGTH / part.length());
        assertTrue(SpeechTexts.sayings("en", text).size() <= LENGTH);
    }
}
