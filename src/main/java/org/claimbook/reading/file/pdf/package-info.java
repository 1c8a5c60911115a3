/// The text of a PDF file, as a person reads it, and what the file says of itself.
///
/// [PdfReport] is the way in. [GuardedParser] and [GuardedStream] keep PDFBox within a [Budget] of time and
/// memory, [PageLines] catches the lines of each page with their places, [Paragraphs] joins them.
@NullMarked
package org.claimbook.reading.file.pdf;

import org.jspecify.annotations.NullMarked;
