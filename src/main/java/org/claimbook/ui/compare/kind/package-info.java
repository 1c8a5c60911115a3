/// Which kind of chart is drawn: the buttons to choose it, and why a kind has nothing to show.
@NullMarked
package org.claimbook.ui.compare.kind;

import org.jspecify.annotations.NullMarked;
