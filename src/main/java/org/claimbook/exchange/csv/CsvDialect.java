package org.claimbook.exchange.csv;

/// How a text writes a table.
///
/// @param quote around fields that hold delimiters
record CsvDialect(TextEncoding encoding, char delimiter, char quote) {}
