package org.claimbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimbook.compare.Asked.EXACT;
import static org.claimbook.compare.Asked.INTERPOLATE;
import static org.claimbook.compare.Asked.LATEST;
import static org.claimbook.compare.Asked.aligned;
import static org.claimbook.compare.Asked.at;
import static org.claimbook.compare.Asked.between;
import static org.claimbook.compare.Asked.text;
import static org.claimbook.compare.Asked.within;
import static org.claimbook.compare.Said.claim;
import static org.claimbook.compare.Said.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.compare.Cell.Interpolated;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Nested
    class Rows {
        private final List<Claim> claims = List.of(
                claim(1, "B", "2024-11-02", "12"),
                claim(2, "A", "2024-11-01", "10"),
                claim(3, "A", "2024-11-05", "14"),
                claim(4, "A", "2024-11-20", "20"));

        @Test
        void exactlyThoseClaimsThatAreOfTheDate() {
            assertThat(text(EXACT, claims))
                    .containsExactly("2024-11-01 A=10", "2024-11-02 B=12", "2024-11-05 A=14", "2024-11-20 A=20");
        }

        @Test
        void theNewestClaimOfTheLastWeek() {
            assertThat(text(LATEST, claims))
                    .containsExactly(
                            "2024-11-01 A=10", "2024-11-02 A=10(1) B=12", "2024-11-05 A=14 B=12(3)", "2024-11-20 A=20");
        }

        @Test
        void theLastDayOfTheReachCountsAndTheNextDoesNot() {
            var reaching = List.of(
                    claim(1, "A", "2024-11-01", "10"),
                    claim(2, "B", "2024-11-08", "12"),
                    claim(3, "B", "2024-11-09", "13"));
            assertThat(text(LATEST, reaching))
                    .containsExactly("2024-11-01 A=10", "2024-11-08 B=12 A=10(7)", "2024-11-09 B=13");
        }

        @Test
        void aReachOfNoDaysIsExact() {
            var question = within(LATEST, 0);
            assertThat(text(question, claims)).isEqualTo(text(EXACT, claims));
        }

        @Test
        void aReachOfAllDaysHasNoGaps() {
            var question = within(LATEST, Integer.MAX_VALUE);
            assertThat(text(question, claims)).last().isEqualTo("2024-11-20 A=20 B=12(18)");
        }

        @Test
        void onTheLineBetweenTwoClaims() {
            // (14 − 10) / 4 days = 1 a day; B has no second claim, and nothing goes on beyond its first.
            assertThat(text(INTERPOLATE, claims))
                    .containsExactly("2024-11-01 A=10", "2024-11-02 A~11 B=12", "2024-11-05 A=14", "2024-11-20 A=20");
        }

        @Test
        void oneDateOnly() {
            assertThat(text(at(LATEST, "2024-11-07"), claims)).containsExactly("2024-11-07 A=14(2) B=12(5)");
            assertThat(text(at(EXACT, "2024-11-05"), claims)).containsExactly("2024-11-05 A=14");
            assertThat(text(at(INTERPOLATE, "2024-11-08"), claims)).containsExactly("2024-11-08 A~15.2");
        }

        @Test
        void aDateOnWhichNobodySpeaksIsAnEmptyRow() {
            assertThat(text(at(EXACT, "2024-11-07"), claims)).containsExactly("2024-11-07");
        }

        @Test
        void fromAndToAreIncluded() {
            assertThat(text(between(EXACT, "2024-11-02", "2024-11-05"), claims))
                    .containsExactly("2024-11-02 B=12", "2024-11-05 A=14");
        }

        @Test
        void onlyTheLatestMayBeFromBeforeTheFirstDay() {
            var question = between(LATEST, "2024-11-02", "2024-11-05");
            assertThat(text(question, claims)).containsExactly("2024-11-02 A=10(1) B=12", "2024-11-05 A=14 B=12(3)");
            var matrix = Matrix.of(question, claims, List.of());
            assertThat(matrix.claims()).isEqualTo(2);
            assertThat(matrix.series().getFirst().points()).hasSize(1);
            assertThat(text(between(INTERPOLATE, "2024-11-02", "2024-11-05"), claims))
                    .containsExactly("2024-11-02 B=12", "2024-11-05 A=14");
        }

        @Test
        void aSourceWhoseEarlierClaimsReachNoRowHasNoColumn() {
            var question = between(LATEST, "2024-11-08", null);
            assertThat(Matrix.of(question, claims, List.of()).sources()).containsExactly("A");
        }

        @Test
        void nothingAtAllHasNoRows() {
            assertThat(text(LATEST, List.of())).isEmpty();
        }
    }

    @Nested
    class Interpolating {
        @Test
        void aFallIsFollowedToo() {
            var claims = List.of(
                    claim(1, "A", "2024-11-01", "10"),
                    claim(2, "A", "2024-11-04", "4"),
                    claim(3, "B", "2024-11-02", "1"));
            assertThat(text(INTERPOLATE, claims)).contains("2024-11-02 A~8 B=1");
        }

        @Test
        void aBoundIsNoEndOfALineAndNoneGoesAcrossIt() {
            var claims = List.of(
                    claim(1, "A", "2024-11-01", "10"),
                    claim(2, "A", "2024-11-05", figure(Qualifier.AT_LEAST, "12")),
                    claim(3, "A", "2024-11-09", "30"),
                    claim(4, "B", "2024-11-03", "1"),
                    claim(5, "B", "2024-11-07", "1"));
            assertThat(text(INTERPOLATE, claims)).contains("2024-11-03 B=1", "2024-11-07 B=1");
        }

        @Test
        void aboutIsAnEndAtItsValue() {
            var claims = List.of(
                    claim(1, "A", "2024-11-01", figure(Qualifier.ABOUT, "100")),
                    claim(2, "A", "2024-11-04", "200"),
                    claim(3, "B", "2024-11-02", "1"));
            var cell = (Interpolated) Matrix.of(INTERPOLATE, claims, List.of())
                    .rows()
                    .get(1)
                    .cell("A")
                    .orElseThrow();
            assertThat(Quantity.text(cell.value())).isEqualTo("133.333");
            assertThat(cell.before()).isEqualTo(claims.getFirst());
            assertThat(cell.after()).isEqualTo(claims.get(1));
        }

        @Test
        void levelsHaveNoLine() {
            var claims = new ArrayList<Claim>();
            for (var claim : List.of(
                    claim(1, "A", "2024-11-01", "10"),
                    claim(2, "A", "2024-11-03", "30"),
                    claim(3, "B", "2024-11-02", "1"))) {
                claims.add(claim.withPeriod(
                        new Period(Accumulation.LEVEL, null, claim.period().asOf(), null)));
            }
            var question =
                    aligned(Question.of(new SeriesKey(Said.TANKS, Accumulation.LEVEL, null)), Alignment.INTERPOLATE);
            assertThat(text(question, claims)).contains("2024-11-02 B=1");
        }
    }
}
