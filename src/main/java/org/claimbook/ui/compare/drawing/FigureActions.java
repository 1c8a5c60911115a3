package org.claimbook.ui.compare.drawing;

import org.claimbook.chart.data.Mark;
import org.claimbook.model.Claim;

/// What comes of pointing at figures of a chart.
public interface FigureActions {
    /// The tooltip of a figure; its first line is set as a heading.
    String words(Mark mark);

    /// Selects a figure.
    void choose(Claim claim);

    /// Opens the words of the figure that is selected.
    void open();

    /// Selects none.
    void leave();
}
