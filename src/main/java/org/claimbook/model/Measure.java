package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// What is counted.
///
/// @param unit unique together with the name; empty where none is given
/// @param partOf name of the total that this is a part of (killed → personnel losses), in the same book
/// @param signed whether a figure may be negative, as a change may
public record Measure(
        String uid,
        String name,
        String unit,
        @Nullable String partOf,
        boolean signed,
        @Nullable String note) {}
