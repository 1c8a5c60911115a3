package org.claimbook.ui.compare.kind;

import java.util.Optional;
import org.claimbook.chart.Kind;
import org.claimbook.ui.compare.find.Answer;

/// Which kinds of charts a comparison has something to show in.
public final class Offer {
    private Offer() {}

    /// Key of the sentence that says why a kind has nothing to show; empty where it has.
    public static Optional<String> missing(Kind kind, Answer answer) {
        if (answer.compared().isEmpty()) {
            return Optional.of("compare.noSources");
        }
        if (answer.rows().isEmpty()) {
            return Optional.of("compare.noRows");
        }
        return Optional.ofNullable(
                switch (kind) {
                    case TIMELINE, RANGE, CHANGE -> null;
                    case RATIO -> answer.compared().size() < 2 ? "compare.kind.oneSource" : null;
                    case HEATMAP -> answer.compared().size() < 2 ? "compare.kind.oneSourceHeat" : null;
                    case BREAKDOWN, MULTIPLES -> answer.hasParts() ? null : "compare.kind.noParts";
                });
    }
}
