/// Which words and dates of a sentence belong to which of its figures.
@NullMarked
package org.claimbook.reading.period.clause;

import org.jspecify.annotations.NullMarked;
