/// What a number counts: the noun, the measure, the unit, the words to quote.
@NullMarked
package org.claimbook.reading.thing;

import org.jspecify.annotations.NullMarked;
