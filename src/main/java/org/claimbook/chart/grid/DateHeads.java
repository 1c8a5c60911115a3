package org.claimbook.chart.grid;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;

/// Dates under columns, in two lines: day and month, and the year below the first one and the first of each year. Where
/// not each column has room for its date, every second has one, or every third, and so on.
///
/// @param dates of the columns
/// @param columnWidth of each
record DateHeads(Theme theme, List<LocalDate> dates, double columnWidth) implements Heads {
    private static final double APART = 0.9;

    private record Head(int column, List<String> lines) {}

    private Lettering letters() {
        return theme.axisLabel();
    }

    private double gap() {
        return 0.35 * theme.base();
    }

    @Override
    public double height() {
        return gap() + 2 * letters().lineHeight();
    }

    private List<Head> heads() {
        for (var every = 1; every < dates.size(); every++) {
            var heads = heads(every);
            if (!crowded(heads)) {
                return heads;
            }
        }
        return heads(Math.max(1, dates.size()));
    }

    private List<Head> heads(int every) {
        var words = new Wording(theme.look().locale());
        var heads = new ArrayList<Head>();
        var year = Integer.MIN_VALUE;
        for (var column = 0; column < dates.size(); column += every) {
            var date = dates.get(column);
            var day = words.date(date, "d MMM");
            heads.add(new Head(column, date.getYear() == year ? List.of(day) : List.of(day, words.date(date, "yyyy"))));
            year = date.getYear();
        }
        return heads;
    }

    private boolean crowded(List<Head> heads) {
        for (var i = 1; i < heads.size(); i++) {
            var wide = (letters().width(heads.get(i).lines())
                            + letters().width(heads.get(i - 1).lines()))
                    / 2;
            if ((heads.get(i).column() - heads.get(i - 1).column()) * columnWidth < wide + APART * theme.base()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void draw(Graphics2D g2, double left, double top, double most) {
        for (var head : heads()) {
            var middle = left + (head.column() + 0.5) * columnWidth;
            var y = top + gap();
            for (var line : head.lines()) {
                var width = letters().width(line);
                letters().draw(g2, List.of(line), Math.min(middle - width / 2, most - width), y);
                y += letters().lineHeight();
            }
        }
    }
}
