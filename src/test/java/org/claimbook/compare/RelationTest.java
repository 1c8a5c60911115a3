package org.claimbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimbook.compare.Said.between;
import static org.claimbook.compare.Said.exact;
import static org.claimbook.compare.Said.figure;

import org.claimbook.compare.Relation.Kind;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class RelationTest {
    @Test
    void theSamePointIsEqualHoweverManyDecimalsItIsWrittenWith() {
        assertThat(Relation.of(exact("1294.5"), exact("1294.50"), true, false).kind())
                .isEqualTo(Kind.EQUAL);
    }

    @Test
    void overTwentyThousandIsCompatibleWith20842() {
        var relation = Relation.of(exact("20842"), figure(Qualifier.MORE_THAN, "20000"), true, false);
        assertThat(relation).isEqualTo(new Relation(Kind.COMPATIBLE, null));
    }

    @Test
    void overTwentyThousandIsApartFromTwentyThousandByNothing() {
        var relation = Relation.of(exact("20000"), figure(Qualifier.MORE_THAN, "20000"), true, false);
        assertThat(relation.kind()).isEqualTo(Kind.APART);
        assertThat(relation.gap()).isEqualByComparingTo("0");
    }

    @Test
    void differentPointsAreApartByTheirDistance() {
        var relation = Relation.of(exact("9208"), exact("3536"), true, false);
        assertThat(relation.kind()).isEqualTo(Kind.APART);
        assertThat(relation.gap()).isEqualByComparingTo("5672");
    }

    @Test
    void aboutMeetsWhatItCanMeanAndOnlyItsPointWhereWideningIsOff() {
        var about = figure(Qualifier.ABOUT, "45000");
        assertThat(Relation.of(about, exact("45480"), true, false).kind()).isEqualTo(Kind.COMPATIBLE);
        assertThat(Relation.of(about, exact("45480"), false, false).gap()).isEqualByComparingTo("480");
        assertThat(Relation.of(about, exact("45600"), true, false).gap()).isEqualByComparingTo("100");
        assertThat(Relation.of(about, exact("45000"), true, false).kind()).isEqualTo(Kind.COMPATIBLE);
        assertThat(Relation.of(about, exact("45000"), false, false).kind()).isEqualTo(Kind.EQUAL);
    }

    @Test
    void nearlyIsNotYetItsNumber() {
        var nearly = figure(Qualifier.NEARLY, "20000");
        assertThat(Relation.of(nearly, exact("20000"), true, false).kind()).isEqualTo(Kind.APART);
        assertThat(Relation.of(nearly, exact("18000"), true, false).kind()).isEqualTo(Kind.COMPATIBLE);
    }

    @Test
    void anUpperBoundBelowALowerBoundIsApart() {
        var relation = Relation.of(figure(Qualifier.AT_MOST, "100"), figure(Qualifier.AT_LEAST, "130"), true, false);
        assertThat(relation.gap()).isEqualByComparingTo("30");
    }

    @Test
    void onlyAMeasureThatMayBeNegativeLetsUpTo10MeetMinus5() {
        var upTo10 = figure(Qualifier.AT_MOST, "10");
        assertThat(Relation.of(upTo10, exact("-5"), true, false).gap()).isEqualByComparingTo("5");
        assertThat(Relation.of(upTo10, exact("-5"), true, true).kind()).isEqualTo(Kind.COMPATIBLE);
    }

    @Test
    void aRangeOfOneNumberIsAPoint() {
        assertThat(Relation.of(between("5", "5"), exact("5"), true, false).kind())
                .isEqualTo(Kind.EQUAL);
    }

    @Test
    void nothingIsKnownOfHeavyLosses() {
        assertThat(Relation.of(exact("1"), Figure.unknown("heavy losses"), true, false))
                .isEqualTo(new Relation(Kind.UNKNOWN, null));
    }
}
