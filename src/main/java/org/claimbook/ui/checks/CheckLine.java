package org.claimbook.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimbook.ui.checks.Checked.OfRule;

/// A line of the list: the heading of a rule, a finding under it, or how many more there are.
public sealed interface CheckLine {
    /// Id of the rule.
    String rule();

    /// @param open how many of its findings are not dismissed
    record Heading(String rule, int open, int dismissed, boolean folded) implements CheckLine {}

    record Item(Found found) implements CheckLine {
        @Override
        public String rule() {
            return found.finding().rule();
        }
    }

    record More(String rule, int more) implements CheckLine {}

    /// The lines of all that is found.
    ///
    /// @param folded rules of which only the heading is shown
    /// @param dismissed whether dismissed findings are shown too
    static List<CheckLine> of(Checked checked, Set<String> folded, boolean dismissed) {
        var lines = new ArrayList<CheckLine>();
        for (var rule : checked.rules()) {
            if (rule.open() > 0 || dismissed) {
                add(rule, folded.contains(rule.rule()), dismissed, lines);
            }
        }
        return lines;
    }

    private static void add(OfRule rule, boolean folded, boolean dismissed, List<CheckLine> lines) {
        lines.add(new Heading(rule.rule(), rule.open(), rule.dismissed(), folded));
        if (folded) {
            return;
        }
        for (var found : rule.found()) {
            if (found.isOpen() || dismissed) {
                lines.add(new Item(found));
            }
        }
        if (rule.more() > 0) {
            lines.add(new More(rule.rule(), rule.more()));
        }
    }

    /// Whether both are lines of the same thing, of which one is newer.
    default boolean isOf(CheckLine other) {
        return switch (this) {
            case Heading heading -> other instanceof Heading now && now.rule().equals(heading.rule());
            case Item item -> other instanceof Item now && now.found().isAbout(item.found());
            case More more -> other instanceof More now && now.rule().equals(more.rule());
        };
    }
}
