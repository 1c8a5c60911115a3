package org.claimbook.exchange.table;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// A file that holds a table, and what it was found to be.
public interface TableFile {
    /// The names in the heading row, stripped.
    List<String> header();

    /// How it is read: what was asked for, and what was found out of the rest.
    TableForm form();

    /// The names of all sheets; empty for a text.
    List<String> sheets();

    /// What a person calls a cell: "F7" in a sheet; null in a text, which has none.
    @Nullable
    String cell(long line, int column);

    /// The rows after the header.
    ///
    /// @param wanted the columns whose texts are wanted; the others read as empty
    TableRows rows(IntPredicate wanted) throws IOException;
}
