package org.claimbook.compare.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FullSeries;
import org.claimbook.compare.check.FullSeries.Day;
import org.claimbook.compare.check.Linked;
import org.claimbook.compare.check.Texts;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.TopicRule;
import org.claimbook.model.Claim;
import org.claimbook.model.Words;

/// One statement entered twice: the same figure of the same series and date, from one report, or from two
/// that have the same text.
public final class Duplicate implements TopicRule {
    public static final String ID = "duplicate";

    /// @param text the hash of the report's text, or the report's uid where the book has none
    private record Entry(FigureKey figure, String text) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(TopicClaims topic, Consumer<Finding> findings) {
        for (var series : topic.series()) {
            for (var day : series.days()) {
                if (mayRepeat(day)) {
                    for (var entries : byEntry(day, topic.texts())) {
                        check(topic, series, entries, findings);
                    }
                }
            }
        }
    }

    /// Whether any two of the first claims of a day are alike; the usual day has one or two claims.
    private static boolean mayRepeat(Day day) {
        var claims = day.claims();
        return claims.size() > 2
                || (claims.size() == 2
                        && claims.getFirst()
                                .figure()
                                .sameNumber(claims.getLast().figure()));
    }

    private static Iterable<List<Claim>> byEntry(Day day, Texts texts) {
        Map<Entry, List<Claim>> entries = new LinkedHashMap<>();
        for (var claim : day.claims()) {
            var text = texts.key(claim.report());
            entries.computeIfAbsent(new Entry(FigureKey.of(claim.figure()), text), _ -> new ArrayList<>(1))
                    .add(claim);
        }
        return entries.values();
    }

    private void check(TopicClaims topic, FullSeries series, List<Claim> alike, Consumer<Finding> findings) {
        var open = new ArrayList<>(alike);
        while (open.size() > 1) {
            var group = takeGroup(open, topic.linked());
            if (group.size() > 1) {
                findings.accept(finding(topic, series, group));
            }
        }
    }

    /// Takes the first claim out, with all that are the same statement as it, or as one of these.
    private static List<Claim> takeGroup(List<Claim> open, Linked linked) {
        var group = new ArrayList<Claim>();
        group.add(open.removeFirst());
        for (var at = 0; at < group.size(); at++) {
            var claim = group.get(at);
            var known = linked.group(claim.uid());
            open.removeIf(other -> {
                var same = !known.contains(other.uid()) && !standElsewhere(claim.words(), other.words());
                return same && group.add(other);
            });
        }
        return group;
    }

    /// Whether both are known to stand at different places of the text.
    private static boolean standElsewhere(Words one, Words other) {
        if (one.position() != null && other.position() != null && one.position() != other.position()) {
            return true;
        }
        return one.isPlaced()
                && other.isPlaced()
                && one.start() != other.start()
                && (one.end() <= other.start() || other.end() <= one.start());
    }

    private Finding finding(TopicClaims topic, FullSeries series, List<Claim> group) {
        var last = group.getLast();
        var reports =
                group.stream().map(claim -> claim.report().uid()).distinct().count();
        return Finding.of(
                this,
                reports == 1 ? "report" : "text",
                group.reversed(),
                SeriesName.of(series.claimant(), topic.key().topic()),
                group.getFirst().figure(),
                SeriesName.date(last),
                group.size(),
                group.stream().map(claim -> claim.report().title()).distinct().toList());
    }
}
