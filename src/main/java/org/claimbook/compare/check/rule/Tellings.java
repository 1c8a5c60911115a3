package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimbook.model.Claim;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// Who tells what: the first claim of each figure, by telling, and the tellings of each figure, by measure.
record Tellings(Map<Telling, Map<Told, Claim>> claims, Map<Count, Map<String, Set<Telling>>> counts) {
    /// How many figures two reports must share, each under one measure, to be taken for tellings of one
    /// statement.
    private static final int SHARED = 2;

    /// An exact figure, whatever it counts. The value is without trailing zeros.
    record Count(BigDecimal value, String unit) {}

    /// A figure as it is told.
    record Told(String measure, Count count) {}

    /// A report, as far as it speaks of one date.
    record Telling(String report, @Nullable LocalDate asOf) {
        static Telling of(Claim claim) {
            var asOf = claim.period().asOf();
            return new Telling(claim.report().uid(), asOf == null ? null : asOf.last());
        }
    }

    static Tellings of(List<Claim> claims) {
        var tellings = new Tellings(new LinkedHashMap<>(), new LinkedHashMap<>());
        claims.forEach(tellings::add);
        return tellings;
    }

    private void add(Claim claim) {
        var measure = claim.topic().measure();
        var value = claim.figure().value();
        if (measure == null
                || value == null
                || value.signum() == 0
                || claim.figure().qualifier() != Qualifier.EXACT) {
            return;
        }
        var count = new Count(value.stripTrailingZeros(), claim.topic().unit());
        var telling = Telling.of(claim);
        claims.computeIfAbsent(telling, _ -> new LinkedHashMap<>()).putIfAbsent(new Told(measure, count), claim);
        counts.computeIfAbsent(count, _ -> new LinkedHashMap<>(2))
                .computeIfAbsent(measure, _ -> new LinkedHashSet<>(2))
                .add(telling);
    }

    /// Whether two share enough figures to be tellings of one statement. Of successive days many figures are the
    /// same, so that under different dates at least half of the shorter one's must be.
    boolean isOne(Telling a, Telling b) {
        if (a.report().equals(b.report())) {
            return false;
        }
        var some = claims.getOrDefault(a, Map.of()).keySet();
        var others = claims.getOrDefault(b, Map.of()).keySet();
        var enough = Objects.equals(a.asOf(), b.asOf())
                ? SHARED
                : Math.max(SHARED, (Math.min(some.size(), others.size()) + 1) / 2);
        var shared = 0;
        for (var told : some) {
            if (others.contains(told) && ++shared >= enough) {
                return true;
            }
        }
        return false;
    }

    List<Claim> claims(Set<Telling> tellings, Told told) {
        var found = new ArrayList<Claim>();
        for (var telling : tellings) {
            var claim = claims.getOrDefault(telling, Map.of()).get(told);
            if (claim != null) {
                found.add(claim);
            }
        }
        return found;
    }
}
