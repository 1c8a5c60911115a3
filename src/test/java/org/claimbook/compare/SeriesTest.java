package org.claimbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimbook.compare.Said.claim;
import static org.claimbook.compare.Said.figure;
import static org.claimbook.compare.Said.published;
import static org.claimbook.compare.Said.since;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimbook.compare.Series.Point;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Words;
import org.claimbook.model.Words.Position;
import org.junit.jupiter.api.Test;

/// Which of several claims of one date stands, each time with a rival that all weaker rules would favour.
class SeriesTest {
    private static final String DAY = "2024-11-05";

    @Test
    void aLoneClaimStandsWithoutAReason() {
        var claim = claim(1, "A", DAY, "5");
        assertThat(standing(claim))
                .containsExactly(new Point(claim.period().asOf().last(), claim));
    }

    @Test
    void thePreferredStandsBeforeTheAccepted() {
        var preferred =
                graded(headline(claim(1, "A", DAY, figure(Qualifier.ABOUT, "5"))), Status.PROPOSED, Rank.PREFERRED);
        var rival = published("2024-11-09", claim(2, "A", DAY, "6"));
        assertStands(preferred, "preferred by the researcher", rival);
    }

    @Test
    void theAcceptedStandsBeforeTheProposed() {
        var accepted = headline(claim(1, "A", DAY, figure(Qualifier.ABOUT, "5")));
        var rival = graded(published("2024-11-09", claim(2, "A", DAY, "6")), Status.PROPOSED, Rank.NORMAL);
        assertStands(accepted, "accepted, not only proposed", rival);
    }

    @Test
    void theBodyStandsBeforeTheHeadline() {
        var rival = headline(published("2024-11-09", claim(2, "A", DAY, "6")));
        for (var position : new Position[] {Position.BODY, Position.TABLE, Position.CAPTION, null}) {
            var body = claim(1, "A", DAY, figure(Qualifier.ABOUT, "5")).withWords(new Words(position, null, -1, -1));
            assertStands(body, "in the body, not the headline", rival);
        }
    }

    @Test
    void theExactStandsBeforeTheQualified() {
        var rival = published("2024-11-09", claim(2, "A", DAY, figure(Qualifier.MORE_THAN, "20000")));
        assertStands(claim(1, "A", DAY, "20842"), "the more exact figure", rival);
    }

    @Test
    void anyNumberStandsBeforeNone() {
        var rival = published("2024-11-09", claim(2, "A", DAY, Figure.unknown("heavy losses")));
        assertStands(claim(1, "A", DAY, figure(Qualifier.MORE_THAN, "20000")), "the more exact figure", rival);
    }

    @Test
    void theLatestPublicationStands() {
        var late = published("2024-11-09", claim(1, "A", DAY, "5"));
        assertStands(late, "published last", published("2024-11-08", claim(2, "A", DAY, "6")));
        assertStands(late, "published last", claim(3, "A", DAY, "6"));
    }

    @Test
    void theOneEnteredLastStandsAtTheEnd() {
        assertStands(claim(2, "A", DAY, "5"), "entered last", claim(1, "A", DAY, "6"));
    }

    @Test
    void withoutIdsTheOneHandedInLastStands() {
        var first = claim(0, "A", DAY, "5");
        var last = claim(0, "A", DAY, "6");
        assertThat(standing(first, last).getFirst().claim()).isSameAs(last);
    }

    @Test
    void theStartAskedForStandsBeforeOneThatWasLetIn() {
        var asked = headline(claim(1, "A", DAY, "5"));
        assertStands(asked, "counts since the date asked for", since("2022-02-25", claim(2, "A", DAY, "6")));
    }

    @Test
    void theReasonIsTheOneThatDecidesAgainstTheNextBest() {
        var proposed = graded(claim(9, "A", DAY, "7"), Status.PROPOSED, Rank.NORMAL);
        assertStands(
                claim(1, "A", DAY, "5"), "in the body, not the headline", proposed, headline(claim(3, "A", DAY, "6")));
    }

    @Test
    void datesAreSortedAndAMonthStandsOnItsLastDay() {
        var month = claim(1, "A", "2024-11", figure(Qualifier.ABOUT, "5"));
        var day = claim(2, "A", "2024-11-30", "6");
        var before = claim(3, "A", "2024-11-29", "4");
        var points = standing(month, day, before);
        assertThat(points).extracting(Point::claim).containsExactly(before, day);
        assertThat(points.getLast().others()).isEqualTo(1);
    }

    private static void assertStands(Claim winner, String why, Claim... rivals) {
        var claims = new ArrayList<>(List.of(rivals));
        claims.add(winner);
        for (var turn = 0; turn < claims.size(); turn++) {
            Collections.rotate(claims, 1);
            var point = standing(claims.toArray(Claim[]::new)).getFirst();
            assertThat(point.claim()).isEqualTo(winner);
            assertThat(point.others()).isEqualTo(rivals.length);
            assertThat(point.why()).extracting(Series.Standing::words).isEqualTo(why);
        }
    }

    private static List<Point> standing(Claim... claims) {
        var entered = new ArrayList<Point>();
        for (var claim : claims) {
            entered.add(new Point(claim.period().asOf().last(), claim));
        }
        return Series.standing(entered, Said.KEY);
    }

    private static Claim graded(Claim claim, Status status, Rank rank) {
        return claim.withGrade(new Grade(null, 0, status, rank, null));
    }

    private static Claim headline(Claim claim) {
        return claim.withWords(new Words(Position.HEADLINE, null, -1, -1));
    }

    @Test
    void aLaterReportWithAnotherFigureForTheSameDateRevises() {
        var first = published("2024-11-06", claim(1, "A", DAY, "20842"));
        var second = published("2024-11-20", claim(2, "A", DAY, "20900"));
        assertThat(standing(first, second)).hasSize(1).allMatch(Point::revised);
        assertThat(standing(second)).noneMatch(Point::revised);
    }

    @Test
    void theSameFigureAgainOrOnTheSameDayOrWithoutADayRevisesNothing() {
        var first = published("2024-11-06", claim(1, "A", DAY, "20842"));
        assertThat(Series.isRevision(first, published("2024-11-20", claim(2, "A", DAY, "20842.0"))))
                .isFalse();
        assertThat(Series.isRevision(first, published("2024-11-06", claim(2, "A", DAY, "20900"))))
                .isFalse();
        assertThat(Series.isRevision(first, claim(2, "A", DAY, "20900"))).isFalse();
    }

    @Test
    void aRoundingThatMayBeTheSameRevisesNothingButAMovedBoundDoes() {
        var exact = published("2024-11-06", claim(1, "A", DAY, "20842"));
        var over = published("2024-11-20", claim(2, "A", DAY, figure(Qualifier.MORE_THAN, "20000")));
        var further = published("2024-12-01", claim(3, "A", DAY, figure(Qualifier.MORE_THAN, "21000")));
        assertThat(Series.isRevision(exact, over)).isFalse();
        assertThat(Series.isRevision(over, further)).isTrue();
        assertThat(Series.isRevision(exact, further)).isTrue();
    }

    @Test
    void figuresSinceOtherDaysOrForAWholeMonthReviseNothing() {
        var first = published("2024-11-06", claim(1, "A", "2024-11-30", "5"));
        var second = published("2024-12-20", claim(2, "A", "2024-11-30", "6"));
        assertThat(Series.isRevision(first, since("2022-03-01", second))).isFalse();
        assertThat(Series.isRevision(first, published("2024-12-20", claim(2, "A", "2024-11", "6"))))
                .isFalse();
    }
}
