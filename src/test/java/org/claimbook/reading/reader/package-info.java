/// What holds of reading as a whole.
@NullMarked
package org.claimbook.reading.reader;

import org.jspecify.annotations.NullMarked;
