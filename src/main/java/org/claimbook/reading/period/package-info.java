/// For when a figure holds, over which time it counts, and where.
@NullMarked
package org.claimbook.reading.period;

import org.jspecify.annotations.NullMarked;
