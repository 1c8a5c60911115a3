package org.claimbook.reading.speech;

import static org.claimbook.reading.speech.SpeechTexts.claimants;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Who is found within a sentence, in English.
class SayingsTest {
    @Test
    void aNameLosesItsRankAndRole() {
        assertEquals("Pavel Rott", claimants("en", "Lieutenant General Pavel Rott said 90 men had fallen."));
        assertEquals(
                "Ivo Maras",
                claimants("en", "The commander of the harbour guard of Sidra, Ivo Maras, said 90 men had fallen."));
        assertEquals("Lena Orlik", claimants("en", "Lena Orlik, a ward sister, said 90 men had fallen."));
    }

    @Test
    void aNounBeforeANameSaysWhatItIs() {
        assertEquals("Utopia", claimants("en", "The charity Utopia counted 12 boats."));
        assertEquals("Omar Haddad", claimants("en", "Farmer Omar Haddad said he had lost 12 cows."));
    }

    @Test
    void anOfficeKeepsItsName() {
        assertEquals(
                "The Ministry of Health of Sidra",
                claimants("en", "The Ministry of Health of Sidra said 12 had died."));
        assertEquals(
                "The Ministry of Health of Sidra",
                claimants("en", "The Ministry of Health of Sidra in a note on Monday said 12 had died."));
        assertEquals("the mayor's office", claimants("en", "At least 12 died, the mayor's office said."));
    }

    @Test
    void whoIsNotSaidToSpeakClaimsNothing() {
        assertEquals("-", claimants("en", "Coast guards recovered 12 bodies."));
        assertEquals("-", claimants("en", "It is not known how 12 people died."));
    }

    @Test
    void twoSourcesGovernTheirOwnSides() {
        assertEquals(
                "The unions; police",
                claimants("en", "The unions said 9,000 people had marched, while police put the figure at 2,000."));
        assertEquals(
                "the coastguard; Utopia",
                claimants("en", "At least 73 have died, according to the coastguard; Utopia puts the number at 89."));
        assertEquals(
                "Ivo Maras; survivors",
                claimants("en", "Ivo Maras said 78 had been on board, but survivors spoke of 90."));
    }

    @Test
    void oneSourceGovernsBothSidesOfItsOwnWords() {
        assertEquals(
                "Marta Wilk; Marta Wilk",
                claimants("en", "The coach carried 51 pilgrims, Marta Wilk said; 12 of them were hurt."));
    }

    @Test
    void theInnermostSourceClaims() {
        assertEquals(
                "Radio Sidra > officials",
                claimants("en", "Radio Sidra reported, citing officials, that 60 were alive."));
        assertEquals("Radio Sidra > Caritas", claimants("en", "Caritas, quoted by Radio Sidra, spoke of 60 dead."));
        assertEquals("Reuters > A teacher", claimants("en", "A teacher, 34, told Reuters she had seen 60 people."));
        assertEquals("Ivo Maras", claimants("en", "Ivo Maras told reporters that 60 people had died."));
    }

    @Test
    void ownFiguresAreTheOwners() {
        assertEquals("Korda", claimants("en", "By Korda's count the enemy lost 54 tanks."));
        assertEquals(
                "Home Office", claimants("en", "A total of 540 people came, provisional Home Office figures show."));
        assertEquals("Mapwatch", claimants("en", "An estimate by the map project Mapwatch came in at 47,000."));
    }

    @Test
    void pronounsPointToWhoWasNamedLast() {
        assertEquals(
                "The Sidra Health Ministry; The Sidra Health Ministry",
                claimants("en", "The Sidra Health Ministry said 34 had died. Another 77 were hurt, it added."));
        assertEquals(
                "the fire board; Ivo Maras; Ivo Maras",
                claimants(
                        "en",
                        "Some 61 barns burnt, the fire board said. Mayor Ivo Maras spoke of 70. He saw 12 burn, he"
                                + " said."));
    }

    @Test
    void theFullestNameOfATextIsGiven() {
        assertEquals(
                "Ivo Maras; Ivo Maras",
                claimants("en", "Maras said 34 had died. Mayor Ivo Maras added that 12 were hurt."));
        assertEquals(
                "Sidra Harbour Board; Sidra Harbour Board",
                claimants("en", "Sidra Harbour Board said 34 boats had sunk. The board counted 12 more."));
    }

    @Test
    void capitalsAreNoPronouns() {
        assertEquals("WHO", claimants("en", "WHO puts the number of infections at 12,000."));
    }

    @Test
    void aParticipleBeforeItsNounSaysNothing() {
        assertEquals("-", claimants("en", "The blaze, reported at noon, burnt 12 barns."));
        assertEquals("-", claimants("en", "Confirmed cases rose to 12."));
    }
}
