/// What checking asks of a book: claims in the groups in which they are checked, what changed since, and
/// which findings were dismissed.
@NullMarked
package org.claimbook.book.check;

import org.jspecify.annotations.NullMarked;
