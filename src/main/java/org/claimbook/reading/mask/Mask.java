package org.claimbook.reading.mask;

import org.claimbook.reading.Rule;
import org.claimbook.reading.SetAside;

/// Words with a number that is no claim; places are those of tokens, ends exclusive.
///
/// @param from of the words to show: the number with what makes it none, "40 pages"
public record Mask(int from, int to, SetAside.Kind kind, Rule rule) {}
