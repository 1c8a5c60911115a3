package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `check`, `dismiss` and `repeats` over the sample, whose faults are known.
class CheckCommandTest {
    @TempDir
    private Path folder;

    private Path book = Path.of("");

    @BeforeEach
    void sample() {
        book = folder.resolve("sample.claimbook");
        Ran.good("sample", book);
    }

    private List<JsonObject> found(String rule) {
        return StreamSupport.stream(
                        Ran.command("check", book, "--rule", rule, "--format", "json")
                                .json()
                                .getAsJsonArray()
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @Test
    void theOutletThatAddsTheCapturedOnTopOfTheLossesIsFound() {
        var sum = found("parts-sum").stream()
                .filter(finding -> finding.get("says").getAsString().contains("Babel"))
                .toList();
        assertEquals(1, sum.size());
        var finding = sum.getFirst();
        assertEquals("warning", finding.get("severity").getAsString());
        assertEquals("20,842", finding.get("expected").getAsString());
        assertEquals("20,842 + 717 = 21,559", finding.get("observed").getAsString());
        assertEquals(3, finding.getAsJsonArray("claims").size());
        assertFalse(finding.get("dismissed").getAsBoolean());
    }

    @Test
    void sumsThatCloseAndRoundHeadlinesAreNoFindings() {
        var said = Ran.command("check", book).out();
        assertFalse(said.contains("12,220"), said);
        assertFalse(said.contains("= 1,101"), said);
        assertFalse(said.contains("20,000"), said);
    }

    @Test
    void launchersThatBecameAntiAircraftGunsAreADifferenceBetweenReportsOfOneClaim() {
        var retold = found("retold-otherwise");
        assertEquals(1, retold.size());
        assertEquals(
                "Oleksandr Syrskyi, as of 2024-11-05: 5 is given as anti-aircraft systems lost by t-online, but as"
                        + " rocket launchers lost by Rubryka, Babel.",
                retold.getFirst().get("says").getAsString());
    }

    @Test
    void findingsEndWithStatusOneAndNoneWithZero() {
        assertEquals(1, Ran.command("check", book).status());
        assertEquals(
                "[]\n",
                Ran.good("check", book, "--rule", "duplicate", "--format", "json")
                        .out());
    }

    @Test
    void aDismissedFindingStaysListedWithItsReasonAndNoLongerCounts() {
        var finding = found("retold-otherwise").getFirst();
        var claim = finding.getAsJsonArray("claims").get(0).getAsString();
        Ran.good("dismiss", book, "--rule", "retold-otherwise", "--claim", claim, "--reason", "a slip of translation");
        var after = Ran.good("check", book, "--rule", "retold-otherwise", "--format", "json")
                .json()
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertTrue(after.get("dismissed").getAsBoolean());
        assertEquals("a slip of translation", after.get("reason").getAsString());
    }

    @Test
    void whatIsNotFoundCannotBeDismissed() {
        Ran.command("dismiss", book, "--rule", "echo", "--claim", "nobody", "--reason", "none")
                .refused(2, "The rule echo finds nothing about nobody");
        Ran.command("dismiss", book, "--rule", "parts-sum", "--reason", "none").refused(2, "--claim");
    }

    @Test
    void anUnknownRuleIsNamedWithTheKnownOnes() {
        Ran.command("check", book, "--rule", "part-sum").refused(2, "part-sum", "parts-sum", "echo");
    }

    @Test
    void everyRuleExplainsItself() {
        var page = Ran.good("check", "--explain", "keying-slip").out();
        assertTrue(page.lines().count() > 8, page);
    }

    @Test
    void checkingNeedsABook() {
        Ran.command("check").refused(2, "BOOK");
    }

    @Test
    void repeatsAreListedAndLinkedAtOnce() throws IOException {
        var csv = """
            report,outlet,published,claimant,measure,as_of,value
            First,A,2024-11-05,Staff,losses,2024-11-05,20842
            Second,B,2024-11-06,Staff,losses,2024-11-05,20842
            Third,C,2024-11-07,Staff,losses,2024-11-05,20842
            """;
        var other = folder.resolve("other.claimbook");
        var file = folder.resolve("claims.csv");
        Files.writeString(file, csv);
        Ran.good("new", other);
        Ran.good("import", other, file);
        assertEquals(3, Ran.good("repeats", other).out().lines().count(), "a head and two claims");
        assertEquals(
                "2 links made.", Ran.good("repeats", other, "--accept").err().strip());
        assertEquals("", Ran.good("repeats", other).out());
    }
}
