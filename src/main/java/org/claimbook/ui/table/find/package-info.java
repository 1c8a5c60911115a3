/// Finding texts in the cells of a grid, and replacing them: page by page over all rows that are shown, and
/// what is replaced is one step.
@NullMarked
package org.claimbook.ui.table.find;

import org.jspecify.annotations.NullMarked;
