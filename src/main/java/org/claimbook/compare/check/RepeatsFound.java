package org.claimbook.compare.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// Which claims say again what an earlier report printed of the same statement, and are not joined to it yet.
public final class RepeatsFound {
    /// A `repeats` link that could be made.
    ///
    /// @param from the claim that was printed again
    /// @param to the same as it was printed first
    public record Suggestion(Claim from, Claim to) {}

    /// What is the same wherever a statement is printed; figures by number, not by decimals written.
    private record Said(
            String measure,
            String unit,
            Qualifier qualifier,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        static Said of(String measure, Claim claim) {
            Figure figure = claim.figure();
            return new Said(
                    measure,
                    claim.topic().unit(),
                    figure.qualifier(),
                    plain(figure.value()),
                    plain(figure.low()),
                    plain(figure.high()));
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros();
        }
    }

    /// The first is the one printed first; a report without a date of publication comes last.
    private static final Comparator<Claim> PRINTED =
            Comparator.comparing(RepeatsFound::published).thenComparingLong(Claim::id);

    private RepeatsFound() {}

    /// One suggestion for each later report and figure, always to the earliest claim. A figure of no number
    /// repeats nothing.
    public static List<Suggestion> in(Statement statement) {
        var groups = new LinkedHashMap<Said, List<Claim>>();
        for (var claim : statement.claims()) {
            var measure = claim.topic().measure();
            if (measure != null && claim.figure().qualifier() != Qualifier.UNKNOWN) {
                groups.computeIfAbsent(Said.of(measure, claim), _ -> new ArrayList<>(2))
                        .add(claim);
            }
        }
        var suggestions = new ArrayList<Suggestion>();
        for (var group : groups.values()) {
            if (group.size() > 1) {
                suggest(group, statement.linked(), suggestions);
            }
        }
        return suggestions;
    }

    private static void suggest(List<Claim> group, Linked linked, List<Suggestion> suggestions) {
        group.sort(PRINTED);
        var reports = new LinkedHashMap<String, List<Claim>>();
        for (var claim : group) {
            reports.computeIfAbsent(claim.report().uid(), _ -> new ArrayList<>(2))
                    .add(claim);
        }
        if (reports.size() < 2) {
            return;
        }
        var first = group.getFirst();
        var joined = new HashSet<String>();
        for (var claim : reports.getOrDefault(first.report().uid(), List.of())) {
            joined.addAll(linked.group(claim.uid()));
        }
        // The first report's own claims are joined to themselves.
        for (var said : reports.values()) {
            if (said.stream().noneMatch(claim -> joined.contains(claim.uid()))) {
                suggestions.add(new Suggestion(said.getFirst(), first));
                said.forEach(claim -> joined.addAll(linked.group(claim.uid())));
            }
        }
    }

    private static LocalDate published(Claim claim) {
        var published = claim.report().published();
        return published == null ? LocalDate.MAX : published.last();
    }
}
