package org.claimbook.exchange.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.function.IntPredicate;

/// Takes fields from FastCSV's buffer: those that nobody wants are only counted, texts that repeat are made once.
final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    /// More characters than any row of claims has; beyond them, a quote was left open or the file is no CSV.
    static final int LONGEST = 4 << 20;

    private final CsvRow row;
    private final IntPredicate wanted;
    private final TextPool texts = new TextPool();

    RowHandler(int columns, IntPredicate wanted) {
        this.row = new CsvRow(columns);
        this.wanted = wanted;
    }

    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.begin(startingLineNumber);
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        var text = wanted.test(field) ? texts.of(buffer, offset, length) : "";
        if (row.add(field, text, length) > LONGEST) {
            throw new RowTooLong();
        }
    }

    @Override
    protected CsvRow buildRecord() {
        return row;
    }

    /// Carries the news out of FastCSV's loop, as the cause of its exception; [CsvRows] turns it into a [CsvFault].
    static final class RowTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
