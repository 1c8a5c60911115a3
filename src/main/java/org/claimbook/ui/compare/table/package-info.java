/// The comparison's table for use elsewhere: as a file, or as Markdown on the clipboard.
@NullMarked
package org.claimbook.ui.compare.table;

import org.jspecify.annotations.NullMarked;
