package org.claimbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimbook.compare.Said.between;
import static org.claimbook.compare.Said.exact;
import static org.claimbook.compare.Said.figure;

import java.math.BigDecimal;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @Test
    void anExactFigureIsItsPoint() {
        assertThat(interval(exact("20842"))).isEqualTo("[20842, 20842]");
        assertThat(Interval.of(exact("20842"), true, false).isPoint()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "45000, '[44500, 45500]'",
        "100, '[90, 110]'",
        "1000, '[900, 1100]'",
        "20842, '[20841.5, 20842.5]'",
        "1294.5, '[1294.45, 1294.55]'",
        "1294.50, '[1294.495, 1294.505]'",
        "7, '[6.5, 7.5]'",
        "3, '[2.7, 3.3]'",
        "0.4, '[0.36, 0.44]'",
        "0, '[0, 0]'",
        "-45000, '[-45500, -44500]'",
        "45000.0, '[44999.95, 45000.05]'"
    })
    void aboutReachesHalfAUnitOfTheLastStatedDigitButAtMostATenth(String number, String expected) {
        assertThat(interval(figure(Qualifier.ABOUT, number))).isEqualTo(expected);
    }

    @Test
    void aboutIsItsPointWhereWideningIsOff() {
        var about = Interval.of(figure(Qualifier.ABOUT, "45000"), false, false);
        assertThat(about).isEqualTo(Interval.point(new BigDecimal("45000")));
    }

    @ParameterizedTest
    @CsvSource({
        "45000, '[44000, 45000)'",
        "20000, '[18000, 20000)'",
        "12.5, '[12.4, 12.5)'",
        "0, '[0, 0]'",
        "-100, '[-110, -100)'"
    })
    void nearlyReachesOneUnitDownAndExcludesItsNumber(String number, String expected) {
        assertThat(interval(figure(Qualifier.NEARLY, number))).isEqualTo(expected);
    }

    @Test
    void oneSidedFiguresHaveNoOtherEndButTheFloor() {
        assertThat(interval(figure(Qualifier.AT_LEAST, "3536"))).isEqualTo("[3536, ∞)");
        assertThat(interval(figure(Qualifier.MORE_THAN, "20000"))).isEqualTo("(20000, ∞)");
        assertThat(interval(figure(Qualifier.AT_MOST, "500"))).isEqualTo("[0, 500]");
        assertThat(interval(figure(Qualifier.LESS_THAN, "500"))).isEqualTo("[0, 500)");
    }

    @Test
    void zeroIsNoFloorOfWhatMayBeNegative() {
        var upTo = Interval.of(figure(Qualifier.AT_MOST, "500"), true, true);
        assertThat(text(upTo)).isEqualTo("(∞, 500]");
        assertThat(interval(figure(Qualifier.AT_MOST, "-5"))).isEqualTo("(∞, -5]");
        assertThat(interval(figure(Qualifier.LESS_THAN, "0"))).isEqualTo("(∞, 0)");
        assertThat(interval(figure(Qualifier.AT_MOST, "0"))).isEqualTo("[0, 0]");
    }

    @Test
    void rangesHaveBothEnds() {
        assertThat(interval(between("300", "400"))).isEqualTo("[300, 400]");
        var thousands = new Figure("thousands", Qualifier.ORDER, null, new BigDecimal("1000"), new BigDecimal("10000"));
        assertThat(interval(thousands)).isEqualTo("[1000, 10000]");
    }

    @Test
    void heavyLossesAreNoInterval() {
        assertThat(Interval.of(Figure.unknown("heavy losses"), true, false)).isNull();
    }

    @Test
    void intervalsThatTouchMeetOnlyWhereBothEndsAreIncluded() {
        var atLeast = Interval.of(figure(Qualifier.AT_LEAST, "20000"), true, false);
        var moreThan = Interval.of(figure(Qualifier.MORE_THAN, "20000"), true, false);
        var point = Interval.point(new BigDecimal("20000"));
        assertThat(atLeast.meets(point)).isTrue();
        assertThat(atLeast.gap(point)).isNull();
        assertThat(moreThan.meets(point)).isFalse();
        assertThat(moreThan.gap(point)).isEqualByComparingTo("0");
        assertThat(point.gap(moreThan)).isEqualByComparingTo("0");
    }

    @Test
    void theGapLiesBetweenTheNearestEnds() {
        var low = Interval.of(between("300", "400"), true, false);
        var high = Interval.of(figure(Qualifier.AT_LEAST, "450.5"), true, false);
        assertThat(low.gap(high)).isEqualByComparingTo("50.5");
        assertThat(high.gap(low)).isEqualByComparingTo("50.5");
    }

    @Test
    void anIntervalWithoutANumberIsRefused() {
        assertThatThrownBy(() -> new Interval(BigDecimal.TEN, true, BigDecimal.ONE, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(BigDecimal.TEN, true, BigDecimal.TEN, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String interval(Figure figure) {
        return text(Interval.of(figure, true, false));
    }

    private static String text(Interval interval) {
        return (interval.lowIncluded() ? "[" : "(") + end(interval.low()) + ", " + end(interval.high())
                + (interval.highIncluded() ? "]" : ")");
    }

    private static String end(BigDecimal end) {
        return end == null ? "∞" : end.signum() == 0 ? "0" : end.toPlainString();
    }
}
