package org.claimbook.compare.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FindingTextTest;
import org.claimbook.compare.check.ReportClaims;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteMissingTest {
    private static final String BODY = "Losses come to 20\u00a0842\nsoldiers, at least 54 tanks among them.";

    private static List<Finding> check(@Nullable String body, @Nullable String language, Claimed... claims) {
        var report = Claimed.report("r1").withLanguage(language);
        var findings = new ArrayList<Finding>();
        var said = Stream.of(claims).map(Claimed::claim).toList();
        new QuoteMissing().check(new ReportClaims(report, body, said, _ -> false), findings::add);
        findings.forEach(FindingTextTest::assertSaid);
        return findings;
    }

    private static List<String> forms(Claimed... claims) {
        return check(BODY, "en", claims).stream().map(Finding::form).toList();
    }

    private static List<String> read(String language, Claimed claim) {
        return check(BODY, language.isEmpty() ? null : language, claim).stream()
                .map(Finding::form)
                .toList();
    }

    private static Claimed stated(String words, Qualifier qualifier, String number) {
        return Claimed.of(1).figure(qualifier, number).stated(words);
    }

    @Test
    void aQuoteInItsPlaceIsFine() {
        assertEquals(List.of(), forms(Claimed.of(1).quote("20\u00a0842\nsoldiers", 15)));
        assertEquals(List.of(), forms(Claimed.of(1), Claimed.of(2).quote(" ")));
    }

    @Test
    void aQuoteThatIsElsewhereIsFound() {
        var findings = check(BODY, "en", Claimed.of(1).quote("20\u00a0842\nsoldiers", 14));
        assertEquals(List.of("place"), findings.stream().map(Finding::form).toList());
        assertEquals(
                List.of("20 842 soldiers", 14, "20 842 soldier"),
                findings.getFirst().details().subList(3, 6));
        assertEquals(List.of("place"), forms(Claimed.of(1).quote("20 842 soldiers", 15)));
    }

    @Test
    void aPlaceBeyondTheTextIsFound() {
        assertEquals(List.of("outside"), forms(Claimed.of(1).quote("54 tanks", 1000)));
        assertEquals(List.of("outside"), forms(Claimed.of(1).quote("them..", BODY.length() - 5)));
    }

    @Test
    void aQuoteWithoutAPlaceMayHaveOtherSpaces() {
        assertEquals(List.of(), forms(Claimed.of(1).quote("to 20 842  soldiers")));
        assertEquals(List.of("absent"), forms(Claimed.of(1).quote("20 843 soldiers")));
    }

    @Test
    void theStatedNumberMustBeInTheQuote() {
        var claim = Claimed.of(1).exact("20842").quote("20\u00a0842\nsoldiers", 15);
        assertEquals(List.of(), forms(claim.stated("20 842")));
        assertEquals(List.of("stated"), forms(claim.stated("20,842")));
    }

    @Test
    void aPieceOfALongerNumberIsNotTheNumber() {
        assertEquals(
                List.of("stated"),
                check(
                                "Some 20,842 men",
                                "en",
                                Claimed.of(1)
                                        .quote("20,842 men", 5)
                                        .exact("842")
                                        .stated("842"))
                        .stream()
                        .map(Finding::form)
                        .toList());
        assertEquals(
                List.of(),
                check(
                        "In 2024, 842 men",
                        "en",
                        Claimed.of(1).quote("In 2024, 842 men", 0).exact("842").stated("842")));
        assertEquals(
                List.of(),
                check(
                        "There were 842, 5 ill",
                        null,
                        Claimed.of(1).quote("were 842, 5").exact("842").stated("842")));
    }

    @Test
    void theFigureMustBeWhatTheStatedNumberReadsAs() {
        assertEquals(List.of(), read("en", stated("20,842", Qualifier.EXACT, "20842")));
        assertEquals(List.of(), read("en", stated("20.8 thousand", Qualifier.EXACT, "20800.0")));
        assertEquals(List.of("value"), read("en", stated("20,842", Qualifier.EXACT, "20824")));
        assertEquals(List.of("value"), read("en", stated("over 20,000", Qualifier.MORE_THAN, "2000")));
        assertEquals(
                List.of("value"),
                read("en", Claimed.of(1).between("12000", "15000").stated("12–16 thousand")));
    }

    @Test
    void numbersAreReadAsTheLanguageWritesThem() {
        assertEquals(List.of(), read("de", stated("7.905", Qualifier.EXACT, "7905")));
        assertEquals(List.of("value"), read("en", stated("7.905", Qualifier.EXACT, "7905")));
        assertEquals(List.of(), read("", stated("7.905", Qualifier.EXACT, "7905")));
        assertEquals(List.of(), read("", stated("7,905", Qualifier.EXACT, "7905")));
        assertEquals(List.of("value"), read("", stated("7,905", Qualifier.EXACT, "7950")));
    }

    @Test
    void aQualifierInTheStatedWordsMustBeTheFigures() {
        assertEquals(List.of("qualifier"), read("en", stated("over 20,000", Qualifier.EXACT, "20000")));
        assertEquals(List.of("qualifier"), read("en", stated("over 20,000", Qualifier.AT_LEAST, "20000")));
        assertEquals(List.of(), read("en", stated("over 20,000", Qualifier.MORE_THAN, "20000")));
    }

    @Test
    void aBareNumberMayBeQualifiedByWordsBesideIt() {
        assertEquals(List.of(), read("en", stated("54", Qualifier.AT_LEAST, "54")));
        assertEquals(List.of(), read("en", stated("20,000", Qualifier.ABOUT, "20000")));
    }

    @Test
    void whatCannotBeReadIsLeftAlone() {
        assertEquals(List.of(), read("de", stated("fünf", Qualifier.EXACT, "5")));
        assertEquals(List.of(), read("de", stated("über 7000", Qualifier.MORE_THAN, "7000")));
        assertEquals(List.of(), read("en", stated("54 tanks", Qualifier.EXACT, "55")));
    }

    @Test
    void theEndsOfAnOrderMayHaveBeenSetOtherwise() {
        var order = new Figure("dozens", Qualifier.ORDER, null, new BigDecimal("20"), new BigDecimal("90"));
        assertEquals(List.of(), read("en", Claimed.of(1).figure(order)));
    }

    @Test
    void withoutTheTextNothingIsSaid() {
        var wrong = Claimed.of(1).quote("54 tanks", 1000).exact("5").stated("6");
        assertEquals(List.of(), check(null, "en", wrong));
        assertEquals(List.of("outside", "stated", "value"), forms(wrong));
    }
}
