/// How a pane describes the columns of its grid: what a cell shows, and what typing into it does.
@NullMarked
package org.claimbook.ui.table.column;

import org.jspecify.annotations.NullMarked;
