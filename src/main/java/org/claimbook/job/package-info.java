/// The jobs that the app does, one class each: they join the rooms that do not know each other.
///
/// Command line and window call the same jobs, so that a picture or a table is the same wherever it is made. A job
/// takes
/// an open book where it needs one, does its work on the calling thread, and answers with a record.
@NullMarked
package org.claimbook.job;

import org.jspecify.annotations.NullMarked;
