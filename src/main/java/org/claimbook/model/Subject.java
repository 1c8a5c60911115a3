package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// Whose or what is counted ("Russian forces").
public record Subject(String uid, String name, @Nullable String note) {}
