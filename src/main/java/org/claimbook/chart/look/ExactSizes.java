package org.claimbook.chart.look;

import java.awt.RenderingHints;

/// A hint to draw letters at the very size of their font, which JavaFX's Graphics2D would round: for files in which
/// text stays text, and has a size that people see.
public final class ExactSizes extends RenderingHints.Key {
    public static final ExactSizes KEY = new ExactSizes();

    private ExactSizes() {
        super(72_001);
    }

    @Override
    public boolean isCompatibleValue(Object value) {
        return value instanceof Boolean;
    }
}
