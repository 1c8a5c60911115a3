package org.claimbook.ui.table.edit;

/// A rectangle of cells, by the places of its rows and of its columns as they are shown; all ends inclusive.
public record Block(int top, int bottom, int left, int right) {
    /// @throws IllegalArgumentException for no cell at all
    public Block {
        if (top < 0 || left < 0 || bottom < top || right < left) {
            throw new IllegalArgumentException("no block: " + top + "–" + bottom + ", " + left + "–" + right);
        }
    }

    /// The rectangle between two corners.
    public static Block between(int row, int column, int otherRow, int otherColumn) {
        return new Block(
                Math.min(row, otherRow),
                Math.max(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(column, otherColumn));
    }

    public int rows() {
        return bottom - top + 1;
    }

    public int columns() {
        return right - left + 1;
    }

    public boolean isSingle() {
        return rows() == 1 && columns() == 1;
    }

    public boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
}
