package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FullSeries;
import org.claimbook.compare.check.Linked;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.TopicRule;
import org.claimbook.model.Claim;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Speech.Stance;
import org.jspecify.annotations.Nullable;

/// The same telling figure, for the same date, from claimants of whom nothing says that the one has it from the
/// other.
///
/// Only exact figures that are not round count ([RoundFigure]), and only from claimants that have a name and do
/// not deny the figure.
public final class Echo implements TopicRule {
    public static final String ID = "echo";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(TopicClaims topic, Consumer<Finding> findings) {
        if (claimants(topic) < 2) {
            return;
        }
        var dates = new TreeMap<LocalDate, List<Claim>>();
        for (var series : topic.series()) {
            if (series.claimant() != null) {
                for (var day : series.days()) {
                    collect(day.claims(), dates.computeIfAbsent(day.date(), _ -> new ArrayList<>(4)));
                }
            }
        }
        for (var claims : dates.values()) {
            if (claims.size() > 1) {
                byFigure(claims).forEach((_, same) -> check(topic, same, findings));
            }
        }
    }

    private static long claimants(TopicClaims topic) {
        return topic.series().stream()
                .map(FullSeries::claimant)
                .filter(claimant -> claimant != null)
                .distinct()
                .count();
    }

    private static void collect(List<Claim> claims, List<Claim> telling) {
        for (var claim : claims) {
            var figure = claim.figure();
            if (figure.qualifier() == Qualifier.EXACT
                    && figure.value() != null
                    && !RoundFigure.is(figure.value())
                    && claim.speech().stance() != Stance.DENIES) {
                telling.add(claim);
            }
        }
    }

    private static Map<BigDecimal, List<Claim>> byFigure(List<Claim> claims) {
        var figures = new LinkedHashMap<BigDecimal, List<Claim>>();
        for (var claim : claims) {
            var value = claim.figure().value();
            if (value != null) {
                figures.computeIfAbsent(value.stripTrailingZeros(), _ -> new ArrayList<>(2))
                        .add(claim);
            }
        }
        return figures;
    }

    private void check(TopicClaims topic, List<Claim> same, Consumer<Finding> findings) {
        var first = new LinkedHashMap<String, Claim>();
        for (var claim : same) {
            var claimant = claim.speech().claimant();
            if (claimant != null) {
                first.merge(claimant, claim, (one, other) -> one.id() <= other.id() ? one : other);
            }
        }
        if (first.size() < 2 || areAllLinked(same, topic.linked())) {
            return;
        }
        var claims = first.values().stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
        findings.accept(Finding.of(
                this,
                "unlinked",
                claims,
                SeriesName.of(null, topic.key().topic()),
                claims.getFirst().figure(),
                SeriesName.date(claims.getFirst()),
                claims.stream().map(claim -> claimant(claim)).toList()));
    }

    private static String claimant(Claim claim) {
        @Nullable String claimant = claim.speech().claimant();
        return claimant == null ? "" : claimant;
    }

    /// Whether one can go from each claim to each other, along links, and from any claim of a claimant to his
    /// others.
    private static boolean areAllLinked(List<Claim> same, Linked linked) {
        var byClaimant = new HashMap<String, List<Claim>>();
        var byUid = new HashMap<String, Claim>();
        for (var claim : same) {
            byClaimant.computeIfAbsent(claimant(claim), _ -> new ArrayList<>(2)).add(claim);
            byUid.put(claim.uid(), claim);
        }
        var reached = new HashSet<String>();
        var open = new ArrayList<String>();
        open.add(claimant(same.getFirst()));
        var seen = new HashSet<String>();
        while (!open.isEmpty()) {
            var claimant = open.removeLast();
            for (var claim : reached.add(claimant) ? byClaimant.getOrDefault(claimant, List.of()) : List.<Claim>of()) {
                if (!seen.contains(claim.uid())) {
                    for (var uid : linked.group(claim.uid())) {
                        seen.add(uid);
                        var other = byUid.get(uid);
                        if (other != null) {
                            open.add(claimant(other));
                        }
                    }
                }
            }
        }
        return reached.size() == byClaimant.size();
    }
}
