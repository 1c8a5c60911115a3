/// The rows behind a grid: a window over a table of any size, of which only a few pages are ever in memory.
///
/// [org.claimbook.ui.table.rows.RowSource] answers in SQL which rows there are and in what order;
/// [org.claimbook.ui.table.rows.RowWindow] is the list that a table sees; a [org.claimbook.ui.table.rows.Row]
/// knows its id at once and its value when its page has been read.
@NullMarked
package org.claimbook.ui.table.rows;

import org.jspecify.annotations.NullMarked;
