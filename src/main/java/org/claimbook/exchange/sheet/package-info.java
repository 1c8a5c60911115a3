/// Workbooks (XLSX) as files: their sheets, header and rows of texts, and no word about claims.
///
/// [org.claimbook.exchange.sheet.SheetFile] reads a sheet as though it were text: numbers in plain notation
/// without the noise of binary fractions, dates in the form of books.
/// [org.claimbook.exchange.sheet.SheetText] writes one, with cells of the types that spreadsheets count with.
/// What makes a file unreadable is a [org.claimbook.exchange.sheet.SheetFault].
@NullMarked
package org.claimbook.exchange.sheet;

import org.jspecify.annotations.NullMarked;
