package org.claimbook.reading.lexicon;

/// An entry that ends at a place of a text.
///
/// @param end exclusive, in UTF-16 units
public record Found(Table table, String key, int end) {}
