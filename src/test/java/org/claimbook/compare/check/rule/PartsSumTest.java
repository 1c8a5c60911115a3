package org.claimbook.compare.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FindingTextTest;
import org.claimbook.compare.check.Phrase;
import org.claimbook.compare.check.Total;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class PartsSumTest {
    private static List<Finding> check(boolean complete, boolean signed, Claim total, Claim... parts) {
        var findings = new ArrayList<Finding>();
        new PartsSum().check(new Total(total, List.of(parts), complete, true, signed), findings::add);
        findings.forEach(FindingTextTest::assertSaid);
        return findings;
    }

    private static List<String> forms(boolean complete, Claim total, Claim... parts) {
        return check(complete, false, total, parts).stream().map(Finding::form).toList();
    }

    private static Claim claim(long id, String exact) {
        return Claimed.of(id).exact(exact).claim();
    }

    private static Claim claim(long id, Qualifier qualifier, String number) {
        return Claimed.of(id).figure(qualifier, number).claim();
    }

    @Test
    void theKurskFiguresClose() {
        assertEquals(List.of(), forms(true, claim(1, "20842"), claim(2, "7905"), claim(3, "12220"), claim(4, "717")));
        assertEquals(
                List.of(),
                forms(
                        true,
                        claim(1, "1101"),
                        claim(2, "54"),
                        claim(3, "276"),
                        claim(4, "107"),
                        claim(5, "5"),
                        claim(6, "659")));
    }

    @Test
    void theCapturedCountedTwiceAreTooMany() {
        var total = Claimed.of(1)
                .measure("losses")
                .asOf("2024-11-05")
                .exact("20842")
                .claim();
        var findings = check(
                true,
                false,
                total,
                Claimed.of(2).measure("killed or wounded").exact("20842").claim(),
                Claimed.of(3).measure("captured").exact("717").claim());
        assertEquals(1, findings.size());
        var finding = findings.getFirst();
        assertEquals("more", finding.form());
        assertEquals(
                List.of("claim-1", "claim-2", "claim-3"),
                finding.claims().stream().map(Finding.Judged::uid).toList());
        assertEquals(
                List.of(
                        "Staff",
                        "losses",
                        Claimed.date("2024-11-05"),
                        List.of("killed or wounded", "captured"),
                        new Phrase.Sum(List.of(Figure.exact("20842"), Figure.exact("717"))),
                        Figure.exact("21559"),
                        Figure.exact("20842"),
                        new BigDecimal("717"),
                        "outlet of r1"),
                finding.details());
    }

    @Test
    void missingByTheLastDecimalIsFound() {
        assertEquals(List.of(), forms(true, claim(1, "0.30"), claim(2, "0.1"), claim(3, "0.2")));
        assertEquals(List.of("less"), forms(true, claim(1, "0.31"), claim(2, "0.1"), claim(3, "0.2")));
    }

    @Test
    void someOfThePartsMayComeToLessButNotToMore() {
        assertEquals(List.of(), forms(false, claim(1, "1101"), claim(2, "54"), claim(3, "276")));
        assertEquals(List.of(), forms(false, claim(1, "330"), claim(2, "54"), claim(3, "276")));
        assertEquals(List.of("exceeds"), forms(false, claim(1, "329"), claim(2, "54"), claim(3, "276")));
    }

    @Test
    void aChangeMayBeSmallerThanOneOfItsParts() {
        assertEquals(List.of(), check(false, true, claim(1, "5"), claim(2, "8")));
        assertEquals(List.of(), check(true, true, claim(1, "5"), claim(2, "8"), claim(3, "-3")));
        assertEquals(
                1,
                check(true, true, claim(1, "5"), claim(2, "8"), claim(3, "-2")).size());
    }

    @Test
    void aRoundedTotalContainsTheSum() {
        var parts = new Claim[] {claim(2, "7905"), claim(3, "12220"), claim(4, "717")};
        assertEquals(List.of(), forms(true, claim(1, Qualifier.MORE_THAN, "20000"), parts));
        // About 21,000 reaches from 20,500 to 21,500.
        assertEquals(List.of(), forms(true, claim(1, Qualifier.ABOUT, "21000"), parts));
        assertEquals(List.of("less-about"), forms(true, claim(1, Qualifier.ABOUT, "22000"), parts));
        assertEquals(List.of("more-about"), forms(true, claim(1, Qualifier.ABOUT, "20500"), parts));
    }

    @Test
    void anExcludedEndIsNotMet() {
        assertEquals(
                List.of("less-about"),
                forms(true, claim(1, Qualifier.MORE_THAN, "100"), claim(2, "60"), claim(3, "40")));
        assertEquals(List.of(), forms(true, claim(1, Qualifier.AT_LEAST, "100"), claim(2, "60"), claim(3, "40")));
        // More than 60 and 40 are more than 100, so that 100 is not among it.
        assertEquals(
                List.of("more-about"),
                forms(true, claim(1, "100"), claim(2, Qualifier.MORE_THAN, "60"), claim(3, "40")));
    }

    @Test
    void anOpenPartLeavesTheSumOpen() {
        var atLeast = claim(2, Qualifier.AT_LEAST, "500");
        assertEquals(List.of(), forms(true, claim(1, "100000"), atLeast, claim(3, "20")));
        var findings = check(true, false, claim(1, "519"), atLeast, claim(3, "20"));
        assertEquals("more-about", findings.getFirst().form());
        assertEquals(
                Figure.of(null, Qualifier.AT_LEAST, new BigDecimal("520")),
                findings.getFirst().details().get(5));
        assertEquals(BigDecimal.ONE, findings.getFirst().details().get(7));
    }

    @Test
    void theLowEndOfSomePartsMustNotLieAboveTheTotal() {
        var parts = new Claim[] {Claimed.of(2).between("50", "90").claim(), claim(3, "20")};
        assertEquals(List.of(), forms(false, claim(1, "70"), parts));
        assertEquals(List.of("exceeds-about"), forms(false, claim(1, "69"), parts));
        assertEquals(List.of(), forms(false, claim(1, Qualifier.AT_LEAST, "10"), parts));
        assertEquals(List.of("exceeds-about"), forms(false, claim(1, Qualifier.LESS_THAN, "70"), parts));
    }

    @Test
    void whatSaysNoNumberMakesItSilent() {
        var unknown = Claimed.of(2).figure(Figure.unknown("heavy")).claim();
        assertEquals(List.of(), forms(true, claim(1, "5"), unknown, claim(3, "20")));
        assertEquals(List.of(), forms(true, unknown, claim(3, "20"), claim(4, "20")));
        assertEquals(List.of(), forms(true, claim(1, "5")));
    }

    @Test
    void aTotalWithoutADateIsUndated() {
        var findings = check(true, false, claim(1, "5"), claim(2, "20"), claim(3, "1"));
        assertEquals(Phrase.Undated.UNDATED, findings.getFirst().details().get(2));
    }
}
