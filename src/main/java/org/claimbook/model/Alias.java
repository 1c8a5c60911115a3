package org.claimbook.model;

/// Another name, in whatever language, of a source, measure, subject or place.
///
/// @param target the book's own name of what is meant
public record Alias(String uid, NameKind kind, String name, String target) {}
