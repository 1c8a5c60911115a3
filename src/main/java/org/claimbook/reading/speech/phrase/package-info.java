/// The phrases that name who speaks: where they begin and end, the name within, and whom it means in this text.
@NullMarked
package org.claimbook.reading.speech.phrase;

import org.jspecify.annotations.NullMarked;
