package org.claimbook.compare.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FindingTextTest;
import org.claimbook.compare.check.ReportClaims;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateOrderTest {
    private static List<String> forms(@Nullable String published, @Nullable String accessed, Claimed... claims) {
        return check(published, accessed, claims).stream().map(Finding::form).toList();
    }

    private static List<Finding> check(@Nullable String published, @Nullable String accessed, Claimed... claims) {
        var report = Claimed.report("r1").withPublished(date(published)).withAccessed(date(accessed));
        var findings = new ArrayList<Finding>();
        var said =
                Stream.of(claims).map(claim -> claim.claim().withReport(report)).toList();
        new DateOrder().check(new ReportClaims(report, null, said, _ -> false), findings::add);
        findings.forEach(FindingTextTest::assertSaid);
        return findings;
    }

    private static @Nullable EdtfDate date(@Nullable String text) {
        return text == null ? null : Claimed.date(text);
    }

    private static Claimed asOf(String date) {
        return Claimed.of(1).since(null).asOf(date);
    }

    @Test
    void anAsOfDateAfterPublicationIsFound() {
        var findings = check("2024-11-05", null, asOf("2024-11-06"));
        assertEquals("as-of-after-publication", findings.getFirst().form());
        assertEquals(
                List.of(Claimed.date("2024-11-06"), Claimed.date("2024-11-05")),
                findings.getFirst().details().subList(3, 5));
        assertEquals(List.of(), forms("2024-11-06", null, asOf("2024-11-06")));
    }

    @Test
    void aMonthIsAfterADayOnlyAsAWhole() {
        assertEquals(List.of(), forms("2024-11-05", null, asOf("2024-11")));
        assertEquals(List.of(), forms("2024-11", null, asOf("2024-11-30")));
        assertEquals(List.of("as-of-after-publication"), forms("2024-11-05", null, asOf("2024-12")));
        assertEquals(List.of("as-of-after-publication"), forms("2024-11", null, asOf("2024-12-01")));
    }

    @Test
    void anUnsureDateMayBeThreeDaysOff() {
        assertEquals(List.of(), forms("2024-11-05?", null, asOf("2024-11-08")));
        assertEquals(List.of(), forms("2024-11-05", null, asOf("2024-11-08~")));
        assertEquals(List.of("as-of-after-publication"), forms("2024-11-05", null, asOf("2024-11-09~")));
    }

    @Test
    void aStartAfterTheAsOfDateIsFound() {
        assertEquals(
                List.of("start-after-as-of"),
                forms(null, null, asOf("2024-08-06").since("2024-11-05")));
        assertEquals(List.of(), forms(null, null, asOf("2024-08-06").since("2024-08-06")));
        assertEquals(List.of(), forms(null, null, asOf("2024-08").since("2024-08-06")));
    }

    @Test
    void aStartAfterPublicationIsFound() {
        assertEquals(
                List.of("start-after-publication"),
                forms("2024-08-01", null, Claimed.of(1).since("2024-08-06").asOf(null)));
    }

    @Test
    void anAsOfDateAfterTheReportWasReadIsFound() {
        assertEquals(List.of("as-of-after-access"), forms(null, "2024-11-05", asOf("2024-11-06")));
        assertEquals(List.of(), forms(null, "2024-11-05", asOf("2024-11-05")));
    }

    @Test
    void aDateTenYearsOffAmongOthersIsImplausible() {
        var findings = check("2024-11-06", null, asOf("2024-11-05"), asOf("2014-11-05"));
        assertEquals(
                List.of("implausible"), findings.stream().map(Finding::form).toList());
        assertEquals(Claimed.date("2014-11-05"), findings.getFirst().details().get(3));
    }

    @Test
    void aHistoryIsPlausible() {
        assertEquals(
                List.of(),
                forms("2024-11-06", null, asOf("2010"), asOf("2014"), asOf("2018"), asOf("2023"), asOf("2024-11-05")));
        assertEquals(List.of(), forms("2024-11-06", null, asOf("1918-11-11")));
        assertEquals(List.of(), forms("2024-11-06", null, asOf("2019-11-06"), asOf("2024-11-06")));
        assertEquals(List.of("implausible"), forms("2024-11-06", null, asOf("2019-11-05"), asOf("2024-11-06")));
    }

    @Test
    void withoutDatesNothingIsSaid() {
        assertEquals(List.of(), forms(null, null, Claimed.of(1)));
        assertEquals(List.of(), forms("2024-11-06", "2024-11-07", Claimed.of(1).since(null)));
    }
}
