package org.claimbook.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Words;
import org.junit.jupiter.api.Test;

class ClaimFromWordsTest {
    private final ClaimFromWords from = new ClaimFromWords(Report.titled("Flood in Lower Vale"), Flood.reading());

    @Test
    void aNumberThatTheReaderProposesComesWithAllOfItsParts() {
        var claim = claim(" 400 homes had been lost");
        assertEquals(Qualifier.MORE_THAN, claim.figure().qualifier());
        assertEquals(new BigDecimal("400"), claim.figure().low());
        assertEquals("over 400 homes had been lost", claim.words().quote());
        assertEquals("homes lost", claim.topic().measure());
        assertEquals("Ada Brook", claim.speech().claimant());
        assertEquals(Status.PROPOSED, claim.grade().status());
        assertEquals("{\"figure\":\"number.digits\",\"claimant\":\"speech.said\"}", claim.readBy());
    }

    @Test
    void ofSeveralNumbersTheFirstIsTaken() {
        assertEquals(
                "over 400",
                claim("over 400 homes had been lost, 310 of them").figure().stated());
    }

    @Test
    void wordsBesideAProposalAreNotIt() {
        assertEquals(Qualifier.UNKNOWN, claim("had been lost").figure().qualifier());
        assertEquals(Qualifier.UNKNOWN, claim("homes").figure().qualifier());
    }

    @Test
    void aNumberThatWasSetAsideTakesClaimantAndDateFromBesideIt() {
        var claim = claim("12");
        assertEquals(new BigDecimal("12"), claim.figure().value());
        assertEquals("12", claim.words().quote());
        assertEquals("Ada Brook", claim.speech().claimant());
        assertEquals(Flood.DAY, claim.period().asOf());
        assertNull(claim.topic().measure());
        assertEquals(
                "{\"figure\":\"selected.figure\",\"claimant\":\"selected.neighbour\",\"as_of\":\"selected.neighbour\"}",
                claim.readBy());
    }

    @Test
    void aFigureIsReadFromAmongOtherWords() {
        var boats = claim("About 70 boats are out");
        assertEquals(Qualifier.ABOUT, boats.figure().qualifier());
        assertEquals(new BigDecimal("70"), boats.figure().value());
        assertEquals("About 70", boats.figure().stated());
        assertEquals(new BigDecimal("9"), claim("\"nine\" of them").figure().value());
    }

    @Test
    void wordsWithoutANumberAreKeptAsTheyWereSaid() {
        var claim = claim("stays closed");
        assertEquals(Qualifier.UNKNOWN, claim.figure().qualifier());
        assertEquals("stays closed", claim.figure().stated());
        assertEquals(Words.Position.BODY, claim.words().position());
        assertEquals(Words.Position.HEADLINE, claim("Flood in Lower").words().position());
    }

    @Test
    void spaceIsNoClaim() {
        var gap = Flood.TEXT.indexOf(" in Lower");
        assertThrows(IllegalArgumentException.class, () -> from.claim(gap, gap + 1));
        assertThrows(IllegalArgumentException.class, () -> from.claim(gap, gap));
        assertThrows(IllegalArgumentException.class, () -> from.claim(0, Flood.TEXT.length() + 1));
    }

    private Claim claim(String words) {
        var start = Flood.TEXT.indexOf(words);
        return from.claim(start, start + words.length());
    }
}
