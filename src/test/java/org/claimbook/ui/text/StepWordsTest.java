package org.claimbook.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class StepWordsTest {
    private final StepWords words = new StepWords(Messages.of(Locale.UK));

    @Test
    void anEditedColumnIsCalledAsInItsHeader() {
        assertEquals("edit figure", words.of("edit", "figure"));
        assertEquals("edit as of", words.of("edit", "as_of"));
    }

    @Test
    void aFileKeepsItsName() {
        assertEquals("import War.csv", words.of("import", "War.csv"));
    }

    @Test
    void aStepWithoutDetailIsItsWord() {
        assertEquals("fill with the sample", words.of("sample", null));
    }

    @Test
    void ofANewerClaimbookTheBooksOwnWordsAreShown() {
        assertEquals("reconcile ledger", words.of("reconcile", "ledger"));
    }

    @Test
    void aColumnHasItsUkrainianName() {
        var ukrainian = new StepWords(Messages.of(Locale.of("uk")));
        assertEquals("редагування – місце", ukrainian.of("edit", "place"));
    }

    @Test
    void aBlockIsSaidToBeSoManyCells() {
        assertEquals("paste 12 cells", words.of("paste", "12 cells"));
        assertEquals("delete 1,204 rows", words.of("delete", "1204 rows"));
        var ukrainian = new StepWords(Messages.of(Locale.of("uk")));
        assertEquals("вставлення – 3 клітинки", ukrainian.of("paste", "3 cells"));
    }
}
