/// Files of comma-separated values as files: their encoding, delimiter, header and rows, and no word about
/// claims.
///
/// [org.claimbook.exchange.csv.CsvFile] finds out what a file is, and reads its rows, one at a time, in
/// constant memory; [org.claimbook.exchange.csv.CsvText] writes them. What makes a file unreadable as a whole
/// is a [org.claimbook.exchange.csv.CsvFault].
@NullMarked
package org.claimbook.exchange.csv;

import org.jspecify.annotations.NullMarked;
