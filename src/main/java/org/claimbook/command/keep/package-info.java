/// The commands that keep a book: backups, history, undo, verifying and merging.
@NullMarked
package org.claimbook.command.keep;

import org.jspecify.annotations.NullMarked;
