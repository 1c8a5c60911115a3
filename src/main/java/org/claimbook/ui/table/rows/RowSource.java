package org.claimbook.ui.table.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Where the rows of a grid come from, and where its edits go. What is found, sorted and filtered is so in SQL.
public interface RowSource<R> {
    /// The question for all ids of an arrangement, in its order. Made on the FX thread, asked on the analysis thread.
    Supplier<long[]> ids(Arrangement arrangement);

    /// The rows of these ids, without those that have gone. On the analysis thread.
    List<R> rows(long[] ids);

    long id(R row);

    /// How many rows there are without any filter: when it changes, rows have come or gone. On the analysis thread.
    long total();

    /// Whether nothing can be typed.
    boolean isReadOnly();

    /// Changes a row as it now stands in the book, as one step that can be undone; empty where it has gone. On the book
    /// thread.
    ///
    /// @param column key of the column in which it was typed
    Optional<R> change(long id, String column, UnaryOperator<R> change);
}
