package org.claimbook.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Question;
import org.claimbook.compare.Series;
import org.claimbook.compare.SeriesKey;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.jspecify.annotations.Nullable;

/// Comparisons made by hand, for tests of drawing.
public final class Drawn {
    private static final Topic TOPIC = new Topic("personnel losses", "people", "Russian forces", "Kursk region");
    private static final EdtfDate START = EdtfDate.parse("2024-08-06").orThrow();

    private Drawn() {}

    /// A figure as of a date; its uid is source and date.
    public static Claim claim(String source, String asOf, Figure figure) {
        return new Claim(
                0,
                source + " " + asOf,
                Report.titled("A report"),
                Words.NONE,
                figure,
                Speech.by(source),
                TOPIC,
                new Period(Accumulation.CUMULATIVE, START, EdtfDate.parse(asOf).orThrow(), Period.Basis.STATED),
                Grade.ACCEPTED,
                null,
                null);
    }

    public static Claim exact(String source, String asOf, String number) {
        return claim(source, asOf, Figure.exact(number));
    }

    public static Claim of(String source, String asOf, Qualifier qualifier, String number) {
        return claim(source, asOf, Figure.of(null, qualifier, new BigDecimal(number)));
    }

    public static Claim between(String source, String asOf, String low, String high) {
        return claim(source, asOf, Figure.between(null, new BigDecimal(low), new BigDecimal(high)));
    }

    public static Series series(String source, Claim... claims) {
        return new Series(
                source,
                Arrays.stream(claims)
                        .map(claim -> new Series.Point(date(claim), claim))
                        .toList());
    }

    private static LocalDate date(Claim claim) {
        var asOf = claim.period().asOf();
        if (asOf == null) {
            throw new IllegalArgumentException("a claim without a date is not drawn");
        }
        return asOf.last();
    }

    /// An exact figure on each of so many days, from 2024-01-01 on.
    public static Series daily(String source, int days, IntToDoubleFunction figure) {
        var points = new ArrayList<Series.Point>(days);
        for (var day = 0; day < days; day++) {
            var date = LocalDate.of(2024, 1, 1).plusDays(day);
            var number =
                    BigDecimal.valueOf(Math.round(figure.applyAsDouble(day))).toPlainString();
            points.add(new Series.Point(date, exact(source, date.toString(), number)));
        }
        return new Series(source, points);
    }

    /// The same question of another measure.
    public static Matrix part(String measure, Series... series) {
        var whole = matrix(series);
        var topic = new Topic(measure, TOPIC.unit(), TOPIC.subject(), TOPIC.place());
        return new Matrix(
                whole.question().of(new SeriesKey(topic, Accumulation.CUMULATIVE, START), false),
                whole.sources(),
                whole.series(),
                List.of(),
                List.of(),
                whole.claims(),
                whole.reports(),
                whole.origins());
    }

    public static Matrix matrix(Series... series) {
        return matrix(Accumulation.CUMULATIVE, series);
    }

    public static Matrix matrix(Accumulation accumulation, Series... series) {
        var all = List.of(series);
        var claims = all.stream().mapToInt(each -> each.points().size()).sum();
        var start = accumulation == Accumulation.CUMULATIVE ? START : null;
        return new Matrix(
                Question.of(new SeriesKey(TOPIC, accumulation, start)),
                all.stream().map(Series::source).toList(),
                all,
                List.of(),
                List.of(),
                claims,
                claims,
                all.size());
    }

    /// The comparison of cumulative claims, rows and all.
    ///
    /// @param baseline null for none
    public static Matrix compared(Alignment alignment, @Nullable String baseline, Claim... claims) {
        var key = new SeriesKey(TOPIC, Accumulation.CUMULATIVE, START);
        var question =
                new Question(key, 0, List.of(), null, null, null, alignment, Question.WITHIN, baseline, true, false);
        return Matrix.of(question, List.of(claims), List.of());
    }

    /// The count of the Kursk case, in figures of every kind.
    public static Matrix kursk() {
        return matrix(
                series(
                        "Oleksandr Syrskyi",
                        exact("Oleksandr Syrskyi", "2024-10-25", "17819"),
                        exact("Oleksandr Syrskyi", "2024-11-05", "20842"),
                        of("Oleksandr Syrskyi", "2025-01-06", Qualifier.MORE_THAN, "38000")),
                series(
                        "General Staff",
                        of("General Staff", "2024-12-31", Qualifier.ABOUT, "36000"),
                        exact("General Staff", "2025-01-20", "41000")),
                series(
                        "Somebody else",
                        between("Somebody else", "2024-11-20", "6000", "9000"),
                        of("Somebody else", "2025-01-15", Qualifier.AT_MOST, "12000")));
    }
}
