/// The file of a report: from its bytes to its text, and what it says of itself.
///
/// [ReportFile] is the way in. Each kind has a room: `plain` for text and its first lines, `html` for pages of
/// the web, `pdf`; `language` guesses what a text is written in. Nothing is fetched, and no script runs.
@NullMarked
package org.claimbook.reading.file;

import org.jspecify.annotations.NullMarked;
