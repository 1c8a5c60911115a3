package org.claimbook.reading.number;

import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// The words around a number that say how it is meant; places are those of tokens.
///
/// @param from where they begin before the number, or the number's own beginning
/// @param to where they end after it, or its own end
/// @param rule null where none stand there
record Qualified(
        Qualifier qualifier, int from, int to, @Nullable NumberRule rule) {}
