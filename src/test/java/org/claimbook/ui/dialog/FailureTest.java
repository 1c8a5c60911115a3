package org.claimbook.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.claimbook.book.file.BookException;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.Test;

class FailureTest {
    private final Messages messages = Messages.of(Locale.ENGLISH);

    @Test
    void whatWasForeseenSpeaksForItself() {
        var failure = Failure.of(new BookException("Cannot open a.claimbook: it is no book."), messages);
        assertEquals("Cannot open a.claimbook: it is no book.", failure.sentence());
        assertTrue(failure.advice().startsWith("Check that the book’s file is there"));
    }

    @Test
    void aMistakeOfTheProgramIsNotPutIntoItsOwnWords() {
        var failure = Failure.of(new IllegalStateException("index -1"), messages);
        assertEquals("Something went wrong that Claimbook did not foresee.", failure.sentence());
    }

    @Test
    void theDetailsHaveTheTraceAndWhatItRanOn() {
        var details =
                Failure.of(new IllegalStateException("index -1"), messages).details();
        assertTrue(details.contains("IllegalStateException: index -1"), details);
        assertTrue(details.contains("FailureTest.theDetailsHaveTheTrace"), details);
        assertTrue(details.contains(Runtime.version().toString()), details);
    }
}
