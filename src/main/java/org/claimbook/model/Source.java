package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// Anybody who speaks or publishes: a ministry, a commander, a newspaper, a count.
///
/// @param side whose side the source is on, in the researcher's words
/// @param parent name of the body that it belongs to
/// @param reliability of the source by the Admiralty scale: A (completely reliable) to F (cannot be judged)
public record Source(
        String uid,
        String name,
        Kind kind,
        @Nullable String side,
        @Nullable String parent,
        @Nullable String reliability,
        @Nullable String homepage,
        @Nullable String note) {
    /// What sort of speaker or publisher a source is.
    public enum Kind implements Coded {
        STATE,
        MILITARY,
        OFFICIAL,
        PERSON,
        OUTLET,
        AGENCY,
        NGO,
        IGO,
        RESEARCHER,
        OTHER
    }
}
