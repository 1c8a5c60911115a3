/// How dates, times, durations and ages are written: one class a kind of form, each of which reads what begins at a
/// place.
///
/// [RangeForms] asks all of them but [LengthForms], and joins what bounds a period.
@NullMarked
package org.claimbook.reading.date.form;

import org.jspecify.annotations.NullMarked;
