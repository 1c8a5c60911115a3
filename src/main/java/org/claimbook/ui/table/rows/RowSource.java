package org.claimbook.ui.table.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.claimbook.ui.table.draft.DraftShelf;
import org.jspecify.annotations.Nullable;

/// Where the rows of a grid come from, and where its edits go. What is found, sorted and filtered is so in
/// SQL.
public interface RowSource<R> {
    /// The question for all ids of an arrangement, in its order. Made on the FX thread, asked on the analysis
    /// thread.
    Supplier<long[]> ids(Arrangement arrangement);

    /// The rows of these ids, without those that have gone. On the analysis thread.
    List<R> rows(long[] ids);

    long id(R row);

    /// How many rows there are without any filter: when it changes, rows have come or gone. On the analysis
    /// thread.
    long total();

    /// Whether nothing can be typed.
    boolean isReadOnly();

    /// Changes a row as it now stands in the book, as one step that can be undone; empty where it has gone.
    /// On the book thread.
    ///
    /// @param column key of the column in which it was typed
    Optional<R> change(long id, String column, UnaryOperator<R> change);

    /// Changes several cells of a row; where that is one write, a source says so. On the book thread.
    default Optional<R> change(long id, List<CellChange<R>> cells) {
        Optional<R> changed = Optional.empty();
        for (var cell : cells) {
            changed = change(id, cell.column(), cell.change());
        }
        return changed;
    }

    /// Changes many rows, as if one after the other; where that is fewer writes, a source says so. On the
    /// book thread.
    ///
    /// @param cells what is to become of a row, by its place among these
    default void change(long[] ids, IntFunction<List<CellChange<R>>> cells) {
        for (var row = 0; row < ids.length; row++) {
            change(ids[row], cells.apply(row));
        }
    }

    /// Does several changes as one step that can be undone: all of them, or, where it throws, none. On the
    /// book thread.
    ///
    /// @param what a word of the program's: `paste`
    /// @param detail of what: a column's key, or `12 cells`
    default <T> T step(String what, String detail, Supplier<T> work) {
        return work.get();
    }

    /// Begins to watch which names the writes from now on make; what it gives tells them. On the book thread.
    default Supplier<List<Made>> making() {
        return List::of;
    }

    /// Whether rows can be added here.
    default boolean canAdd() {
        return false;
    }

    /// Adds an empty row. On the book thread.
    ///
    /// @param like id of the row that it is to stand beside; 0 for none
    /// @param apart whether it is to share nothing with that row in the columns that rows share
    /// @return its id
    default long add(long like, boolean apart) {
        throw new UnsupportedOperationException("rows cannot be added here");
    }

    /// Whether rows can be deleted here.
    default boolean canDelete() {
        return false;
    }

    /// Deletes rows; those that have gone already are no matter. On the book thread.
    default void delete(long[] ids) {
        throw new UnsupportedOperationException("rows cannot be deleted here");
    }

    /// Where what was typed but cannot be read is kept; null for nowhere.
    default @Nullable DraftShelf drafts() {
        return null;
    }
}
