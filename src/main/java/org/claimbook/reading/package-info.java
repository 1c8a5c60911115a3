/// Reading a report: from its words to proposed claims.
///
/// Everything here is deterministic, offline and explainable: each part of a proposal names the rule that gave it, and
/// each number that is no claim is set aside with its kind. A report walks through the rooms in this order: `file`
/// (bytes to text and what the file says of itself), `text` (blocks, sentences, tokens), `lexicon` (the words of each
/// language, kept as data), `number`, `date`, `mask` (what is no claim), `thing` (what is counted), `speech` (who says
/// it), `period` (for when and where); `reader` leads it through. This package holds what they all speak of.
@NullMarked
package org.claimbook.reading;

import org.jspecify.annotations.NullMarked;
