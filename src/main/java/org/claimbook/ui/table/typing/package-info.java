/// The field in which a cell is typed, and the proposals under it.
@NullMarked
package org.claimbook.ui.table.typing;

import org.jspecify.annotations.NullMarked;
