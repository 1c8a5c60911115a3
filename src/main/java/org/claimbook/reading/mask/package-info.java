/// What is no claim, and of which kind.
@NullMarked
package org.claimbook.reading.mask;

import org.jspecify.annotations.NullMarked;
