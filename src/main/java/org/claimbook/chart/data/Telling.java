package org.claimbook.chart.data;

import org.claimbook.model.Figure;
import org.jspecify.annotations.Nullable;

/// Says what figures are that no claim states.
public interface Telling {
    /// What was computed, for a column of a table: "ratio"; null where it is the claim's own figure.
    @Nullable
    String kind(Footing footing);

    /// The figure, in words: "ratio 0.387 to Oryx".
    String words(Figure figure, Footing footing);
}
