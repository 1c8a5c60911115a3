package org.claimbook.compare.agree;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Disagreement;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.NotCompared;
import org.claimbook.compare.Question;
import org.claimbook.compare.Series;
import org.claimbook.compare.Series.Point;
import org.claimbook.compare.SeriesKey;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// Counts the revisions of one source, key after key.
final class RevisionCount {
    /// What a source may revise: its figure of one key for one date.
    private record Statement(
            String source, EdtfDate asOf, @Nullable EdtfDate start) {}

    private final String source;
    private int figures;
    private int revisions;
    private final List<BigDecimal> changes = new ArrayList<>();
    private final List<BigDecimal> lags = new ArrayList<>();

    RevisionCount(String source) {
        this.source = source;
    }

    /// Adds the claims of one key to the counts of their sources.
    ///
    /// @param claims in order of entry; those that the matrix does not compare are passed over
    static void count(Matrix matrix, List<Claim> claims, Function<String, RevisionCount> counts) {
        var question = matrix.question();
        var statements = new LinkedHashMap<Statement, List<Claim>>();
        for (var claim : claims) {
            var claimant = claim.speech().claimant();
            var asOf = claim.period().asOf();
            if (claimant != null && asOf != null && takesPart(question, claim, claimant, asOf.last())) {
                var statement = new Statement(claimant, asOf, claim.period().start());
                statements.computeIfAbsent(statement, _ -> new ArrayList<>(2)).add(claim);
            }
        }
        statements.forEach((statement, said) -> counts.apply(statement.source).add(said, question.key()));
    }

    private static boolean takesPart(Question question, Claim claim, String claimant, LocalDate asOf) {
        return claim.grade().status() != Status.REJECTED
                && claim.grade().rank() != Rank.DEPRECATED
                && (question.sources().isEmpty() || question.sources().contains(claimant))
                && isInTime(question, asOf)
                && NotCompared.reason(question, claim) == null;
    }

    /// For one date only, the figures count that can stand at that date.
    private static boolean isInTime(Question question, LocalDate asOf) {
        var at = question.at();
        if (at != null) {
            var lookedBackTo = question.alignment() == Alignment.LATEST ? at.minusDays(question.within()) : at;
            return !asOf.isBefore(lookedBackTo) && !asOf.isAfter(at);
        }
        return (question.from() == null || !asOf.isBefore(question.from()))
                && (question.to() == null || !asOf.isAfter(question.to()));
    }

    private void add(List<Claim> said, SeriesKey key) {
        figures++;
        @Nullable Point held = null;
        for (var next : publications(said, key)) {
            if (held == null) {
                held = next;
            } else if (Series.isRevision(held.claim(), next.claim())) {
                add(held, next);
                held = next;
            } else if (isMoreExact(next.claim().figure(), held.claim().figure())) {
                held = next;
            }
        }
    }

    /// What the source said on each day of publication, the first first.
    private static List<Point> publications(List<Claim> said, SeriesKey key) {
        if (said.size() == 1) {
            return List.of();
        }
        var published = new ArrayList<Point>(said.size());
        for (var claim : said) {
            var day = claim.report().published();
            if (day != null) {
                published.add(new Point(day.last(), claim));
            }
        }
        return Series.standing(published, key);
    }

    private static boolean isMoreExact(Figure next, Figure held) {
        return vagueness(next.qualifier()) < vagueness(held.qualifier());
    }

    private static int vagueness(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> 0;
            case ABOUT -> 1;
            case UNKNOWN -> 3;
            default -> 2;
        };
    }

    private void add(Point before, Point after) {
        revisions++;
        lags.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(before.date(), after.date())));
        var change = change(before.claim().figure(), after.claim().figure());
        if (change != null) {
            changes.add(change);
        }
    }

    /// 2(b − a) / (a + b).
    private static @Nullable BigDecimal change(Figure a, Figure b) {
        var from = a.statedEnd();
        var to = b.statedEnd();
        var alike = a.qualifier() == b.qualifier() || (a.isPoint() && b.isPoint());
        if (!alike || from == null || to == null) {
            return null;
        }
        var relative = Disagreement.of(point(from), point(to), false, true).relativeDifference();
        return relative == null ? null : requireNonNull(relative.low());
    }

    private static Figure point(BigDecimal number) {
        return Figure.of(null, Qualifier.EXACT, number);
    }

    Revisions revisions() {
        var sizes = changes.stream().map(BigDecimal::abs).toList();
        return new Revisions(
                source,
                figures,
                revisions,
                Quartiles.median(sizes),
                Quartiles.median(changes),
                Quartiles.median(lags),
                sizes.isEmpty() ? null : Collections.max(sizes));
    }
}
