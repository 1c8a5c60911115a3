package org.claimbook.chart;

import java.util.List;
import org.claimbook.compare.Matrix;

/// What a chart is drawn of.
///
/// @param matrix the comparison
/// @param parts the comparisons of the measures that are parts of its measure, in the order of the tree; empty for
/// kinds that show none
public record Comparison(Matrix matrix, List<Matrix> parts) {
    public Comparison {
        parts = List.copyOf(parts);
    }

    public static Comparison of(Matrix matrix) {
        return new Comparison(matrix, List.of());
    }
}
