package org.claimbook.chart.stack;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;

/// The dates under standing bars: on one line where all fit, else the year below day and month; and where even so they
/// do not fit, only under every so manyth, from the first on.
///
/// @param slot from one bar to the next
record DateLabels(Theme theme, List<Stack> stacks, double slot) {
    private Lettering letters() {
        return theme.axisLabel();
    }

    private double gap() {
        return 0.3 * theme.base();
    }

    private List<List<String>> labels(String... patterns) {
        var words = new Wording(theme.look().locale());
        return stacks.stream()
                .map(stack -> Stream.of(patterns)
                        .map(pattern -> words.date(stack.date(), pattern))
                        .toList())
                .toList();
    }

    private double widest(List<List<String>> labels) {
        return labels.stream().mapToDouble(letters()::width).max().orElse(0) + 0.8 * theme.base();
    }

    private List<List<String>> labels() {
        var whole = labels("d MMM yyyy");
        return widest(whole) <= slot ? whole : labels("d MMM", "yyyy");
    }

    double height() {
        return gap()
                + labels().stream().mapToInt(List::size).max().orElse(0)
                        * letters().lineHeight();
    }

    void draw(Graphics2D g2, Rectangle2D field, Rectangle2D bounds) {
        var labels = labels();
        var every = (int) Math.max(1, Math.ceil(widest(labels) / slot));
        for (var i = 0; i < labels.size(); i += every) {
            var wide = letters().width(labels.get(i));
            var middle = field.getMinX() + (i + 0.5) * slot;
            var centre = Math.clamp(middle, bounds.getMinX() + wide / 2, bounds.getMaxX() - wide / 2);
            var baseline = field.getMaxY() + gap() + letters().baseline();
            for (var line : labels.get(i)) {
                letters().draw(g2, line, centre - letters().width(line) / 2, baseline);
                baseline += letters().lineHeight();
            }
        }
    }
}
