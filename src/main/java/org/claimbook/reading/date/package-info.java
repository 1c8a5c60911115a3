/// Dates, times, durations and ages, and what they are for: "as of", "since", "in the past day".
@NullMarked
package org.claimbook.reading.date;

import org.jspecify.annotations.NullMarked;
