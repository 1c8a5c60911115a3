package org.claimbook.chart.grid;

import java.awt.Graphics2D;
import java.util.List;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;

/// Names of sources under columns: level and wrapped where columns are wide enough, else upright, shortened where they
/// are longer than there is room.
///
/// @param names of the columns
/// @param columnWidth of each
/// @param room how high the heads may be
record SourceHeads(Theme theme, List<String> names, double columnWidth, double room) implements Heads {
    private static final int MOST_LINES = 3;

    private Lettering letters() {
        var upright = !isLevel(theme.note());
        var size = Math.clamp(
                columnWidth / 1.2, theme.leastLetters(), theme.note().font().getSize2D());
        return upright ? theme.note().ofSize(size) : theme.note();
    }

    private double inner() {
        return columnWidth - 0.5 * theme.base();
    }

    private boolean isLevel(Lettering set) {
        return names.stream()
                .allMatch(name -> set.wrap(name, inner()).size() <= MOST_LINES
                        && Lettering.words(name).stream().allMatch(word -> set.width(word) <= inner()));
    }

    private double gap() {
        return 0.35 * theme.base();
    }

    @Override
    public double height() {
        var set = letters();
        if (isLevel(theme.note())) {
            var lines = names.stream()
                    .mapToInt(name -> set.wrap(name, inner()).size())
                    .max()
                    .orElse(0);
            return gap() + lines * set.lineHeight();
        }
        return gap()
                + names.stream()
                        .mapToDouble(name -> set.width(upright(set, name)))
                        .max()
                        .orElse(0);
    }

    private String upright(Lettering set, String name) {
        return set.shorten(name, room - gap());
    }

    @Override
    public void draw(Graphics2D g2, double left, double top, double most) {
        var set = letters();
        var level = isLevel(theme.note());
        for (var i = 0; i < names.size(); i++) {
            var middle = left + (i + 0.5) * columnWidth;
            if (level) {
                drawLevel(g2, set, names.get(i), middle, top + gap());
            } else {
                drawUpright(g2, set, upright(set, names.get(i)), middle, top + gap());
            }
        }
    }

    private void drawLevel(Graphics2D g2, Lettering set, String name, double middle, double top) {
        var y = top;
        for (var line : set.wrap(name, inner())) {
            set.draw(g2, List.of(line), middle - set.width(line) / 2, y);
            y += set.lineHeight();
        }
    }

    private static void drawUpright(Graphics2D g2, Lettering set, String text, double middle, double top) {
        var saved = g2.getTransform();
        g2.translate(middle, top + set.width(text));
        g2.rotate(-Math.PI / 2);
        set.draw(g2, text, 0, set.midHeight());
        g2.setTransform(saved);
    }
}
