package org.claimbook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.claimbook.compare.Series.Point;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Link;
import org.jspecify.annotations.Nullable;

/// The answer to a question: a row a date, a column a source.
///
/// @param sources the columns, in order
/// @param series of each source, in the same order, before alignment
/// @param rows oldest first
/// @param claims how many claims took part
/// @param reports in how many reports these stand
/// @param origins how many origins these have
public record Matrix(
        Question question,
        List<String> sources,
        List<Series> series,
        List<Row> rows,
        List<NotCompared> notCompared,
        int claims,
        int reports,
        int origins) {
    public Matrix {
        sources = List.copyOf(sources);
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        notCompared = List.copyOf(notCompared);
    }

    /// Answers a question from claims that were picked for it, and the links between them.
    ///
    /// Rejected and deprecated claims are passed over. Rows are the as-of dates of compared claims from the
    /// question's first day to its last, or the one date that it asks for. Time and memory grow with claims
    /// and cells, by n log n.
    ///
    /// @param claims of the topic asked for, in order of entry; under [Alignment#LATEST] also those that were
    /// as of a few days before the first day, which may be looked back to
    /// @param links of these claims; only "repeats" are looked at
    public static Matrix of(Question question, List<Claim> claims, List<Link> links) {
        var sifted = new Sifted(question);
        claims.forEach(sifted::sift);
        var columns = columns(question, sifted.bySource);
        var days = days(question, columns);
        if (question.sources().isEmpty()) {
            columns.removeIf(column -> !column.reaches(days, question.within()));
        }
        var sources = columns.stream().map(Column::source).toList();
        var origins = origins(sources, sifted.bySource, links);
        var cells = cells(question, columns, days);
        var rows = new ArrayList<Row>(days.length);
        for (var row = 0; row < days.length; row++) {
            var inRow = cells.get(row);
            rows.add(new Row(LocalDate.ofEpochDay(days[row]), inRow, Spread.of(inRow, origins.count(inRow))));
        }
        return new Matrix(
                question,
                sources,
                columns.stream().map(Column::series).toList(),
                rows,
                sifted.notCompared,
                columns.stream().mapToInt(Column::claims).sum(),
                sifted.reports.size(),
                origins.countColumns(columns));
    }

    private static List<Column> columns(Question question, Map<String, List<Point>> bySource) {
        var columns = new ArrayList<Column>();
        if (question.sources().isEmpty()) {
            bySource.forEach((source, points) -> columns.add(Column.of(source, points, question)));
            columns.sort(Comparator.comparingInt(Column::claims).reversed().thenComparing(Column::source));
        } else {
            for (var source : new LinkedHashSet<>(question.sources())) {
                columns.add(Column.of(source, bySource.getOrDefault(source, List.of()), question));
            }
        }
        return columns;
    }

    private static long[] days(Question question, List<Column> columns) {
        if (question.at() != null) {
            return new long[] {question.at().toEpochDay()};
        }
        var days = LongStream.builder();
        for (var column : columns) {
            for (var point : column.inTime()) {
                days.add(point.date().toEpochDay());
            }
        }
        return days.build().sorted().distinct().toArray();
    }

    private static Origins origins(List<String> sources, Map<String, List<Point>> bySource, List<Link> links) {
        var origins = new Origins(sources, links);
        bySource.forEach((source, points) ->
                points.forEach(point -> origins.add(source, point.claim().uid())));
        return origins;
    }

    /// The cells of each row, in the order of the columns.
    private static List<List<Cell>> cells(Question question, List<Column> columns, long[] days) {
        var cells = new ArrayList<List<Cell>>(days.length);
        for (var row = 0; row < days.length; row++) {
            cells.add(new ArrayList<>(Math.min(columns.size(), 4)));
        }
        var nothing = new @Nullable Figure[days.length];
        var baseline = new @Nullable Figure[days.length];
        for (var column : columns) {
            if (column.source().equals(question.baseline())) {
                column.fill(question, days, nothing, (cell, row) -> baseline[row] = Column.figure(cell));
            }
        }
        for (var column : columns) {
            var against = column.source().equals(question.baseline()) ? nothing : baseline;
            column.fill(question, days, against, (cell, row) -> cells.get(row).add(cell));
        }
        return cells;
    }

    /// The claims that were handed in, parted into those that take part, those that cannot, and those not
    /// asked for.
    private static final class Sifted {
        private final Question question;
        private final Set<String> wanted;
        private final LocalDate first;
        private final LocalDate firstLookedBackTo;
        private final LocalDate last;
        private final Map<String, List<Point>> bySource = new HashMap<>();
        private final List<NotCompared> notCompared = new ArrayList<>();
        private final Set<String> reports = new HashSet<>();

        Sifted(Question question) {
            this.question = question;
            wanted = Set.copyOf(question.sources());
            first = question.from() == null ? LocalDate.MIN : question.from();
            firstLookedBackTo = question.from() != null && question.alignment() == Alignment.LATEST
                    ? first.minusDays(question.within())
                    : first;
            last = question.to() == null ? LocalDate.MAX : question.to();
        }

        void sift(Claim claim) {
            var claimant = claim.speech().claimant();
            if (claim.grade().status() == Status.REJECTED
                    || claim.grade().rank() == Rank.DEPRECATED
                    || (!wanted.isEmpty() && (claimant == null || !wanted.contains(claimant)))) {
                return;
            }
            var asOf = claim.period().asOf();
            var date = asOf == null ? null : asOf.last();
            if (date != null && (date.isBefore(firstLookedBackTo) || date.isAfter(last))) {
                return;
            }
            var inTime = date == null || !date.isBefore(first);
            var reason = NotCompared.reason(question, claim);
            if (reason != null || date == null || claimant == null) {
                if (reason != null && inTime) {
                    notCompared.add(new NotCompared(claim, reason));
                }
                return;
            }
            bySource.computeIfAbsent(claimant, _ -> new ArrayList<>()).add(new Point(date, claim));
            if (inTime) {
                var report = claim.report();
                reports.add(report.uid().isEmpty() ? report.title() : report.uid());
            }
        }
    }
}
