package org.claimbook.ui.table.column;

import java.util.function.Function;

/// One column of a grid, as a pane describes it.
///
/// @param key its name in settings, sorts, filters and history: `as_of`
/// @param title as its header has it
/// @param width to begin with, in pixels
/// @param figure whether it holds figures, which stand to the right
/// @param hidden whether it is shown only on demand
/// @param hint what can be typed over it to filter: "2024-11"
/// @param verbatim whether it holds what somebody said: replacing in all columns leaves it alone
/// @param shared whether several rows share its values, so that a change in one is one in all of them
public record Column<R>(
        String key,
        String title,
        double width,
        boolean figure,
        boolean hidden,
        String hint,
        Function<R, Shown> shown,
        Entry<R> entry,
        boolean verbatim,
        boolean shared) {
    public Column(
            String key,
            String title,
            double width,
            boolean figure,
            boolean hidden,
            String hint,
            Function<R, Shown> shown,
            Entry<R> entry) {
        this(key, title, width, figure, hidden, hint, shown, entry, false, false);
    }

    public static <R> Column<R> of(String key, String title, double width, Function<R, Shown> shown, Entry<R> entry) {
        return new Column<>(key, title, width, false, false, "", shown, entry);
    }

    public Column<R> ofFigures() {
        return new Column<>(key, title, width, true, hidden, hint, shown, entry, verbatim, shared);
    }

    public Column<R> onDemand() {
        return new Column<>(key, title, width, figure, true, hint, shown, entry, verbatim, shared);
    }

    public Column<R> withHint(String changed) {
        return new Column<>(key, title, width, figure, hidden, changed, shown, entry, verbatim, shared);
    }

    /// The same column, read in another of its ways.
    public Column<R> reading(int way) {
        return new Column<>(key, title, width, figure, hidden, hint, shown, entry.reading(way), verbatim, shared);
    }

    public Column<R> ofWords() {
        return new Column<>(key, title, width, figure, hidden, hint, shown, entry, true, shared);
    }

    public Column<R> ofShared() {
        return new Column<>(key, title, width, figure, hidden, hint, shown, entry, verbatim, true);
    }
}
