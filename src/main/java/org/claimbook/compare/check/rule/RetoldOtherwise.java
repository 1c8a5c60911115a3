package org.claimbook.compare.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.Statement;
import org.claimbook.compare.check.StatementRule;
import org.claimbook.compare.check.rule.Tellings.Telling;
import org.claimbook.compare.check.rule.Tellings.Told;
import org.claimbook.model.Claim;

/// One figure of one statement that reports print under different measures: rocket launchers here, anti-aircraft
/// systems there.
///
/// That two reports retell one statement is taken from the exact figures that they share. Which naming is the odd
/// one is a matter of majority. Without one, two tables that name things each in its own way would be found day
/// after day, so that only figures with their words beside them are.
public final class RetoldOtherwise implements StatementRule {
    public static final String ID = "retold-otherwise";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(Statement statement, Consumer<Finding> findings) {
        if (!isRetold(statement.claims())) {
            return;
        }
        var tellings = Tellings.of(statement.claims());
        tellings.counts().forEach((count, measures) -> {
            var names = List.copyOf(measures.keySet());
            for (var i = 0; i < names.size(); i++) {
                for (var j = i + 1; j < names.size(); j++) {
                    // Nearly always: one report has the figure under both.
                    if (!Objects.equals(measures.get(names.get(i)), measures.get(names.get(j)))) {
                        check(new Told(names.get(i), count), new Told(names.get(j), count), tellings, findings);
                    }
                }
            }
        });
    }

    /// Whether there are two reports and two measures; most statements are printed once.
    private static boolean isRetold(List<Claim> claims) {
        var reports = false;
        var measures = false;
        for (var claim : claims) {
            var first = claims.getFirst();
            reports |= !claim.report().uid().equals(first.report().uid());
            measures |= !Objects.equals(claim.topic().measure(), first.topic().measure());
            if (reports && measures) {
                return true;
            }
        }
        return false;
    }

    private void check(Told one, Told other, Tellings tellings, Consumer<Finding> findings) {
        var measures = tellings.counts().getOrDefault(one.count(), Map.of());
        var ones = without(measures, one, other);
        var others = without(measures, other, one);
        var oneSide = new LinkedHashSet<Telling>();
        var otherSide = new LinkedHashSet<Telling>();
        for (var a : ones) {
            for (var b : others) {
                if (tellings.isOne(a, b)) {
                    oneSide.add(a);
                    otherSide.add(b);
                }
            }
        }
        if (oneSide.isEmpty()) {
            return;
        }
        var said = tellings.claims(oneSide, one);
        var retold = tellings.claims(otherSide, other);
        if (said.size() != retold.size()) {
            findings.accept(said.size() < retold.size() ? finding(said, retold) : finding(retold, said));
        } else if (isQuoted(said) && isQuoted(retold)) {
            // The one that was entered later is taken for the retelling.
            findings.accept(
                    said.getFirst().id() > retold.getFirst().id() ? finding(said, retold) : finding(retold, said));
        }
    }

    /// Whether at least one of the claims was taken from running words, and not from a table that names things as
    /// it always does.
    private static boolean isQuoted(List<Claim> claims) {
        return claims.stream().anyMatch(claim -> claim.words().quote() != null);
    }

    /// The reports that have the figure under the one measure and not under the other.
    private static Set<Telling> without(Map<String, Set<Telling>> measures, Told one, Told other) {
        var tellings = new LinkedHashSet<>(measures.getOrDefault(one.measure(), Set.of()));
        tellings.removeAll(measures.getOrDefault(other.measure(), Set.of()));
        return tellings;
    }

    private Finding finding(List<Claim> rarer, List<Claim> others) {
        var claims = new ArrayList<>(rarer);
        claims.add(others.getFirst());
        var odd = rarer.getFirst();
        return Finding.of(
                this,
                "measures",
                claims,
                odd.figure(),
                Named.measure(odd),
                outlets(rarer),
                Named.measure(others.getFirst()),
                outlets(others),
                Named.who(odd),
                Named.asOf(odd));
    }

    private static List<String> outlets(List<Claim> claims) {
        return claims.stream()
                .map(claim -> Named.outlet(claim.report()))
                .distinct()
                .toList();
    }
}
