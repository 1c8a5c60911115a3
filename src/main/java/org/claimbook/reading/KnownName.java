package org.claimbook.reading;

import org.claimbook.model.NameKind;

/// A name or alias that a book knows, which wins over the reader's own guess.
///
/// @param form the words as they may stand in a text
/// @param name the book's own name for what is meant
/// @param unit of a measure; empty for other kinds
public record KnownName(NameKind kind, String form, String name, String unit) {}
