package org.claimbook.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.claimbook.model.Words;
import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void placedWordsAreMarkedWhereTheyStand() {
        var passage = Passage.of(new Words(null, "7,905 killed", 6, 18), "Lost: 7,905 killed, so he says.");
        assertEquals(new Passage("Lost: ", "7,905 killed", ", so he says.", false, false), passage);
    }

    @Test
    void wordsWithoutAPlaceAreLookedFor() {
        assertEquals(
                "dozens",
                Passage.of(new Words(null, "dozens", -1, -1), "Of dozens one speaks.")
                        .quote());
    }

    @Test
    void wordsThatAreNotInTheTextMarkNothing() {
        var passage = Passage.of(new Words(null, "hundreds", -1, -1), "Of dozens one speaks.");
        assertEquals("", passage.quote());
        assertEquals("Of dozens one speaks.", passage.after());
    }

    @Test
    void aPlaceBeyondTheTextIsNotTrusted() {
        assertEquals("", Passage.of(new Words(null, null, 90, 95), "short").quote());
    }

    @Test
    void withoutATextThereIsNoPassage() {
        assertNull(Passage.of(Words.NONE, null));
    }

    @Test
    void aLongTextIsCutAtLineBreaksOnBothSides() {
        var body = "line\n".repeat(10_000) + "HERE" + "\nline".repeat(10_000);
        var passage = Passage.of(new Words(null, "HERE", 50_000, 50_004), body);
        assertTrue(passage.cutBefore() && passage.cutAfter());
        assertEquals("HERE", passage.quote());
        assertTrue(passage.before().startsWith("line\n") && passage.after().endsWith("\nline"));
        assertTrue(passage.before().length() <= Passage.MOST && passage.after().length() <= Passage.MOST);
    }

    @Test
    void noCharacterIsCutInHalf() {
        var body = "\uD83D\uDE00".repeat(30_000);
        var passage = Passage.of(new Words(null, null, 40_000, 40_002), body);
        assertFalse(Character.isLowSurrogate(passage.before().charAt(0)));
        assertFalse(
                Character.isHighSurrogate(passage.after().charAt(passage.after().length() - 1)));
    }
}
