package org.claimbook.ui.table.column;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.claimbook.model.Parsed;

/// How the cells of a column are typed into.
///
/// @param typed the text by which a row's value is edited, which `read` would read back as the same
/// @param read what a text typed into this row's cell does to a row, or why it cannot be read; an empty text
/// clears the
///     cell
/// @param completion what is proposed meanwhile
/// @param ways others to read a text that stands in a cell as a draft, for a person to choose from by number
public record Entry<R>(
        Function<R, String> typed,
        BiFunction<R, String, Parsed<UnaryOperator<R>>> read,
        Completion completion,
        List<BiFunction<R, String, Parsed<UnaryOperator<R>>>> ways) {
    public Entry {
        ways = List.copyOf(ways);
    }

    public Entry(
            Function<R, String> typed, BiFunction<R, String, Parsed<UnaryOperator<R>>> read, Completion completion) {
        this(typed, read, completion, List.of());
    }

    Entry<R> reading(int way) {
        return new Entry<>(typed, ways.get(way), completion);
    }
}
