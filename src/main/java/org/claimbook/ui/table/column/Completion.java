package org.claimbook.ui.table.column;

import java.util.List;
import java.util.function.Function;

/// What is proposed while one types into a cell.
public sealed interface Completion {
    /// Nothing: free text.
    record None() implements Completion {}

    /// One of a few fixed words, known at once.
    record Words(List<String> words) implements Completion {}

    /// Names that the book knows, or a new one.
    ///
    /// @param find the names for what was typed, best first; asked on the analysis thread
    /// @param known the name that is meant by exactly this text, by alias too, or an empty text; on the same
    /// thread
    /// @param make what offers to make a new one: a text with the name put in
    record Names(Function<String, List<String>> find, Function<String, String> known, Function<String, String> make)
            implements Completion {}

    None NONE = new None();
}
