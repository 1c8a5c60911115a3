package org.claimbook.ui.history;

/// One value that a step changed, as it is shown.
///
/// @param table where: a table's name in the book
/// @param row which row: its name or what it says; empty where nothing tells it
/// @param column the column's name in the book; empty for the rows of a bulk insert
/// @param before empty for a value that was not there
/// @param after empty for a value that is gone
/// @param rows how many rows it is about: 1, or those of a bulk insert
public record ChangeLine(String table, String row, String column, String before, String after, long rows) {}
