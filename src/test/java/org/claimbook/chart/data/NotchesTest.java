package org.claimbook.chart.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.compare.Series;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotchesTest {
    private static Claim by(@Nullable Method method, String asOf) {
        var claim = Drawn.exact("A", asOf, "10");
        return claim.withGrade(claim.grade().withMethod(method));
    }

    private static final Telling HALVES = new Telling() {
        @Override
        public String kind(Footing footing) {
            return "half";
        }

        @Override
        public String words(Figure figure, Footing footing) {
            return "a half";
        }
    };

    private static int[] redefined(Claim... claims) {
        return Notches.of(Trace.of(Drawn.series("A", claims))).redefined();
    }

    @Test
    void anotherMethodIsAnotherDefinition() {
        assertArrayEquals(
                new int[] {1, 3},
                redefined(
                        by(Method.OPPONENT, "2024-01-01"),
                        by(Method.VISUAL_COUNT, "2024-01-02"),
                        by(Method.VISUAL_COUNT, "2024-01-03"),
                        by(Method.OPPONENT, "2024-01-04")));
    }

    @Test
    void aMethodThatIsNotKnownChangesNothing() {
        assertArrayEquals(
                new int[] {4},
                redefined(
                        by(null, "2024-01-01"),
                        by(Method.OPPONENT, "2024-01-02"),
                        by(Method.UNKNOWN, "2024-01-03"),
                        by(null, "2024-01-04"),
                        by(Method.ESTIMATE, "2024-01-05")));
    }

    @Test
    void anotherStartOfTheCountIsAnotherDefinition() {
        var other = Drawn.exact("A", "2024-09-02", "12");
        var moved = other.withPeriod(
                other.period().withStart(EdtfDate.parse("2024-08-08").orThrow()));
        assertArrayEquals(new int[] {1}, redefined(Drawn.exact("A", "2024-09-01", "10"), moved));
    }

    @Test
    void whatWasRevisedIsToldByItsPoint() {
        var points = Drawn.daily("A", 3, day -> day).points();
        var second = points.get(1);
        var revised = new Series.Point(second.date(), second.claim(), 1, Series.Standing.PUBLISHED_LAST, true);
        var trace = Trace.of(new Series("A", List.of(points.get(0), revised, points.get(2))));
        assertArrayEquals(new int[] {1}, Notches.of(trace).revised());
    }

    @Test
    void computedFiguresHaveNone() {
        var points = Drawn.series("A", by(Method.OPPONENT, "2024-01-01"), by(Method.ESTIMATE, "2024-01-02"))
                .points();
        var figures = points.stream()
                .map(point -> new Plotted(point, Figure.exact("0.5"), Footing.CLAIMED))
                .toList();
        var trace = Trace.of("A", FigureScale.LOGARITHMIC, figures, HALVES);
        assertArrayEquals(new int[0], Notches.of(trace).redefined());
    }
}
