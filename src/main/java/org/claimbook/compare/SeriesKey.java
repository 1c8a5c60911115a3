package org.claimbook.compare;

import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// What makes figures comparable: the same thing, counted over the same time. Absent equals absent.
///
/// @param start since when, for cumulative figures; compared for these only
public record SeriesKey(
        Topic topic, Accumulation accumulation, @Nullable EdtfDate start) {}
