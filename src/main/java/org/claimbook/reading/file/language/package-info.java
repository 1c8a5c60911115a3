/// Which language a text is written in.
@NullMarked
package org.claimbook.reading.file.language;

import org.jspecify.annotations.NullMarked;
