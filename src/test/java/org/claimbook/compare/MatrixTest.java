package org.claimbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimbook.compare.Asked.EXACT;
import static org.claimbook.compare.Asked.INTERPOLATE;
import static org.claimbook.compare.Asked.LATEST;
import static org.claimbook.compare.Asked.against;
import static org.claimbook.compare.Asked.between;
import static org.claimbook.compare.Asked.sources;
import static org.claimbook.compare.Asked.startsWithin;
import static org.claimbook.compare.Asked.text;
import static org.claimbook.compare.Said.claim;
import static org.claimbook.compare.Said.exact;
import static org.claimbook.compare.Said.figure;
import static org.claimbook.compare.Said.repeats;
import static org.claimbook.compare.Said.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.compare.Cell.Claimed;
import org.claimbook.compare.NotCompared.Part;
import org.claimbook.compare.NotCompared.Reason;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Link;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatrixTest {
    @Nested
    class Columns {
        @Test
        void byNumberOfClaimsThenByName() {
            var claims = List.of(
                    claim(1, "C", "2024-11-01", "1"),
                    claim(2, "B", "2024-11-01", "1"),
                    claim(3, "D", "2024-11-01", "1"),
                    claim(4, "D", "2024-11-01", "2"));
            assertThat(Matrix.of(LATEST, claims, List.of()).sources()).containsExactly("D", "B", "C");
        }

        @Test
        void inTheOrderAskedForAndNoOthers() {
            var claims = List.of(
                    claim(1, "A", "2024-11-01", "1"),
                    claim(2, "B", "2024-11-01", "2"),
                    claim(3, "C", "2024-11-02", "3"));
            var matrix = Matrix.of(sources(LATEST, "B", "X", "A"), claims, List.of());
            assertThat(matrix.sources()).containsExactly("B", "X", "A");
            assertThat(matrix.series().get(1).points()).isEmpty();
            assertThat(text(matrix)).containsExactly("2024-11-01 B=2 A=1");
            assertThat(matrix.claims()).isEqualTo(2);
        }

        @Test
        void eachHasItsSeriesBeforeAlignment() {
            var first = claim(1, "A", "2024-11-01", "1");
            var gaveWay = claim(2, "A", "2024-11-05", "2");
            var stands = claim(3, "A", "2024-11-05", "3");
            var matrix = Matrix.of(LATEST, List.of(gaveWay, stands, first), List.of());
            assertThat(matrix.series().getFirst().points())
                    .extracting(Series.Point::claim)
                    .containsExactly(first, stands);
            assertThat(matrix.claims()).isEqualTo(3);
            assertThat(matrix.reports()).isEqualTo(1);
            var cell = (Claimed) matrix.rows().getLast().cell("A").orElseThrow();
            assertThat(cell.others()).isEqualTo(1);
            assertThat(cell.why()).isEqualTo(Series.Standing.ENTERED_LAST);
        }
    }

    @Nested
    class TakingPart {
        @Test
        void rejectedAndDeprecatedClaimsArePassedOver() {
            var claims = List.of(
                    claim(1, "A", "2024-11-01", "1").withGrade(new Grade(null, 0, Status.REJECTED, Rank.NORMAL, null)),
                    claim(2, "A", "2024-11-01", "2")
                            .withGrade(new Grade(null, 0, Status.ACCEPTED, Rank.DEPRECATED, null)));
            var matrix = Matrix.of(LATEST, claims, List.of());
            assertThat(matrix.rows()).isEmpty();
            assertThat(matrix.notCompared()).isEmpty();
        }

        @Test
        void whatCannotBeComparedIsListedWithItsReason() {
            var other = since("2024-08-06", claim(1, "A", "2024-11-01", "1"));
            var undated = claim(2, "A", null, exact("2"));
            var matrix = Matrix.of(LATEST, List.of(other, undated), List.of());
            assertThat(matrix.notCompared())
                    .containsExactly(
                            new NotCompared(other, new Reason(Part.START, "2024-08-06", "2022-02-24")),
                            new NotCompared(undated, new Reason(Part.AS_OF, "", "")));
            assertThat(matrix.rows()).isEmpty();
        }

        @Test
        void whatTheFiltersLeaveOutIsNotListed() {
            var early = since("2024-08-06", claim(1, "A", "2024-11-01", "1"));
            var late = since("2024-08-06", claim(2, "A", "2024-11-09", "1"));
            var foreign = since("2024-08-06", claim(3, "B", "2024-11-05", "1"));
            var question = between(sources(LATEST, "A"), "2024-11-02", "2024-11-08");
            assertThat(Matrix.of(question, List.of(early, late, foreign), List.of())
                            .notCompared())
                    .isEmpty();
        }
    }

    @Nested
    class Steps {
        @Test
        void syrskyisFiguresGrowBy274Point818ADayWhereTheirStartsMayDifferByTwoDays() {
            var claims = List.of(
                    since("2024-08-08", claim(1, "Syrskyi", "2024-10-25", "17819")),
                    since("2024-08-06", claim(2, "Syrskyi", "2024-11-05", "20842")));
            var question = Question.of(new SeriesKey(Said.TANKS, Accumulation.CUMULATIVE, Said.date("2024-08-06")));
            var apart = Matrix.of(question, claims, List.of());
            assertThat(apart.notCompared())
                    .containsExactly(
                            new NotCompared(claims.getFirst(), new Reason(Part.START, "2024-08-08", "2024-08-06")));
            assertThat(last(apart).sincePrevious()).isNull();

            var step = last(Matrix.of(startsWithin(question, 2), claims, List.of()))
                    .sincePrevious();
            assertThat(step.from()).isEqualTo("2024-10-25");
            assertThat(step.days()).isEqualTo(11);
            assertThat(step.difference()).isEqualTo(Quantity.point(exact("3023").value()));
            assertThat(Quantity.text(step.perDay().low())).isEqualTo("274.818");
        }

        @Test
        void aDecreaseIsShown() {
            var claims = List.of(claim(1, "A", "2023-05-27", "3799"), claim(2, "A", "2023-05-28", "3797"));
            var step = last(Matrix.of(LATEST, claims, List.of())).sincePrevious();
            assertThat(step.difference().low()).isEqualByComparingTo("-2");
        }

        @Test
        void theFirstClaimHasNone() {
            var matrix = Matrix.of(LATEST, List.of(claim(1, "A", "2024-11-01", "5")), List.of());
            assertThat(last(matrix).sincePrevious()).isNull();
        }

        @Test
        void fromAPointToALowerBoundItIsABound() {
            var claims = List.of(
                    claim(1, "A", "2024-11-01", "100"), claim(2, "A", "2024-11-03", figure(Qualifier.AT_LEAST, "110")));
            var step = last(Matrix.of(LATEST, claims, List.of())).sincePrevious();
            assertThat(step.difference()).isEqualTo(new Quantity(exact("10").value(), null));
            assertThat(step.perDay()).isEqualTo(new Quantity(exact("5").value(), null));
        }

        @Test
        void nothingIsSaidOfTheStepBetweenTwoLowerBounds() {
            var claims = List.of(
                    claim(1, "A", "2024-11-01", figure(Qualifier.AT_LEAST, "100")),
                    claim(2, "A", "2024-11-03", figure(Qualifier.AT_LEAST, "110")));
            assertThat(last(Matrix.of(LATEST, claims, List.of())).sincePrevious())
                    .isNull();
        }

        @Test
        void anOlderCellKeepsTheStepOfItsClaim() {
            var claims = List.of(
                    claim(1, "A", "2024-11-01", "1"),
                    claim(2, "A", "2024-11-02", "3"),
                    claim(3, "B", "2024-11-04", "9"));
            var matrix = Matrix.of(LATEST, claims, List.of());
            var older = (Claimed) matrix.rows().getLast().cell("A").orElseThrow();
            assertThat(older.dayGap()).isEqualTo(2);
            assertThat(older.sincePrevious().difference().low()).isEqualByComparingTo("2");
        }
    }

    @Nested
    class Baseline {
        private final List<Claim> claims = List.of(
                claim(1, "Oryx", "2024-11-05", figure(Qualifier.AT_LEAST, "3536")),
                claim(2, "Staff", "2024-11-05", "9208"),
                claim(3, "Staff", "2024-11-06", "9234"),
                claim(4, "Staff", "2024-12-06", "9900"));

        @Test
        void measuresTheOthersButNotItself() {
            var matrix = Matrix.of(against(LATEST, "Oryx"), claims, List.of());
            var row = matrix.rows().getFirst();
            assertThat(row.cell("Oryx").orElseThrow().againstBaseline()).isNull();
            var staff = row.cell("Staff").orElseThrow().againstBaseline();
            assertThat(staff.ratio().low()).isNull();
            assertThat(Quantity.text(staff.ratio().high())).isEqualTo("2.60407");
            assertThat(staff.relation().kind()).isEqualTo(Relation.Kind.COMPATIBLE);
        }

        @Test
        void standsByTheSameAlignmentAndMayBeMissing() {
            var matrix = Matrix.of(against(LATEST, "Oryx"), claims, List.of());
            assertThat(matrix.rows().get(1).cell("Staff").orElseThrow().againstBaseline())
                    .isNotNull();
            assertThat(matrix.rows().get(2).cell("Staff").orElseThrow().againstBaseline())
                    .isNull();
        }

        @Test
        void noneIsNone() {
            var matrix = Matrix.of(LATEST, claims, List.of());
            assertThat(matrix.rows().getFirst().cells()).allMatch(cell -> cell.againstBaseline() == null);
        }

        @Test
        void mayItselfBeInterpolated() {
            var between = List.of(
                    claim(1, "A", "2024-11-01", "10"),
                    claim(2, "A", "2024-11-03", "30"),
                    claim(3, "B", "2024-11-02", "40"));
            var matrix = Matrix.of(against(INTERPOLATE, "A"), between, List.of());
            var found = matrix.rows().get(1).cell("B").orElseThrow().againstBaseline();
            assertThat(found.ratio().low()).isEqualByComparingTo("2");
        }
    }

    @Nested
    class Counting {
        private final List<Claim> claims = List.of(
                claim(1, "Ministry", "2024-11-05", "100"),
                claim(2, "Paper", "2024-11-05", "100"),
                claim(3, "Radio", "2024-11-05", "100"),
                claim(4, "Oryx", "2024-11-05", "60"),
                claim(5, "Oryx", "2024-11-06", "61"));

        @Test
        void sourcesThatRepeatOneAreOneOrigin() {
            var matrix = Matrix.of(LATEST, claims, List.of(repeats(2, 1), repeats(3, 1)));
            assertThat(matrix.rows().getFirst().spread().sources()).isEqualTo(4);
            assertThat(matrix.rows().getFirst().spread().origins()).isEqualTo(2);
            assertThat(matrix.origins()).isEqualTo(2);
            assertThat(matrix.reports()).isEqualTo(4);
        }

        @Test
        void whoRepeatsTheSameClaimIsOneOriginThoughItIsNotCompared() {
            var matrix = Matrix.of(LATEST, claims, List.of(repeats(2, 99), repeats(99, 3)));
            assertThat(matrix.origins()).isEqualTo(3);
        }

        @Test
        void otherLinksDoNotUnite() {
            var link = new Link("link", "claim-1", "claim-2", Link.Kind.CONTRADICTS, null);
            assertThat(Matrix.of(LATEST, claims, List.of(link)).origins()).isEqualTo(4);
        }

        @Test
        void onlyTheSourcesOfARowCountInIt() {
            var matrix = Matrix.of(EXACT, claims, List.of(repeats(2, 1)));
            assertThat(matrix.rows().getFirst().spread().origins()).isEqualTo(3);
            assertThat(matrix.rows().getLast().spread().origins()).isEqualTo(1);
        }
    }

    @Test
    void aHundredThousandDatesAreARowEach() {
        var claims = new ArrayList<Claim>();
        var start = LocalDate.of(1700, 1, 1);
        for (var day = 0; day < 100_000; day++) {
            claims.add(
                    claim(day + 1, day % 2 == 0 ? "A" : "B", start.plusDays(day).toString(), "" + day));
        }
        var matrix = Matrix.of(against(LATEST, "A"), claims, List.of());
        assertThat(matrix.rows()).hasSize(100_000);
        assertThat(matrix.rows().getLast().cells()).hasSize(2);
    }

    private static Claimed last(Matrix matrix) {
        return (Claimed) matrix.rows().getLast().cells().getLast();
    }
}
