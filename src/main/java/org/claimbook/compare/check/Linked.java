package org.claimbook.compare.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimbook.model.Link;

/// Which claims are known to hang together: by links, directly or by way of other claims.
public final class Linked {
    public static final Linked NONE = new Linked(List.of());

    private final Map<String, List<Link>> byClaim = new HashMap<>();
    private final Set<String> totals = new HashSet<>();

    public Linked(List<Link> links) {
        for (var link : links) {
            if (link.kind() == Link.Kind.COMPONENT_OF) {
                totals.add(link.to());
            }
            byClaim.computeIfAbsent(link.from(), _ -> new ArrayList<>(2)).add(link);
            byClaim.computeIfAbsent(link.to(), _ -> new ArrayList<>(2)).add(link);
        }
        for (var link : links) {
            if (link.kind() == Link.Kind.ROUNDS && totals.contains(link.to())) {
                totals.add(link.from());
            }
        }
    }

    /// Whether a link of this kind joins the two, whichever way it runs.
    public boolean directly(String uid, String other, Link.Kind kind) {
        return byClaim.getOrDefault(uid, List.of()).stream()
                .anyMatch(link -> link.kind() == kind
                        && (link.from().equals(other) || link.to().equals(other)));
    }

    /// The claims that are totals, for others are linked to them as components, and those that round such a
    /// total.
    public Set<String> totals() {
        return totals;
    }

    /// The claims that can be reached from one by links of whatever kind, itself among them.
    public Set<String> group(String uid) {
        var group = new HashSet<String>();
        var open = new ArrayList<String>();
        group.add(uid);
        open.add(uid);
        while (!open.isEmpty()) {
            for (var link : byClaim.getOrDefault(open.removeLast(), List.of())) {
                if (group.add(link.from())) {
                    open.add(link.from());
                }
                if (group.add(link.to())) {
                    open.add(link.to());
                }
            }
        }
        return group;
    }
}
