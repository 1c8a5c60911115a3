/// How the rows of a long table pass by on screen.
@NullMarked
package org.claimbook.ui.table.flow;

import org.jspecify.annotations.NullMarked;
