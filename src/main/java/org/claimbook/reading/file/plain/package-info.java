/// Plain text: from bytes to characters, and what the first lines of a report say of it.
@NullMarked
package org.claimbook.reading.file.plain;

import org.jspecify.annotations.NullMarked;
