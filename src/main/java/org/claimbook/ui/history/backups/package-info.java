/// The backups of the book that is open: what there is, and bringing one back.
@NullMarked
package org.claimbook.ui.history.backups;

import org.jspecify.annotations.NullMarked;
