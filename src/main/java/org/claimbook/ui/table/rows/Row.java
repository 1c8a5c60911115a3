package org.claimbook.ui.table.rows;

import javafx.beans.value.ObservableValueBase;
import org.jspecify.annotations.Nullable;

/// One row of a window: its id is known from the start, its value once its page has been read.
///
/// Belongs to the FX thread. It tells its listeners when the value comes, when it is read again, and when it
/// is touched.
public final class Row<R> extends ObservableValueBase<@Nullable R> {
    private final long id;
    private @Nullable R value;

    Row(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }

    /// The row as last read; null while it is on its way, and for good where it has gone from the book.
    @Override
    public @Nullable R getValue() {
        return value;
    }

    void set(@Nullable R read) {
        value = read;
        touch();
    }

    /// Has the row drawn again, with whatever is now known about it.
    public void touch() {
        fireValueChangedEvent();
    }
}
