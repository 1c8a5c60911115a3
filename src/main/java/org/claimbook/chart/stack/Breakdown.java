package org.claimbook.chart.stack;

import java.util.List;
import java.util.Objects;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.claimbook.compare.Matrix;

/// The chart of the parts of a total: stacked bars, a bar a date or a source ([Stacks] says which), from zero, with the
/// stated total as a mark of its own, and a sign where the parts do not add up to it.
public final class Breakdown {
    private Breakdown() {}

    /// @param parts of the whole's measure, in the order of the tree
    public static ClaimChart of(Matrix whole, List<Matrix> parts, ChartText text, ChartLook look) {
        var stacks = Stacks.of(whole, parts);
        var names = parts.stream()
                .map(part ->
                        Objects.requireNonNullElse(part.question().key().topic().measure(), "figures"))
                .toList();
        var words = new BreakdownText(whole, parts, stacks, names, text, look.locale());
        return new BreakdownChart(new Theme(look), words, stacks, names);
    }
}
