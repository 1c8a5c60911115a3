/// The editable grid, one piece of code for every table of the window; it knows nothing of claims.
///
/// A pane describes its [org.claimbook.ui.table.column.Column]s: how a row is shown and, by an
/// [org.claimbook.ui.table.column.Entry], how a text typed into a cell becomes a change. The
/// [org.claimbook.ui.table.GridModel] keeps sort, filters, selection and what was typed but cannot be read;
/// the [org.claimbook.ui.table.Grid] draws it and turns keys into commands. Rows come through `rows`, a page
/// at a time.
@NullMarked
package org.claimbook.ui.table;

import org.jspecify.annotations.NullMarked;
