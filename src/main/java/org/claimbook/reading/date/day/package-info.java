/// Days of the calendar, how they are completed from the day of publication, and the words and numbers that they are
/// made of.
@NullMarked
package org.claimbook.reading.date.day;

import org.jspecify.annotations.NullMarked;
