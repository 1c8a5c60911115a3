package org.claimbook.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;

/// The names of rows at the left of a field: flush right, each in the middle of its row.
///
/// The more rows, the smaller the letters, down to the least that can be read. Where even so not all rows fit, the
/// first ones stand, and there is room for one line below them, to say how many more there are.
///
/// @param names of the rows that stand, from the top
/// @param lines of each
/// @param letters that they are set in
/// @param width of the widest
/// @param rowHeight of each row
/// @param more how many rows do not fit
public record RowNames(
        List<NamePlan.Name> names,
        List<List<String>> lines,
        Lettering letters,
        double width,
        double rowHeight,
        int more) {
    private static final double LEAST_ROW = 1.22;
    private static final double WIDEST = 0.3;
    private static final double ONE_LINE = 0.24;
    private static final int MOST_LINES = 3;

    public RowNames {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
    }

    /// @param width of the whole picture, within its margins
    /// @param height for all rows together
    public static RowNames of(List<NamePlan.Name> names, Theme theme, double width, double height) {
        var least = LEAST_ROW * theme.leastLetters();
        if (names.size() * least <= height || names.isEmpty()) {
            return set(names, theme, width, height / Math.max(1, names.size()), 0);
        }
        var left = height - theme.note().lineHeight();
        var fitting = (int) Math.clamp(Math.floor(left / least), 1, names.size());
        return set(names.subList(0, fitting), theme, width, left / fitting, names.size() - fitting);
    }

    private static RowNames set(List<NamePlan.Name> names, Theme theme, double width, double rowHeight, int more) {
        var letters = theme.nameInRow(rowHeight);
        var allowed = (int) Math.clamp(Math.floor(rowHeight / letters.lineHeight()), 1, MOST_LINES);
        var lines = names.stream()
                .map(name -> lines(letters, name.text(), width, allowed))
                .toList();
        var widest = lines.stream().mapToDouble(letters::width).max().orElse(0);
        return new RowNames(names, lines, letters, widest, rowHeight, more);
    }

    /// A name is broken before it takes much of the picture's width, and shortened only in its last line.
    private static List<String> lines(Lettering letters, String name, double width, int allowed) {
        if (letters.width(name) <= ONE_LINE * width) {
            return List.of(name);
        }
        var wrapped = letters.wrap(name, (allowed > 1 ? ONE_LINE : WIDEST) * width);
        if (wrapped.size() > allowed) {
            wrapped = letters.wrap(name, WIDEST * width);
        }
        if (wrapped.size() <= allowed) {
            return wrapped;
        }
        var kept = new ArrayList<>(wrapped.subList(0, allowed - 1));
        kept.add(letters.shorten(String.join(" ", wrapped.subList(allowed - 1, wrapped.size())), WIDEST * width));
        return List.copyOf(kept);
    }

    /// How many rows stand.
    public int count() {
        return names.size();
    }

    public double height() {
        return count() * rowHeight;
    }

    /// The middle of a row.
    public double middle(int row, double top) {
        return top + (row + 0.5) * rowHeight;
    }

    /// @param placed is told where each name stands
    /// @param coloured whether in the colours of their series
    public void draw(Graphics2D g2, Names placed, Theme theme, boolean coloured, double left, double top) {
        for (var row = 0; row < count(); row++) {
            var series = names.get(row).series();
            var ink = coloured ? theme.series(series).text() : theme.title().colour();
            var set = letters.in(placed.isShown(series) ? ink : theme.axis());
            var first = middle(row, top) - lines.get(row).size() * letters.lineHeight() / 2;
            for (var i = 0; i < lines.get(row).size(); i++) {
                var line = lines.get(row).get(i);
                var y = first + (i + 0.5) * letters.lineHeight() + letters.midHeight();
                set.draw(g2, line, left + width - letters.width(line), y);
            }
            placed.placed(
                    names.get(row),
                    new Rectangle2D.Double(left, first, width, lines.get(row).size() * letters.lineHeight()));
        }
    }
}
