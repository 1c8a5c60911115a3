package org.claimbook.ui.table.rows;

import java.util.function.UnaryOperator;

/// What is to become of one cell.
///
/// @param column key of its column
/// @param change done to the row as it then stands in the book
public record CellChange<R>(String column, UnaryOperator<R> change) {}
