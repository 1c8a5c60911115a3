package org.claimbook.compare;

import java.math.BigDecimal;
import org.claimbook.model.Coded;
import org.claimbook.model.Figure;
import org.jspecify.annotations.Nullable;

/// How two figures stand to each other when read as intervals.
///
/// @param gap the distance between the nearest ends, where the two are apart; else null
public record Relation(Kind kind, @Nullable BigDecimal gap) {
    public enum Kind implements Coded {
        /// Both points, and the same.
        EQUAL,
        /// The intervals meet.
        COMPATIBLE,
        /// They do not.
        APART,
        /// At least one of them says no number.
        UNKNOWN
    }

    private static final Relation EQUAL = new Relation(Kind.EQUAL, null);
    private static final Relation COMPATIBLE = new Relation(Kind.COMPATIBLE, null);
    static final Relation UNKNOWN = new Relation(Kind.UNKNOWN, null);

    /// Reads both as intervals ([Interval#of], where the parameters are explained) and looks whether these meet.
    public static Relation of(Figure a, Figure b, boolean widening, boolean signed) {
        var left = Interval.of(a, widening, signed);
        var right = Interval.of(b, widening, signed);
        if (left == null || right == null) {
            return UNKNOWN;
        }
        var gap = left.gap(right);
        if (gap != null) {
            return new Relation(Kind.APART, gap);
        }
        return left.isPoint() && right.isPoint() ? EQUAL : COMPATIBLE;
    }
}
