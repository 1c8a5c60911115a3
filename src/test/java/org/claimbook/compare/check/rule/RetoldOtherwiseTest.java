package org.claimbook.compare.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FindingText;
import org.claimbook.compare.check.FindingTextTest;
import org.claimbook.compare.check.Linked;
import org.claimbook.compare.check.Statement;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class RetoldOtherwiseTest {
    private final List<Claim> claims = new ArrayList<>();

    private Claimed claim(String report, String measure, String exact) {
        return Claimed.of(claims.size() + 1L)
                .in(report)
                .measure(measure)
                .asOf("2024-11-05")
                .exact(exact);
    }

    private void say(String report, String measure, String exact) {
        claims.add(claim(report, measure, exact).claim());
    }

    private void sayQuoted(String report, String measure, String exact) {
        claims.add(claim(report, measure, exact).quote(exact + " " + measure).claim());
    }

    /// What every report of the balance has.
    private void retell(String... reports) {
        for (var report : reports) {
            say(report, "tanks", "54");
            say(report, "vehicles", "659");
        }
    }

    private List<Finding> check() {
        var findings = new ArrayList<Finding>();
        new RetoldOtherwise().check(new Statement(claims, Linked.NONE), findings::add);
        findings.forEach(FindingTextTest::assertSaid);
        return findings;
    }

    private static List<String> uids(Finding finding) {
        return finding.claims().stream().map(Finding.Judged::uid).toList();
    }

    @Test
    void launchersThatBecomeAntiAircraftSystemsAreFound() {
        retell("rubryka", "babel", "pravda", "t-online");
        Stream.of("rubryka", "babel", "pravda").forEach(report -> say(report, "rocket launchers", "5"));
        say("t-online", "anti-aircraft systems", "5");
        var findings = check();
        assertEquals(1, findings.size());
        assertEquals(List.of("claim-12", "claim-9"), uids(findings.getFirst()));
        assertEquals(
                "Staff, as of 2024-11-05: 5 is given as anti-aircraft systems by outlet of t-online, but as rocket"
                        + " launchers by outlet of rubryka, outlet of babel, outlet of pravda.",
                FindingText.of(Locale.ENGLISH, RetoldOtherwiseTest::shown).says(findings.getFirst()));
    }

    private static String shown(Object detail) {
        return detail instanceof Figure figure ? String.valueOf(figure.value()) : detail.toString();
    }

    @Test
    void twoReportsWithWordsAreFoundTheLaterInDoubt() {
        retell("a", "b");
        sayQuoted("a", "losses", "20842");
        sayQuoted("b", "killed or wounded", "20842");
        var findings = check();
        assertEquals(1, findings.size());
        assertEquals("killed or wounded", findings.getFirst().details().get(1));
    }

    @Test
    void twoTablesMayNameThingsEachInTheirWay() {
        retell("a", "b");
        say("a", "vehicles and fuel tanks", "409");
        say("b", "military vehicles", "409");
        assertEquals(List.of(), check());
    }

    @Test
    void oneSharedFigureIsNoEvidence() {
        for (var report : List.of("a", "b", "c")) {
            say(report, "tanks", "54");
        }
        say("a", "launchers", "5");
        say("b", "launchers", "5");
        say("c", "aircraft", "5");
        assertEquals(List.of(), check());
    }

    @Test
    void aReportThatHasTheFigureUnderBothIsNoCase() {
        retell("a", "b", "c");
        say("a", "launchers", "5");
        say("b", "launchers", "5");
        say("c", "launchers", "5");
        say("c", "aircraft", "5");
        assertEquals(List.of(), check());
    }

    @Test
    void zeroOtherUnitsAndRoundedFiguresAreNoCase() {
        retell("a", "b", "c");
        say("a", "launchers", "0");
        say("b", "launchers", "0");
        say("c", "aircraft", "0");
        say("a", "area", "100");
        say("b", "area", "100");
        claims.add(claim("c", "coast", "1").unit("km").exact("100").claim());
        say("a", "ships", "7");
        say("b", "ships", "7");
        claims.add(claim("c", "boats", "2").figure(Qualifier.ABOUT, "7").claim());
        assertEquals(List.of(), check());
    }

    @Test
    void oneReportAloneIsNoCase() {
        retell("a");
        say("a", "launchers", "5");
        say("a", "aircraft", "5");
        assertEquals(List.of(), check());
    }

    @Test
    void aRetellingUnderTheNextDateSharesHalfOfItsFigures() {
        retell("a", "b");
        say("a", "launchers", "5");
        say("b", "launchers", "5");
        sayNextDay("c", "tanks", "54");
        sayNextDay("c", "vehicles", "659");
        sayNextDay("c", "aircraft", "5");
        sayNextDay("c", "guns", "107");
        assertEquals(1, check().size());
        sayNextDay("c", "ships", "2");
        assertEquals(1, check().size());
        say("a", "losses", "900");
        say("b", "losses", "900");
        say("a", "killed", "300");
        say("b", "killed", "300");
        // Two of five no longer are half of the shorter telling.
        assertEquals(List.of(), check());
    }

    private void sayNextDay(String report, String measure, String exact) {
        claims.add(claim(report, measure, exact).asOf("2024-11-06").claim());
    }
}
