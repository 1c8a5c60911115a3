package org.claimbook.compare.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.claimbook.compare.Said.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Relation;
import org.claimbook.compare.Said;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;

/// What holds of the pairs of any two sources.
class AgreementLawsTest {
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");

    /// Quotients have 16 digits, and logarithms those of a double.
    private static final double SLACK = 1e-12;

    /// What A and B say for one date.
    record Day(Figure a, Figure b) {}

    @Property
    void theOtherWayRoundTheQuartilesChangePlacesAndSigns(@ForAll("days") @NotEmpty @Size(max = 12) List<Day> days) {
        var forth = pair(days, "A");
        var back = pair(days, "B");
        assertThat(back.source()).isEqualTo(forth.other());
        assertThat(back.leftOut()).isEqualTo(forth.leftOut());
        for (var kind : Relation.Kind.values()) {
            assertThat(back.count(kind)).isEqualTo(forth.count(kind));
        }
        var quartiles = forth.logRatio();
        if (quartiles == null) {
            assertThat(back.logRatio()).isNull();
        } else {
            assertNegative(back.logRatio().q1(), quartiles.q3());
            assertNegative(back.logRatio().median(), quartiles.median());
            assertNegative(back.logRatio().q3(), quartiles.q1());
        }
        var bound = forth.medianBound() == null ? new Quantity(null, null) : forth.medianBound();
        var turned = back.medianBound() == null ? new Quantity(null, null) : back.medianBound();
        assertNegative(turned.low(), bound.high());
        assertNegative(turned.high(), bound.low());
    }

    @Property
    void everyPairStandsInOneWay(@ForAll("days") @NotEmpty @Size(max = 12) List<Day> days) {
        var pair = pair(days, "A");
        assertThat(pair.pairs()).isEqualTo(days.size());
        assertThat(pair.equal() + pair.compatible() + pair.apart() + pair.unknown())
                .isEqualTo(days.size());
    }

    /// Whatever numbers the figures mean, their median lies within the bound.
    @Property
    void theBoundHoldsForPointsThatTheFiguresCanMean(@ForAll("aboveZero") @NotEmpty @Size(max = 12) List<Day> days) {
        var bound = pair(days, "A").medianBound();
        Assume.that(bound != null);
        var meant = new ArrayList<Day>();
        for (var day : days) {
            meant.add(new Day(point(day.a), point(day.b)));
        }
        var median = pair(meant, "A").logRatio().median().doubleValue();
        if (bound.low() != null) {
            assertThat(median).isGreaterThanOrEqualTo(bound.low().doubleValue() - SLACK);
        }
        if (bound.high() != null) {
            assertThat(median).isLessThanOrEqualTo(bound.high().doubleValue() + SLACK);
        }
    }

    /// A number that the figure can mean: its end and 1 beyond for a bound.
    private static Figure point(Figure figure) {
        var end = figure.statedEnd();
        var beyond = figure.qualifier() == Qualifier.AT_LEAST ? BigDecimal.ONE : BigDecimal.ZERO;
        return Figure.of(null, Qualifier.EXACT, end.add(beyond));
    }

    private static PairAgreement pair(List<Day> days, String first) {
        var claims = new ArrayList<Claim>();
        for (var day : days) {
            var id = claims.size() + 1;
            var date = FIRST.plusDays(id).toString();
            claims.add(claim(id, "A", date, day.a));
            claims.add(claim(id + 1, "B", date, day.b));
        }
        var matrix = Matrix.of(AgreementTest.aligned(Said.KEY, Alignment.EXACT), claims, List.of());
        return new Agreement.Builder(List.of(first))
                .add(matrix, claims)
                .agreement()
                .pairs()
                .getFirst();
    }

    private static void assertNegative(BigDecimal number, BigDecimal of) {
        if (of == null || number == null) {
            assertThat(number).isEqualTo(of);
        } else {
            assertThat(number.doubleValue()).isCloseTo(-of.doubleValue(), within(SLACK));
        }
    }

    @Provide
    Arbitrary<List<Day>> days() {
        return days(0, Qualifier.EXACT, Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.LESS_THAN, Qualifier.UNKNOWN);
    }

    @Provide
    Arbitrary<List<Day>> aboveZero() {
        return days(1, Qualifier.EXACT, Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.AT_MOST);
    }

    private static Arbitrary<List<Day>> days(int least, Qualifier... qualifiers) {
        var numbers = Arbitraries.integers().between(least, 60);
        var figures = Combinators.combine(Arbitraries.of(qualifiers), numbers)
                .as((qualifier, number) -> qualifier == Qualifier.UNKNOWN
                        ? Figure.unknown(null)
                        : Figure.of(
                                null,
                                qualifier,
                                // Nothing is less than 0 where 0 is the floor.
                                BigDecimal.valueOf(qualifier == Qualifier.LESS_THAN && number == 0 ? 1 : number)));
        return Combinators.combine(figures, figures).as(Day::new).list();
    }
}
