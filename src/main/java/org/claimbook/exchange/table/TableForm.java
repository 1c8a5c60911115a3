package org.claimbook.exchange.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// How a file is to be read as a table. What is null is to be found out.
///
/// @param encoding of a text
/// @param delimiter between the fields of a text
/// @param quote around fields that hold delimiters, in a text
/// @param sheet the name of one in a workbook; null for its first
/// @param heading which of the rows that are not empty has the names of the columns; 1 is the first
public record TableForm(
        @Nullable Charset encoding,
        @Nullable Character delimiter,
        @Nullable Character quote,
        @Nullable String sheet,
        int heading) {
    public static final TableForm FOUND_OUT = new TableForm(null, null, null, null, 1);

    /// @throws IllegalArgumentException where the heading comes before the first row
    public TableForm {
        if (heading < 1) {
            throw new IllegalArgumentException("the first row is 1");
        }
    }

    public TableForm withEncoding(@Nullable Charset other) {
        return new TableForm(other, delimiter, quote, sheet, heading);
    }

    public TableForm withDelimiter(@Nullable Character other) {
        return new TableForm(encoding, other, quote, sheet, heading);
    }

    public TableForm withQuote(@Nullable Character other) {
        return new TableForm(encoding, delimiter, other, sheet, heading);
    }

    public TableForm withSheet(@Nullable String other) {
        return new TableForm(encoding, delimiter, quote, other, heading);
    }

    public TableForm withHeading(int row) {
        return new TableForm(encoding, delimiter, quote, sheet, row);
    }
}
