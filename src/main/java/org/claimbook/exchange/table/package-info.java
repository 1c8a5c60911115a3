/// What tables in files have in common, whether they are text or sheets of a workbook: a header, rows of
/// texts, and how they are to be read.
@NullMarked
package org.claimbook.exchange.table;

import org.jspecify.annotations.NullMarked;
