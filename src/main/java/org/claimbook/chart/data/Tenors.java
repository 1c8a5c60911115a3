package org.claimbook.chart.data;

import java.util.List;
import org.claimbook.compare.Series;
import org.claimbook.model.Coded;
import org.claimbook.model.Qualifier;

/// How many figures of a source are meant in which way. Not safe for use by several threads while it counts.
public final class Tenors {
    /// How the figures of a series are meant.
    public enum Tenor implements Coded {
        AT_LEAST,
        AT_MOST,
        ABOUT,
        /// Exactly, or now so, now so.
        OTHER
    }

    /// With fewer of a kind than this share, a series is not called by it.
    private static final double NEARLY_ALL = 0.9;

    private int atLeast;
    private int atMost;
    private int about;
    private int all;

    /// Of all numbers that a source claims.
    public static Tenors of(Series series) {
        var tenors = new Tenors();
        for (var point : series.points()) {
            tenors.add(point.claim().figure().qualifier());
        }
        return tenors;
    }

    /// Counts one more; words without a number do not count.
    void add(Qualifier qualifier) {
        switch (qualifier) {
            case AT_LEAST, MORE_THAN -> atLeast++;
            case AT_MOST, LESS_THAN -> atMost++;
            case ABOUT -> about++;
            case EXACT, NEARLY, BETWEEN, ORDER -> {}
            case UNKNOWN -> {
                return;
            }
        }
        all++;
    }

    /// How all are meant, or nine in ten.
    public Tenor most() {
        for (var tenor : List.of(Tenor.AT_LEAST, Tenor.AT_MOST, Tenor.ABOUT)) {
            if (all > 0 && count(tenor) >= NEARLY_ALL * all) {
                return tenor;
            }
        }
        return Tenor.OTHER;
    }

    /// Whether all are meant as most are.
    public boolean areOne() {
        return count(most()) == all;
    }

    public int count(Tenor wanted) {
        return switch (wanted) {
            case AT_LEAST -> atLeast;
            case AT_MOST -> atMost;
            case ABOUT -> about;
            case OTHER -> all - atLeast - atMost - about;
        };
    }

    public int all() {
        return all;
    }
}
