/// Numbers as they are written, in digits and words, with the words that say how they are meant.
@NullMarked
package org.claimbook.reading.number;

import org.jspecify.annotations.NullMarked;
