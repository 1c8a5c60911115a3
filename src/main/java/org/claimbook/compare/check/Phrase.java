package org.claimbook.compare.check;

import java.util.List;
import org.claimbook.model.Figure;

/// A detail of a finding that is more than a value: [FindingText] knows the words for it.
public sealed interface Phrase {
    /// Figures that are added up: "20,842 + 717".
    record Sum(List<Figure> figures) implements Phrase {
        public Sum {
            figures = List.copyOf(figures);
        }
    }

    /// In how many claims a unit is used: "items (812)".
    ///
    /// @param unit empty for none
    record UnitUse(String unit, int claims) implements Phrase {}

    /// A date that is not given.
    enum Undated implements Phrase {
        UNDATED
    }
}
