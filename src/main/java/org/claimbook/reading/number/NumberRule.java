package org.claimbook.reading.number;

import org.claimbook.reading.Rule;

/// The ways in which a number and how it is meant are read.
public enum NumberRule implements Rule {
    /// "20,842", "1 240".
    DIGITS,
    /// "Sixty-three", "п'ятьох"; ordinals and fractions too, which are set aside.
    WORDS,
    /// "1.2 million", "32 тыс. 798".
    MAGNITUDE,
    /// "Dozens", "several hundred".
    ORDER,
    /// "No deaths", "жодної".
    ZERO,
    /// "+7", "(-31)".
    CHANGE,
    /// "Over", "близько".
    QUALIFIER_BEFORE,
    /// "Or more", "и более".
    QUALIFIER_AFTER,
    /// "Passed 500,000", "перевищили 2 млн".
    REACHING,
    /// "Rose to 22", "зросла до 22": said as a bound is said, but exact.
    RISE_TO,
    /// "Approximately", said before a list, holds for its items.
    LEAD_IN,
    /// "Between 10 and 20".
    RANGE_BETWEEN,
    /// "From 10 to 20", "від 10 до 20".
    RANGE_FROM,
    /// "10 to 20".
    RANGE_TO,
    /// "10–20".
    RANGE_DASH,
    /// "648 or 650".
    RANGE_OR,
    /// "At least 20 but no more than 30".
    BOTH_ENDS;

    @Override
    public String room() {
        return "number";
    }
}
