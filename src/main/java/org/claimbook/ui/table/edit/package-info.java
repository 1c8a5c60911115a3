/// What is done to a block of cells at once: the block, what is written into it, and how far that has come.
@NullMarked
package org.claimbook.ui.table.edit;

import org.jspecify.annotations.NullMarked;
