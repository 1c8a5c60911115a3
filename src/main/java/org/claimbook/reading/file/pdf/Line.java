package org.claimbook.reading.file.pdf;

/// One line of a page, in points of a page that is read from its top left corner.
///
/// @param top of its base line, downwards
/// @param size of its letters
/// @param cells how many stretches of text stand far apart in it: more than one in the row of a table
record Line(int page, String text, float left, float right, float top, float size, int cells) {
    boolean overlaps(Line other) {
        return left < other.right && other.left < right;
    }

    /// Whether both stand at the same height, one beside the other.
    boolean beside(Line other) {
        return Math.abs(top - other.top) < Math.min(size, other.size) * 0.6F && !overlaps(other);
    }
}
