package org.claimbook.ui.checks;

import org.claimbook.compare.check.Finding;
import org.claimbook.model.Dismissal;
import org.jspecify.annotations.Nullable;

/// A finding, and why it was dismissed.
///
/// @param dismissal null where it was not
public record Found(Finding finding, @Nullable Dismissal dismissal) {
    boolean isOpen() {
        return dismissal == null;
    }

    /// Whether it is about the same claims, found by the same rule, whatever the figures are now.
    boolean isAbout(Found other) {
        var mine = finding.claims();
        var others = other.finding.claims();
        if (!finding.rule().equals(other.finding.rule()) || mine.size() != others.size()) {
            return false;
        }
        for (var i = 0; i < mine.size(); i++) {
            if (!mine.get(i).uid().equals(others.get(i).uid())) {
                return false;
            }
        }
        return true;
    }
}
