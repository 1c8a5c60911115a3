package org.claimbook.compare.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimbook.compare.Said.claim;
import static org.claimbook.compare.Said.figure;
import static org.claimbook.compare.Said.published;
import static org.claimbook.compare.agree.AgreementTest.aligned;
import static org.claimbook.compare.agree.AgreementTest.assertText;

import java.time.LocalDate;
import java.util.List;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Question;
import org.claimbook.compare.Said;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Words;
import org.claimbook.model.Words.Position;
import org.junit.jupiter.api.Test;

/// What counts as a revision, how large it is and how late, worked out by hand.
class RevisionsTest {
    private static final String MONDAY = "2024-11-04";
    private static final String TUESDAY = "2024-11-05";

    @Test
    void threeFiguresForOneDateAreTwoRevisions() {
        var found = one(
                published("2024-11-05", claim(1, "A", MONDAY, "90")),
                published("2024-11-08", claim(2, "A", MONDAY, "110")),
                published("2024-11-19", claim(3, "A", MONDAY, "100")),
                published("2024-11-06", claim(4, "A", TUESDAY, "95")));
        assertThat(found.figures()).isEqualTo(2);
        assertThat(found.revisions()).isEqualTo(2);
        // 2·20/200 = 0.2 upwards after 3 days, then 2·10/210 = 0.0952381 downwards after 11.
        assertText("0.147619", found.medianSize());
        assertText("0.052381", found.medianChange());
        assertText("0.2", found.largestSize());
        assertText("7", found.medianLagDays());
    }

    @Test
    void theOrderOfEntryDoesNotMatter() {
        var found = one(
                published("2024-11-19", claim(1, "A", MONDAY, "100")),
                published("2024-11-05", claim(2, "A", MONDAY, "90")),
                published("2024-11-08", claim(3, "A", MONDAY, "110")));
        assertThat(found.revisions()).isEqualTo(2);
        assertText("7", found.medianLagDays());
    }

    @Test
    void aRepetitionIsNoneAndTheLagRunsFromTheFirstPublication() {
        var found = one(
                published("2024-11-05", claim(1, "A", MONDAY, "90")),
                published("2024-11-10", claim(2, "A", MONDAY, "90.0")),
                published("2024-11-15", claim(3, "A", MONDAY, "110")));
        assertThat(found.revisions()).isEqualTo(1);
        assertText("10", found.medianLagDays());
    }

    @Test
    void onOneDayTheClaimThatStandsSpeaks() {
        var headline = claim(1, "A", MONDAY, "200").withWords(new Words(Position.HEADLINE, null, -1, -1));
        var found = one(
                published("2024-11-05", headline),
                published("2024-11-05", claim(2, "A", MONDAY, "190")),
                published("2024-11-06", claim(3, "A", MONDAY, "190")));
        assertThat(found.figures()).isEqualTo(1);
        assertThat(found.revisions()).isZero();
        assertThat(found.medianSize()).isNull();
        assertThat(found.medianLagDays()).isNull();
        assertThat(found.largestSize()).isNull();
    }

    @Test
    void aVaguerFigureInBetweenHidesNoRevision() {
        var found = one(
                published("2024-11-05", claim(1, "A", MONDAY, "100")),
                published("2024-11-06", claim(2, "A", MONDAY, figure(Qualifier.MORE_THAN, "90"))),
                published("2024-11-07", claim(3, "A", MONDAY, "300")));
        assertThat(found.revisions()).isEqualTo(1);
        assertText("1", found.medianSize());
        assertText("2", found.medianLagDays());
    }

    @Test
    void aMoreExactFigureIsNoneButIsHeldAgainstTheNext() {
        var found = one(
                published("2024-11-05", claim(1, "A", MONDAY, figure(Qualifier.ABOUT, "100"))),
                published("2024-11-06", claim(2, "A", MONDAY, "102")),
                published("2024-11-09", claim(3, "A", MONDAY, "98")));
        assertThat(found.revisions()).isEqualTo(1);
        assertText("-0.04", found.medianChange());
        assertText("3", found.medianLagDays());
    }

    @Test
    void aBoundThatMovedHasASizeAndAChangeOfKindHasNone() {
        var found = one(
                published("2024-11-05", claim(1, "A", MONDAY, figure(Qualifier.AT_LEAST, "90"))),
                published("2024-11-06", claim(2, "A", MONDAY, figure(Qualifier.AT_LEAST, "110"))),
                published("2024-11-07", claim(3, "A", MONDAY, "50")));
        assertThat(found.revisions()).isEqualTo(2);
        assertText("0.2", found.medianSize());
        assertText("0.2", found.largestSize());
        assertText("1", found.medianLagDays());
    }

    @Test
    void whatHasNoDateOfPublicationIsAFigureAndNoRevision() {
        var found = one(claim(1, "A", MONDAY, "90"), claim(2, "A", MONDAY, "110"));
        assertThat(found.figures()).isEqualTo(1);
        assertThat(found.revisions()).isZero();
    }

    @Test
    void rejectedAndDeprecatedClaimsAreNone() {
        var rejected = new Grade(null, 0, Status.REJECTED, Rank.NORMAL, null);
        var deprecated = new Grade(null, 0, Status.ACCEPTED, Rank.DEPRECATED, null);
        var found = one(
                published("2024-11-05", claim(1, "A", MONDAY, "90")),
                published("2024-11-06", claim(2, "A", MONDAY, "110")).withGrade(rejected),
                published("2024-11-07", claim(3, "A", MONDAY, "120")).withGrade(deprecated));
        assertThat(found.figures()).isEqualTo(1);
        assertThat(found.revisions()).isZero();
    }

    @Test
    void onlyTheDatesAskedForCount() {
        var question = new Question(
                Said.KEY,
                0,
                List.of("A"),
                LocalDate.parse(TUESDAY),
                null,
                null,
                Alignment.LATEST,
                Question.WITHIN,
                null,
                true,
                false);
        var found = AgreementTest.of(
                question,
                List.of(
                        published("2024-11-05", claim(1, "A", MONDAY, "90")),
                        published("2024-11-06", claim(2, "A", MONDAY, "110")),
                        published("2024-11-05", claim(3, "A", TUESDAY, "120")),
                        published("2024-11-05", claim(4, "B", TUESDAY, "120"))));
        assertThat(found.revisions()).hasSize(1);
        assertThat(found.revisions().getFirst().figures()).isEqualTo(1);
        assertThat(found.revisions().getFirst().revisions()).isZero();
    }

    @Test
    void whoRevisesMostComesFirst() {
        var found = AgreementTest.of(
                        aligned(Said.KEY, Alignment.LATEST),
                        List.of(
                                claim(1, "A", MONDAY, "90"),
                                claim(2, "A", TUESDAY, "90"),
                                claim(3, "C", MONDAY, "90"),
                                published("2024-11-05", claim(4, "B", MONDAY, "90")),
                                published("2024-11-06", claim(5, "B", MONDAY, "91")),
                                claim(6, "D", MONDAY, Figure.unknown("many"))))
                .revisions();
        assertThat(found).extracting(Revisions::source).containsExactly("B", "A", "C", "D");
    }

    private static Revisions one(Claim... claims) {
        var found = AgreementTest.of(aligned(Said.KEY, Alignment.LATEST), List.of(claims))
                .revisions();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
