package org.claimbook.chart;

import org.claimbook.model.Coded;

/// The kinds of charts.
public enum Kind implements Coded {
    /// Figures over as-of dates, a line a source.
    TIMELINE,
    /// The figures of one date, a row a source.
    RANGE,
    /// Each source as a multiple of a baseline, over time.
    RATIO,
    /// What was added, or taken away, per day, week or month between successive claims.
    CHANGE,
    /// The parts of a total, per date or per source.
    BREAKDOWN,
    /// How far sources lie apart, on each date.
    HEATMAP,
    /// The timeline of each measure of a tree, small, over the same dates.
    MULTIPLES;

    private static final int ALL_LEVELS = 9;

    /// How many levels of the parts of a measure the chart shows; 0 for the measure alone.
    public int depthOfParts() {
        return switch (this) {
            case BREAKDOWN -> 1;
            case MULTIPLES -> ALL_LEVELS;
            case TIMELINE, RANGE, RATIO, CHANGE, HEATMAP -> 0;
        };
    }

    /// Whether what is drawn is computed of several claims each, of which not all are drawn.
    public boolean isComputed() {
        return this == RATIO || this == CHANGE;
    }

    /// Whether the figures may stand on a linear or on a logarithmic scale.
    public boolean hasScales() {
        return this == TIMELINE || this == RANGE || this == MULTIPLES;
    }

    /// Whether each source is held against one of them.
    public boolean needsBaseline() {
        return this == RATIO;
    }
}
