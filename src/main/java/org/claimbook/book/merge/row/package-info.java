/// Rows of one book and of another, side by side: which columns belong together, what refers to what,
/// what no two rows may share, and what people call a row.
@NullMarked
package org.claimbook.book.merge.row;

import org.jspecify.annotations.NullMarked;
