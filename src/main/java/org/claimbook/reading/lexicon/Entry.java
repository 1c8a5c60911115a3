package org.claimbook.reading.lexicon;

/// One form of a lexicon, in the alphabet of a text's shadow.
///
/// @param form lower-case words with single spaces; a `*` ends a word of which only the beginning is given
/// @param line in its file, from 1
public record Entry(Table table, String key, String form, int line) {}
