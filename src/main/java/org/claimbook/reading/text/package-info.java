/// A report's text, taken apart: blocks, sentences, tokens.
///
/// The raw text is never touched. All places count in it, in UTF-16 units; what is compared with lexicons is a shadow
/// of the same length.
@NullMarked
package org.claimbook.reading.text;

import org.jspecify.annotations.NullMarked;
