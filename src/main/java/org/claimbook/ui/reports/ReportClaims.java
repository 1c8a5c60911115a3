package org.claimbook.ui.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimbook.book.Book;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.model.Claim;
import org.claimbook.model.Link;

/// The claims of a report in the order of its words, each part under its total.
///
/// @param reader used on its own thread only
record ReportClaims(Book reader, String report) {
    /// More claims than these come from a table and not from a text: they stand in the order of entry, and as
    /// they are.
    static final int MOST = 1_000;

    private static final int DEEPEST = 4;

    private static final Comparator<Claim> BY_WORDS = Comparator.comparingInt(
                    (Claim claim) -> claim.words().isPlaced() ? claim.words().start() : Integer.MAX_VALUE)
            .thenComparingLong(Claim::id);

    private static ClaimFilter of(String report) {
        return ClaimFilter.ALL.withReportUid(report);
    }

    long count() {
        return report.isEmpty() ? 0 : reader.claims().count(of(report));
    }

    /// Their keys, in order.
    long[] ids() {
        if (report.isEmpty()) {
            return new long[0];
        }
        var ids = reader.claims().ids(of(report), ClaimSort.ENTRY);
        return ids.length > MOST
                ? ids
                : ordered(reader.claims().get(ids)).stream()
                        .mapToLong(Claim::id)
                        .toArray();
    }

    /// The first of them, in order.
    List<ClaimLine> lines() {
        var ids = ids();
        return lines(ids.length > MOST ? Arrays.copyOf(ids, MOST) : ids);
    }

    List<ClaimLine> lines(long[] ids) {
        return reader.claims().get(ids).stream().map(this::line).toList();
    }

    Optional<ClaimLine> line(long id) {
        return reader.claims().get(id).map(this::line);
    }

    private ClaimLine line(Claim claim) {
        var links = reader.links().of(claim.id());
        var parts = links.stream()
                .filter(link ->
                        link.kind() == Link.Kind.COMPONENT_OF && link.to().equals(claim.uid()))
                .flatMap(link -> inReport(link.from()).stream())
                .count();
        var rounded = links.stream()
                .filter(link -> link.kind() == Link.Kind.ROUNDS && link.from().equals(claim.uid()))
                .flatMap(link -> reader.claims().find(link.to()).stream())
                .findFirst()
                .map(Claim::figure)
                .orElse(null);
        return new ClaimLine(claim, depth(claim), (int) parts, rounded);
    }

    private int depth(Claim claim) {
        var depth = 0;
        for (var whole = whole(claim); whole.isPresent() && depth < DEEPEST; whole = whole(whole.get())) {
            depth++;
        }
        return depth;
    }

    private Optional<Claim> whole(Claim part) {
        return reader.links().of(part.id()).stream()
                .filter(link ->
                        link.kind() == Link.Kind.COMPONENT_OF && link.from().equals(part.uid()))
                .flatMap(link -> inReport(link.to()).stream())
                .findFirst();
    }

    private Optional<Claim> inReport(String uid) {
        return reader.claims().find(uid).filter(claim -> claim.report().uid().equals(report));
    }

    private List<Claim> ordered(List<Claim> claims) {
        var byUid = new LinkedHashMap<String, Claim>();
        claims.stream().sorted(BY_WORDS).forEach(claim -> byUid.put(claim.uid(), claim));
        var parts = new LinkedHashMap<String, List<Claim>>();
        for (var claim : byUid.values()) {
            var whole = whole(claim).map(Claim::uid).filter(byUid::containsKey).orElse("");
            parts.computeIfAbsent(whole, _ -> new ArrayList<>()).add(claim);
        }
        var order = new ArrayList<Claim>();
        var done = new HashSet<String>();
        add("", parts, done, order, 0);
        // Claims that are parts of one another in a circle belong to no total.
        byUid.values().stream().filter(claim -> done.add(claim.uid())).forEach(order::add);
        return order;
    }

    private static void add(
            String whole, Map<String, List<Claim>> parts, Set<String> done, List<Claim> order, int depth) {
        for (var claim : Objects.requireNonNullElse(parts.get(whole), List.<Claim>of())) {
            if (done.add(claim.uid())) {
                order.add(claim);
                if (depth < DEEPEST) {
                    add(claim.uid(), parts, done, order, depth + 1);
                }
            }
        }
    }
}
