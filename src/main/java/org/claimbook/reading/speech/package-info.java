/// Who says it, through whom, and when it was said.
@NullMarked
package org.claimbook.reading.speech;

import org.jspecify.annotations.NullMarked;
