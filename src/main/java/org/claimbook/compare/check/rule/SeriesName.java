package org.claimbook.compare.check.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// What sentences call a series: its claimant, then what is counted, whose and where, as far as these are known.
final class SeriesName {
    private SeriesName() {}

    static String of(@Nullable String claimant, Topic topic) {
        return Stream.of(claimant, topic.measure(), topic.subject(), topic.place())
                .filter(name -> name != null && !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// The as-of date of a claim that stands in a series, and therefore has one.
    static EdtfDate date(Claim claim) {
        var asOf = claim.period().asOf();
        if (asOf == null) {
            throw new IllegalArgumentException("claim " + claim.uid() + " is in a series without an as-of date");
        }
        return asOf;
    }
}
