package org.claimbook.reading.lexicon;

/// An entry of a lexicon, found in a text.
///
/// @param from the place of its first token in the list of tokens
/// @param to exclusive
public record Hit(Table table, String key, int from, int to) {}
