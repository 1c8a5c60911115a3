package org.claimbook.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds what somebody may have meant by a name that is not known.
public final class Nearest {
    private Nearest() {}

    /// The known names nearest to the typed one, nearest first: those that contain it, then by edits (Levenshtein), as
    /// far as less than half of the longer name differs.
    public static List<String> to(String typed, Collection<String> known, int most) {
        record Ranked(String name, double distance) {}
        var wanted = NameKey.of(typed);
        return known.stream()
                .map(name -> new Ranked(name, distance(wanted, NameKey.of(name))))
                .filter(ranked -> ranked.distance() < 0.5)
                .sorted(Comparator.comparingDouble(Ranked::distance).thenComparing(Ranked::name))
                .limit(most)
                .map(Ranked::name)
                .toList();
    }

    /// A clause to end an error with: `; perhaps "tanks lost" or "tanks seen"?`; empty where nothing is near.
    public static String perhaps(String typed, Collection<String> known) {
        var near = to(typed, known, 3);
        return near.isEmpty() ? "" : String.format(Locale.ROOT, "; perhaps %s?", String.join(" or ", quoted(near)));
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').toList();
    }

    /// 0 for the same, 1 for nothing in common.
    private static double distance(String a, String b) {
        if (!a.isEmpty() && (a.contains(b) || b.contains(a))) {
            return a.equals(b)
                    ? 0
                    : 0.1 + 0.3 * (1 - (double) Math.min(a.length(), b.length()) / Math.max(a.length(), b.length()));
        }
        return (double) edits(a, b) / Math.max(1, Math.max(a.length(), b.length()));
    }

    private static int edits(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
