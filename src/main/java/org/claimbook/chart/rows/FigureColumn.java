package org.claimbook.chart.rows;

import java.awt.Graphics2D;
import java.util.List;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;

/// The figures in words at the right of their rows: numbers flush right, each with its note under it where rows are
/// high enough, else beside it.
///
/// @param entries from the top
/// @param letters of figures
/// @param notes of notes
/// @param under whether notes stand under the figures
/// @param figureWidth of the widest figure, in front of notes that stand beside
/// @param width of the whole column
record FigureColumn(
        List<Entry> entries, Lettering letters, Lettering notes, boolean under, double figureWidth, double width) {
    /// @param note empty for none
    record Entry(String figure, String note) {}

    private static final double TWO_LINES = 2.35;
    private static final double GAP = 0.6;

    /// @param rowHeight of each row
    /// @param size of the letters of the rows' names
    static FigureColumn of(List<Entry> entries, Theme theme, double rowHeight, double size) {
        var letters = theme.axisLabel().in(theme.title().colour()).ofSize(size);
        var notes = theme.note().ofSize(Math.min(size, theme.note().font().getSize2D()));
        var under = rowHeight >= TWO_LINES * letters.lineHeight();
        var figures = entries.stream()
                .mapToDouble(entry -> letters.width(entry.figure()))
                .max()
                .orElse(0);
        var noted = entries.stream()
                .mapToDouble(entry -> notes.width(entry.note()))
                .max()
                .orElse(0);
        var beside = noted == 0 ? 0 : GAP * theme.base() + noted;
        return new FigureColumn(
                entries, letters, notes, under, figures, under ? Math.max(figures, noted) : figures + beside);
    }

    /// @param left edge of the column
    /// @param middle of the row
    void draw(Graphics2D g2, int row, double left, double middle) {
        var entry = entries.get(row);
        var figureWidth = letters.width(entry.figure());
        var right = under ? left + width : left + this.figureWidth;
        var stacked = under && !entry.note().isEmpty();
        var y = middle + letters.midHeight() - (stacked ? 0.5 * letters.lineHeight() : 0);
        letters.draw(g2, entry.figure(), right - figureWidth, y);
        if (entry.note().isEmpty()) {
            return;
        }
        var noteWidth = notes.width(entry.note());
        if (under) {
            notes.draw(g2, entry.note(), right - noteWidth, y + notes.lineHeight());
        } else {
            notes.draw(g2, entry.note(), left + width - noteWidth, middle + notes.midHeight());
        }
    }
}
