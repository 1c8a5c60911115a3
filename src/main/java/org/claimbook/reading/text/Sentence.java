package org.claimbook.reading.text;

/// The tokens from one end of a sentence to the other, end exclusive; never across blocks.
///
/// @param block the place of its block in the list of blocks
/// @param from the place of its first token in the list of tokens
/// @param to exclusive
public record Sentence(int block, int from, int to) {}
