package org.claimbook.model;

/// How the number of a claim is meant: as a point, as a bound, as a range, or not at all.
///
/// Which of value, low and high a figure has follows from its qualifier.
public enum Qualifier implements Coded {
    EXACT(Shape.POINT, ""),
    ABOUT(Shape.POINT, "≈ "),
    NEARLY(Shape.POINT, "≈< "),
    AT_LEAST(Shape.LOWER_BOUND, "≥ "),
    /// The bound itself is excluded.
    MORE_THAN(Shape.LOWER_BOUND, "> "),
    AT_MOST(Shape.UPPER_BOUND, "≤ "),
    /// The bound itself is excluded.
    LESS_THAN(Shape.UPPER_BOUND, "< "),
    BETWEEN(Shape.RANGE, ""),
    /// "Dozens", "thousands": the ends come from a preset, the word stays in the stated text.
    ORDER(Shape.RANGE, "~ "),
    /// "Heavy losses", or a number that cannot be read.
    UNKNOWN(Shape.NONE, "");

    /// Which numbers a figure carries.
    public enum Shape {
        POINT,
        LOWER_BOUND,
        UPPER_BOUND,
        RANGE,
        NONE
    }

    private final Shape shape;
    private final String sign;

    Qualifier(Shape shape, String sign) {
        this.shape = shape;
        this.sign = sign;
    }

    public Shape shape() {
        return shape;
    }

    /// The mark before the number in tables and charts: "≥ " for at least.
    public String sign() {
        return sign;
    }

    /// Whether only one end is known.
    public boolean oneSided() {
        return shape == Shape.LOWER_BOUND || shape == Shape.UPPER_BOUND;
    }
}
