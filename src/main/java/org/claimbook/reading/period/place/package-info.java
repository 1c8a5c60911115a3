/// The places that a text names, and which of them a figure is for.
@NullMarked
package org.claimbook.reading.period.place;

import org.jspecify.annotations.NullMarked;
