package org.claimbook.ui.importing;

import org.claimbook.exchange.Mapping;

/// Where one of the app's columns gets its text from.
sealed interface Filling {
    Filling NOTHING = new Nothing();

    record Nothing() implements Filling {}

    /// A column of the file.
    record Column(String name) implements Filling {}

    /// The same text in every row.
    record Constant(String text) implements Filling {}

    /// A column that counts days.
    ///
    /// @param since the day before the first, as typed
    record Days(String column, String since) implements Filling {}

    /// The headings, or the cells, of a wide table.
    record Wide(int columns, boolean headings) implements Filling {}

    /// What only a mapping file can say; it stays as it is.
    record Kept(Mapping.Target target) implements Filling {}
}
