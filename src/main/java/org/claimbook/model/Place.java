package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// Where something is counted.
///
/// @param partOf name of the larger place
public record Place(
        String uid,
        String name,
        @Nullable String partOf,
        @Nullable String note) {}
