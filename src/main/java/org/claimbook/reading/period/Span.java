package org.claimbook.reading.period;

import org.claimbook.model.Period;
import org.claimbook.reading.Rule;
import org.jspecify.annotations.Nullable;

/// For when a figure holds, and where, with the rules that found it.
///
/// @param place the most specific one named, as it stands in the text; null where none is
/// @param asOfRule null where no date was found; likewise the others
public record Span(
        Period period,
        @Nullable String place,
        @Nullable Rule accumulationRule,
        @Nullable Rule startRule,
        @Nullable Rule asOfRule,
        @Nullable Rule placeRule) {
    /// The same, at a place.
    Span at(String named, Rule rule) {
        return new Span(period, named, accumulationRule, startRule, asOfRule, rule);
    }
}
