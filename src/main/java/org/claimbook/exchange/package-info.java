/// Claims and books in files, in and out: tables (CSV and XLSX) of the app's own columns, other people's
/// under a mapping, and JSON.
///
/// [org.claimbook.exchange.ClaimTableReader] turns rows into claims, and into
/// [org.claimbook.exchange.Rejection]s where they are none. On the way, a [org.claimbook.exchange.Mapping]
/// says what of a row is what; with it or without,
/// `RowPlan` fills the `Cells` of the app's own columns ([org.claimbook.exchange.CsvColumn]), and
/// `ClaimCells` reads a claim out of them. [org.claimbook.exchange.ClaimTableWriter] writes the same columns.
/// A whole book travels as JSON, table by table, through [org.claimbook.exchange.BookJsonWriter] and
/// [org.claimbook.exchange.BookJsonReader], which know nothing of books.
///
/// Everything streams. What makes a file useless as a whole is an [org.claimbook.exchange.ExchangeException].
@NullMarked
package org.claimbook.exchange;

import org.jspecify.annotations.NullMarked;
