package org.claimbook.chart.panel;

/// How panels of equal size are laid out: row by row, from the upper left.
///
/// Up to four stand one below the other where each is then high enough, so that the same day is at the same place in
/// all of them; else as many columns are taken as give panels of a good shape. Panels too small to be read are left
/// out, and the last cell says how many.
///
/// @param columns 1 to 6
/// @param rows at least 1
/// @param shown how many of the panels stand in it; where not all do, a cell is left after them
record PanelGrid(int columns, int rows, int shown) {
    /// All sizes are in letters of the axes.
    private static final double HIGH_ENOUGH = 6.5;

    private static final double LEAST_HEIGHT = 3.9;
    private static final double LEAST_WIDTH = 11;
    private static final double TIGHT_WIDTH = 9;
    private static final int USUAL_COLUMNS = 4;
    private static final int MOST_COLUMNS = 6;
    private static final int FEW = 4;

    /// What heading and axes take of a panel's height and width.
    private static final double AROUND_HEIGHT = 2;

    private static final double AROUND_WIDTH = 5;
    /// Width by height of the best field for a line over time.
    private static final double BEST_SHAPE = 2.6;

    private static final double EMPTY_CELLS = 0.35;

    /// @param count of panels, at least 1
    /// @param width of all together, in the size of the axis letters
    /// @param height likewise, without the dates below
    static PanelGrid of(int count, double width, double height) {
        if (count <= FEW && height / count >= HIGH_ENOUGH) {
            return new PanelGrid(1, count, count);
        }
        var mostRows = atLeastOne(height / LEAST_HEIGHT);
        var mostColumns = Math.min(USUAL_COLUMNS, atLeastOne(width / LEAST_WIDTH));
        if (count > mostRows * mostColumns) {
            mostColumns = Math.min(MOST_COLUMNS, atLeastOne(width / TIGHT_WIDTH));
        }
        if (count > mostRows * mostColumns) {
            return new PanelGrid(mostColumns, mostRows, Math.max(1, mostRows * mostColumns - 1));
        }
        var best = grid(count, mostColumns);
        for (var columns = Math.min(count, mostColumns); columns > 0; columns--) {
            var grid = grid(count, columns);
            if (grid.rows <= mostRows && grid.flaw(width, height) < best.flaw(width, height)) {
                best = grid;
            }
        }
        return best;
    }

    private static PanelGrid grid(int count, int columns) {
        return new PanelGrid(columns, Math.ceilDiv(count, columns), count);
    }

    private static int atLeastOne(double times) {
        return (int) Math.max(1, Math.floor(times));
    }

    /// How far the shape of its panels is from the best, and how much of it is empty.
    private double flaw(double width, double height) {
        var across = Math.max(1, width / columns - AROUND_WIDTH);
        var down = Math.max(1, height / rows - AROUND_HEIGHT);
        var empty = 1 - (double) shown / (columns * rows);
        return Math.abs(Math.log(across / down / BEST_SHAPE)) + EMPTY_CELLS * empty;
    }

    int column(int panel) {
        return panel % columns;
    }

    int row(int panel) {
        return panel / columns;
    }

    /// Whether no other panel stands below it.
    boolean isLowest(int panel) {
        return panel + columns >= shown;
    }
}
