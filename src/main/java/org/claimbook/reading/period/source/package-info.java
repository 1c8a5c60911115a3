/// How one source is known again where its name stands in another form.
@NullMarked
package org.claimbook.reading.period.source;

import org.jspecify.annotations.NullMarked;
