package org.claimbook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.model.Link;
import org.claimbook.model.Link.Kind;
import org.jspecify.annotations.Nullable;

/// Which sources only print what another one said: claimants whose claims are joined by "repeats" links are one
/// origin.
///
/// A link unites its claimants for the whole comparison, also by way of a claim that itself is not compared: two
/// papers that both repeat a third are one origin. A union-find over sources and linked claims. Not safe for use by
/// several threads.
final class Origins {
    private final Map<String, Integer> nodeOfSource = new HashMap<>();
    private final Map<String, Integer> nodeOfClaim = new HashMap<>();

    /// The node above, or the node itself where it is the root of its tree.
    private final int[] above;

    /// In which count a root was met last.
    private final int[] metIn;

    private int counts;

    Origins(List<String> sources, List<Link> links) {
        var repeats = new ArrayList<Link>();
        for (var link : links) {
            if (link.kind() == Kind.REPEATS) {
                repeats.add(link);
                nodeOfClaim.putIfAbsent(link.from(), sources.size() + nodeOfClaim.size());
                nodeOfClaim.putIfAbsent(link.to(), sources.size() + nodeOfClaim.size());
            }
        }
        for (var source : sources) {
            nodeOfSource.put(source, nodeOfSource.size());
        }
        above = new int[sources.size() + nodeOfClaim.size()];
        Arrays.setAll(above, node -> node);
        metIn = new int[above.length];
        for (var link : repeats) {
            unite(nodeOfClaim.get(link.from()), nodeOfClaim.get(link.to()));
        }
    }

    /// Tells that a source makes a claim.
    void add(String source, String claimUid) {
        if (!nodeOfClaim.isEmpty()) {
            unite(nodeOfSource.get(source), nodeOfClaim.get(claimUid));
        }
    }

    /// How many origins the cells of one row have.
    int count(List<Cell> cells) {
        if (nodeOfClaim.isEmpty()) {
            return cells.size();
        }
        counts++;
        var met = 0;
        for (var cell : cells) {
            met += meet(cell.source());
        }
        return met;
    }

    /// How many origins the sources have that made claims.
    int countColumns(List<Column> columns) {
        counts++;
        var met = 0;
        for (var column : columns) {
            met += column.claims() > 0 ? meet(column.source()) : 0;
        }
        return met;
    }

    /// 1 for a source of an origin that was not yet met in this count, else 0.
    private int meet(String source) {
        var node = nodeOfSource.get(source);
        if (node == null) {
            throw new IllegalArgumentException("no column of this comparison: " + source);
        }
        var root = root(node);
        var isNew = metIn[root] != counts;
        metIn[root] = counts;
        return isNew ? 1 : 0;
    }

    private void unite(@Nullable Integer a, @Nullable Integer b) {
        if (a != null && b != null) {
            above[root(a)] = root(b);
        }
    }

    private int root(int node) {
        var at = node;
        while (above[at] != at) {
            // Halving the path keeps the trees flat.
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }
}
