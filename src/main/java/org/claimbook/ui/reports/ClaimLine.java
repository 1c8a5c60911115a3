package org.claimbook.ui.reports;

import java.util.function.UnaryOperator;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.jspecify.annotations.Nullable;

/// A claim among those of its report.
///
/// @param depth how many totals stand above it, of which each is a part of the next
/// @param parts how many claims of the report are parts of it
/// @param rounded the exacter figure that it rounds; null for none
public record ClaimLine(
        Claim claim, int depth, int parts, @Nullable Figure rounded) {
    ClaimLine changed(UnaryOperator<Claim> change) {
        return new ClaimLine(change.apply(claim), depth, parts, rounded);
    }
}
