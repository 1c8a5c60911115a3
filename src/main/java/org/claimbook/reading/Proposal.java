package org.claimbook.reading;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.claimbook.model.Coded;
import org.claimbook.model.Figure;
import org.claimbook.model.Period;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;

/// A claim as the reader found it, for a person to accept, mend or reject.
///
/// @param words with their place in the text of the [Reading]
/// @param partOf the place in the list of proposals of the total that this is a part of, or -1
/// @param rules the id of the rule that gave each part; parts that were left open are absent
public record Proposal(
        Words words, Figure figure, Speech speech, Topic topic, Period period, int partOf, Map<Part, String> rules) {
    /// What a rule can give.
    public enum Part implements Coded {
        FIGURE,
        QUALIFIER,
        QUOTE,
        MEASURE,
        UNIT,
        SUBJECT,
        PLACE,
        CLAIMANT,
        VIA,
        CHANNEL,
        ACCUMULATION,
        PERIOD_START,
        AS_OF,
        PART_OF
    }

    public Proposal {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }
}
