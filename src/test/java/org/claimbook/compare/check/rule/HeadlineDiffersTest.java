package org.claimbook.compare.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FindingTextTest;
import org.claimbook.compare.check.ReportClaims;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Words.Position;
import org.junit.jupiter.api.Test;

class HeadlineDiffersTest {
    private static List<Finding> check(List<Claim> claims) {
        var findings = new ArrayList<Finding>();
        new HeadlineDiffers().check(new ReportClaims(Claimed.report("r1"), null, claims, _ -> false), findings::add);
        findings.forEach(FindingTextTest::assertSaid);
        return findings;
    }

    private static List<Finding> check(Claimed... claims) {
        return check(Stream.of(claims).map(Claimed::claim).toList());
    }

    private static Claimed headline(long id, Qualifier qualifier, String number) {
        return Claimed.of(id).figure(qualifier, number).at(Position.HEADLINE);
    }

    @Test
    void aRoundedHeadlineIsFine() {
        assertEquals(
                List.of(),
                check(headline(1, Qualifier.MORE_THAN, "20000"), Claimed.of(2).exact("20842")));
        assertEquals(
                List.of(),
                check(headline(1, Qualifier.NEARLY, "8000"), Claimed.of(2).exact("7905")));
    }

    @Test
    void anotherFigureInTheHeadlineIsFound() {
        var findings = check(
                headline(1, Qualifier.MORE_THAN, "30000"),
                Claimed.of(2).exact("20842").at(Position.BODY),
                Claimed.of(3).exact("717").at(Position.TABLE));
        assertEquals(1, findings.size());
        assertEquals(
                List.of("claim-1", "claim-2", "claim-3"),
                findings.getFirst().claims().stream().map(Finding.Judged::uid).toList());
        assertEquals(
                List.of(
                        "outlet of r1",
                        "tanks",
                        headline(1, Qualifier.MORE_THAN, "30000").claim().figure(),
                        List.of(Figure.exact("20842"), Figure.exact("717")),
                        "title of r1"),
                findings.getFirst().details());
    }

    @Test
    void oneFigureThatMeetsItIsEnough() {
        assertEquals(
                List.of(),
                check(
                        headline(1, Qualifier.EXACT, "5"),
                        Claimed.of(2).exact("20"),
                        Claimed.of(3).exact("5")));
    }

    @Test
    void withoutAFigureToCompareNothingIsSaid() {
        var headline = headline(1, Qualifier.EXACT, "5");
        assertEquals(List.of(), check(headline));
        assertEquals(List.of(), check(headline, Claimed.of(2).exact("20").measure("guns")));
        assertEquals(List.of(), check(headline, Claimed.of(2).exact("20").unit("")));
        assertEquals(List.of(), check(headline, Claimed.of(2).figure(Figure.unknown("many"))));
        assertEquals(List.of(), check(headline, Claimed.of(2).exact("20").rank(Rank.DEPRECATED)));
        assertEquals(List.of(), check(headline, headline(2, Qualifier.EXACT, "20")));
        assertEquals(List.of(), check(Claimed.of(1).exact("5"), Claimed.of(2).exact("20")));
        assertEquals(
                List.of(),
                check(
                        Claimed.of(1).figure(Figure.unknown("many")).at(Position.HEADLINE),
                        Claimed.of(2).exact("20")));
        assertEquals(
                List.of(), check(headline.rank(Rank.DEPRECATED), Claimed.of(2).exact("20")));
    }

    @Test
    void atMostFiveFiguresAreListed() {
        var claims = Stream.concat(
                        Stream.of(headline(1, Qualifier.EXACT, "5").claim()),
                        LongStream.rangeClosed(2, 9)
                                .mapToObj(id -> Claimed.of(id).exact("2" + id).claim()))
                .toList();
        assertEquals(6, check(claims).getFirst().claims().size());
    }
}
