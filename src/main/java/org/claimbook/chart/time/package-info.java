/// Charts over as-of dates, a line a source: [org.claimbook.chart.time.Timeline] and its kin.
@NullMarked
package org.claimbook.chart.time;

import org.jspecify.annotations.NullMarked;
