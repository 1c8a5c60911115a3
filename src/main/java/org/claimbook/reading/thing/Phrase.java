package org.claimbook.reading.thing;

/// A noun phrase of a text; places are those of tokens, ends exclusive.
///
/// @param from its first word, adjectives included
/// @param to after its head noun
/// @param unit canonical, in English
record Phrase(int from, int to, String unit, ThingRule rule) {}
