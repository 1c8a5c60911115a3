package org.claimbook.compare;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.claimbook.compare.Cell.Change;
import org.claimbook.compare.Series.Point;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// What one source has for the rows of a matrix.
///
/// @param points that stand, oldest first
/// @param first where in the points the time that was asked for begins; those before can only be looked back to
/// @param claims how many claims of that time took part, with those that gave way
record Column(String source, List<Point> points, int first, int claims) {

    /// @param entered a point for each claim, in order of entry
    static Column of(String source, List<Point> entered, Question question) {
        var points = Series.standing(entered, question.key());
        var from = question.from();
        if (from == null) {
            return new Column(source, points, 0, entered.size());
        }
        var first = 0;
        while (first < points.size() && points.get(first).date().isBefore(from)) {
            first++;
        }
        var claims = 0;
        for (var point : points.subList(first, points.size())) {
            claims += 1 + point.others();
        }
        return new Column(source, points, first, claims);
    }

    /// The points of the time that was asked for.
    List<Point> inTime() {
        return points.subList(first, points.size());
    }

    Series series() {
        return new Series(source, inTime());
    }

    /// Whether this source stands in any row, or has claims of the time that was asked for.
    boolean reaches(long[] days, int within) {
        return claims > 0 || (days.length > 0 && points.getLast().date().toEpochDay() + within >= days[0]);
    }

    /// Hands over a cell for each row in which this source stands, at most one a row.
    ///
    /// @param days of the rows, ascending
    /// @param baseline for each row the figure to measure against, null for none
    void fill(Question question, long[] days, @Nullable Figure[] baseline, ObjIntConsumer<Cell> rows) {
        question.alignment().place(points, days, question.within(), new Filling(question, days, baseline, rows));
    }

    /// The figure by which others are measured against a cell.
    static Figure figure(Cell cell) {
        return switch (cell) {
            case Cell.Claimed claimed -> claimed.claim().figure();
            case Cell.Interpolated between -> exact(between.value());
        };
    }

    private static Figure exact(BigDecimal value) {
        return new Figure(null, Qualifier.EXACT, value, null, null);
    }

    /// Makes the cells for the places that the alignment finds.
    private final class Filling implements Alignment.Places {
        private final Question question;
        private final long[] days;
        private final @Nullable Figure[] baseline;
        private final ObjIntConsumer<Cell> rows;
        private int stepTaken = -1;
        private @Nullable Change step;

        Filling(Question question, long[] days, @Nullable Figure[] baseline, ObjIntConsumer<Cell> rows) {
            this.question = question;
            this.days = days;
            this.baseline = baseline;
            this.rows = rows;
        }

        @Override
        public void at(int row, int index) {
            if (index != stepTaken) {
                step = stepTo(index);
                stepTaken = index;
            }
            var point = points.get(index);
            var gap = (int) (days[row] - point.date().toEpochDay());
            var figure = point.claim().figure();
            rows.accept(
                    new Cell.Claimed(
                            source, point.claim(), gap, point.others(), point.why(), step, against(row, figure)),
                    row);
        }

        @Override
        public void between(int row, int index) {
            var before = points.get(index);
            var after = points.get(index + 1);
            if (question.key().accumulation() != Accumulation.CUMULATIVE
                    || !before.claim().figure().isPoint()
                    || !after.claim().figure().isPoint()) {
                return;
            }
            var value = between(before, after, days[row]);
            rows.accept(
                    new Cell.Interpolated(source, value, before.claim(), after.claim(), against(row, exact(value))),
                    row);
        }

        private static BigDecimal between(Point before, Point after, long day) {
            var start = requireNonNull(before.claim().figure().value());
            var rise = requireNonNull(after.claim().figure().value()).subtract(start);
            var gone = day - before.date().toEpochDay();
            var whole = after.date().toEpochDay() - before.date().toEpochDay();
            return start.add(
                    rise.multiply(BigDecimal.valueOf(gone)).divide(BigDecimal.valueOf(whole), Quantity.QUOTIENTS));
        }

        private @Nullable Disagreement against(int row, Figure figure) {
            var other = baseline[row];
            return other == null ? null : Disagreement.of(other, figure, question.widening(), question.signed());
        }

        private @Nullable Change stepTo(int index) {
            if (index <= first) {
                return null;
            }
            return Change.between(points.get(index - 1), points.get(index), question.signed());
        }
    }
}
