package org.claimbook.compare.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FindingText;
import org.claimbook.compare.check.FindingTextTest;
import org.claimbook.compare.check.NameRule;
import org.junit.jupiter.api.Test;

class UnitMismatchTest {
    private static NameRule.Use use(String unit, long claims, long first) {
        return new NameRule.Use(
                "tanks", unit, claims, Claimed.of(first).unit(unit).claim());
    }

    private static List<Finding> check(NameRule.Use... uses) {
        var findings = new ArrayList<Finding>();
        new UnitMismatch().check(List.of(uses), findings::add);
        findings.forEach(FindingTextTest::assertSaid);
        return findings;
    }

    @Test
    void aNameInOneUnitIsFine() {
        assertEquals(List.of(), check(use("items", 812, 1)));
        assertEquals(List.of(), check());
    }

    @Test
    void aNameInTwoUnitsIsFoundTheRarerFirst() {
        var finding = check(use("items", 812, 1), use("", 3, 7)).getFirst();
        assertEquals(
                List.of("claim-7", "claim-1"),
                finding.claims().stream().map(Finding.Judged::uid).toList());
        assertEquals(
                "“tanks” is claimed in 2 units, which are never compared: no unit (3), items (812).",
                FindingText.of(Locale.ENGLISH, Object::toString).says(finding));
    }
}
