/// Many rows at once: bulk inserts, and the whole book as rows on its way out and in.
@NullMarked
package org.claimbook.book.whole;

import org.jspecify.annotations.NullMarked;
