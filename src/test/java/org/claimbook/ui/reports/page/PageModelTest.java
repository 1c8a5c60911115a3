package org.claimbook.ui.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.claimbook.model.Grade.Status;
import org.claimbook.reading.SetAside;
import org.junit.jupiter.api.Test;

class PageModelTest {
    private static final String BODY = "Twelve boats\r\n\n  On 3 May, 12 boats sank;\n• 5 of them new.\n\n\nThe end";

    private final PageModel page = new PageModel();

    private static Mark claim(long id, String words) {
        var start = BODY.indexOf(words);
        return Mark.of(id, Status.PROPOSED, start, start + words.length());
    }

    private static Mark aside(String words) {
        var start = BODY.indexOf(words);
        return Mark.of(new SetAside(start, start + words.length(), words, SetAside.Kind.DATE, "date.day"));
    }

    private void show() {
        page.show(BODY, "Twelve boats", List.of(claim(7, "12 boats"), aside("3 May"), claim(8, "5 of them")));
    }

    @Test
    void paragraphsAreTheLinesAndStandInTheirPlace() {
        var found = Paragraph.of(BODY, "Twelve boats", List.of());
        assertEquals(
                List.of("Twelve boats", "  On 3 May, 12 boats sank;", "• 5 of them new.", "The end"),
                found.stream().map(Paragraph::text).toList());
        for (var paragraph : found) {
            assertTrue(BODY.startsWith(paragraph.text(), paragraph.start()));
        }
        assertEquals(Paragraph.Kind.TITLE, found.getFirst().kind());
        assertEquals(Paragraph.Kind.ITEM, found.get(2).kind());
        assertEquals(
                List.of(false, true, false, true),
                found.stream().map(Paragraph::gap).toList());
    }

    @Test
    void aVeryLongLineIsCutBetweenWordsAndNothingIsLost() {
        var body = "word ".repeat(10_000).strip();
        var found = Paragraph.of(body, "", List.of());
        assertTrue(found.stream().allMatch(part -> part.text().length() <= Paragraph.LONGEST + 1));
        assertEquals(body, String.join("", found.stream().map(Paragraph::text).toList()));
    }

    @Test
    void aLineWithoutSpacesIsCutTooButNoCharacterIs() {
        var body = "😀".repeat(3_001);
        var found = Paragraph.of(body, "", List.of());
        assertEquals(body, String.join("", found.stream().map(Paragraph::text).toList()));
        assertTrue(found.stream()
                .noneMatch(part -> Character.isLowSurrogate(part.text().charAt(0))));
    }

    @Test
    void marksThatReachOverACutStandOnBothSides() {
        var body = "word ".repeat(1_000);
        var mark = Mark.of(1, Status.ACCEPTED, 1_990, 2_010);
        var found = Paragraph.of(body, "", List.of(mark));
        assertEquals(List.of(mark), found.get(0).marks());
        assertEquals(List.of(mark), found.get(1).marks());
        assertEquals(List.of(), found.get(2).marks());
    }

    @Test
    void upAndDownWalkClaimsAndNumbersInTheOrderOfTheText() {
        show();
        page.walk(1);
        assertEquals("date.day", page.current().get().aside().rule());
        page.walk(1);
        assertEquals(7, page.current().get().claim());
        page.walk(1);
        page.walk(1);
        assertEquals(8, page.current().get().claim());
        page.walk(-1);
        assertEquals(7, page.current().get().claim());
    }

    @Test
    void aMarkThatIsStillThereStaysTheCurrentOne() {
        show();
        page.choose(7);
        var start = BODY.indexOf("12 boats");
        page.show(BODY, "Twelve boats", List.of(Mark.of(7, Status.ACCEPTED, start, start + 8)));
        assertEquals(Mark.Look.ACCEPTED, page.current().get().look());
        page.show(BODY, "Twelve boats", List.of());
        assertNull(page.current().get());
    }

    @Test
    void wordsArePickedByKey() {
        show();
        page.stepWord(1, false);
        assertEquals("Twelve", page.pickedWords());
        page.stepWord(1, true);
        assertEquals("Twelve boats", page.pickedWords());
        page.stepWord(1, false);
        assertEquals("On", page.pickedWords());
        page.stepWord(-1, false);
        assertEquals("boats", page.pickedWords());
    }

    @Test
    void pickingBeginsAtTheCurrentMarkAndReachesBeyondIt() {
        show();
        page.choose(7);
        page.stepWord(1, true);
        assertEquals("12 boats sank", page.pickedWords());
        assertNull(page.current().get());
    }

    @Test
    void aDoubleClickPicksTheWord() {
        show();
        page.pickWord(BODY.indexOf("boats sank") + 2);
        assertEquals("boats", page.pickedWords());
    }

    @Test
    void ofWordsWithinWordsTheShorterAreMeant() {
        var start = BODY.indexOf("12 boats");
        page.show(BODY, "", List.of(Mark.of(1, Status.ACCEPTED, start, start + 13), claim(2, "12 boats")));
        assertEquals(2, page.at(start + 1).orElseThrow().claim());
        assertEquals(1, page.at(start + 10).orElseThrow().claim());
        assertTrue(page.at(start - 1).isEmpty());
    }

    @Test
    void anotherTextForgetsWhatWasPicked() {
        show();
        page.stepWord(1, false);
        page.show("Other", "", List.of());
        assertEquals("", page.pickedWords());
        page.show("", "", List.of());
        page.stepWord(1, false);
        page.walk(1);
        assertNull(page.current().get());
    }
}
