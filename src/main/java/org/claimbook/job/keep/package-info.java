/// The keeping of a book: backups and restoring, taking back, verifying, merging.
@NullMarked
package org.claimbook.job.keep;

import org.jspecify.annotations.NullMarked;
