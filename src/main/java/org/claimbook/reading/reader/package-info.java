/// Leads a text through all rooms of reading, and puts together what they found.
@NullMarked
package org.claimbook.reading.reader;

import org.jspecify.annotations.NullMarked;
