package org.claimbook.reading;

import org.claimbook.model.Coded;

/// A number that is no claim, kept so that a person can take it after all.
///
/// @param start of its words in the text of the [Reading], in UTF-16 units
/// @param end exclusive
/// @param rule the id of the rule that set it aside
public record SetAside(int start, int end, String quote, Kind kind, String rule) {
    /// Why a number is no claim.
    public enum Kind implements Coded {
        DATE,
        YEAR,
        TIME,
        AGE,
        DURATION,
        PERCENT,
        MONEY,
        ORDINAL,
        /// "Nine out of ten".
        RATIO,
        /// "Twice as many".
        MULTIPLIER,
        /// "47th Brigade".
        UNIT_NAME,
        /// "T-72".
        MODEL,
        /// "Highway 32".
        NAME,
        /// "Report No. 4".
        REF,
        PHONE,
        ADDRESS,
        /// Articles of law and prison terms.
        LAW,
        VOTE,
        POLL,
        DISTANCE,
        SPEED,
        TEMPERATURE,
        MAGNITUDE,
        /// What an instrument shows: a water level, a wind force.
        READING,
        /// The specification of one object: "two-dose", "40 pages".
        SPEC,
        /// The population in the background.
        POPULATION,
        /// "Across 11 regions".
        SCOPE,
        /// The rate at which something moves or spreads.
        RATE,
        PLAN,
        FORECAST,
        /// "One of the", "none of the".
        ONE_OF,
        /// In the furniture of a web page: menus, other headlines.
        BOILERPLATE,
        /// A number that counts nothing the reader knows of.
        UNCLEAR
    }
}
