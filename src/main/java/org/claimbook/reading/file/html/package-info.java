/// A page of the web as it was saved: the article that a person reads in it, and what the page says of itself.
///
/// [HtmlReport] is the way in. It has the page parsed by jsoup within limits, measures it ([Sizes]), finds the
/// article ([MainPart]), and writes down its text ([PageText]) without the furniture around it ([Furniture]).
/// [PageHead] reads the metadata, with [JsonLd] for the part of them that is JSON.
@NullMarked
package org.claimbook.reading.file.html;

import org.jspecify.annotations.NullMarked;
