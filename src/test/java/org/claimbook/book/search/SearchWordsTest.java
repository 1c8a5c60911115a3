package org.claimbook.book.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void wordsAreBeginningsAndQuotationsStandAsTheyAre() {
        assertEquals("\"tanks\" * AND \"lost\" *", match("tanks lost"));
        assertEquals("\"tanks lost\" AND \"kursk\" *", match("“tanks lost” Kursk"));
        assertEquals("\"were lost\" *", match("\"were lost"));
        assertEquals("\"x\" AND \"kursk\" *", match(" x  «Kursk"));
    }

    @Test
    void aFigureIsItsGroupsOneAfterTheOther() {
        assertEquals("\"20 842\" *", match("20,842"));
        assertEquals("\"20 8\" *", match("20,8"));
        assertEquals("\"50\"", match("50%"));
        assertEquals("\"п ять\" *", match("п’ять"));
    }

    @Test
    void whatMeansSomethingToTheIndexIsAWordLikeOthers() {
        assertEquals("\"a\" AND \"or\" * AND \"not\" * AND \"near\"", match("a* OR NOT near("));
        assertEquals("\"title tanks\" *", match("title:tanks"));
        assertEquals("\"x\" AND \"y\"", match("{x} – ^y"));
    }

    @Test
    void signsAndScriptsWithoutSpacesAreSoughtByLetters() {
        assertFalse(SearchWords.of("%").isIndexed());
        assertFalse(SearchWords.of("基辅 tanks").isIndexed());
        assertTrue(SearchWords.of("Київ").isIndexed());
        assertTrue(SearchWords.of("  \"\" ").isEmpty());
    }

    @Test
    void marksAreWholeWordsWhateverCaseAndAccents() {
        assertMarked("[Київ], [КИЇВ] and Kyiv", "київ");
        assertMarked("the [Łódź] and [łódzka] region", "łódz");
        assertMarked("[naïve] count of a [Naive] man", "naive");
        assertMarked("[20,842] people, not 20 and 842", "20,842");
        assertMarked("he [was lost] and lost was", "\"was lost\"");
        assertMarked("[50]% of [基辅] held", "50 基辅");
        assertMarked("[was lost here]", "\"was lost\" lost \"lost here\"");
    }

    @Test
    void aWordTypedInPiecesIsTheSameWord() {
        assertEquals(match("Київ"), match("Ки\u0456\u0308в"));
    }

    @Test
    void aSnippetIsThePieceWhereTheWordsStandTogether() {
        var text = "Losses were high. " + "Nothing here at all. ".repeat(20) + "The losses\nof tanks near Kursk. "
                + "And more of nothing. ".repeat(20);
        var piece = Snippet.of(text, SearchWords.of("losses kursk"), 80);
        assertEquals(
                "…Nothing here at all. The [losses] of tanks near [Kursk]. And more of nothing. And…", marked(piece));
    }

    @Test
    void aSnippetWithoutTheWordsIsTheBeginning() {
        assertEquals(
                "One two…",
                Snippet.of("One two three four", SearchWords.of("x"), 10).text());
        assertEquals("One two", marked(Snippet.of(" One\n\ntwo ", SearchWords.of("x"), 10)));
    }

    private static String match(String typed) {
        return SearchWords.of(typed).match();
    }

    private static void assertMarked(String expected, String typed) {
        var text = expected.replaceAll("[\\[\\]]", "");
        assertEquals(expected, marked(Snippet.of(text, SearchWords.of(typed))));
    }

    private static String marked(Snippet piece) {
        var text = new StringBuilder(piece.text());
        for (var mark : piece.marks().reversed()) {
            text.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return text.toString();
    }
}
