package org.claimbook.ui.task;

import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

/// The one selection that all panes share, so that a claim chosen in one is the chosen one in every other.
public final class Selection {
    private final LongProperty claim = new SimpleLongProperty(this, "claim");

    /// Id of the selected claim; 0 for none.
    public LongProperty claim() {
        return claim;
    }
}
