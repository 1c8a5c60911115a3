package org.claimbook.exchange.sheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.claimbook.exchange.table.TableRow;
import org.claimbook.exchange.table.TableRows;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// The rows of a sheet, rows without a text left out. They end after the last cell of the heading, or after
/// their own last one where they are longer.
final class SheetRows implements TableRows {
    private final Workbook book;
    private final CellText texts;
    private final IntPredicate wanted;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Fields fields = new Fields();
    private int columns;

    /// @param book closed with these rows
    SheetRows(Workbook book, String sheet, char decimal, IntPredicate wanted) throws IOException {
        this.book = book;
        this.texts = new CellText(decimal, book.isDate1904());
        this.wanted = wanted;
        this.stream = book.rows(sheet);
        this.rows = stream.iterator();
    }

    /// From now on, rows are at least so wide.
    void widen(int least) {
        columns = least;
    }

    /// Reads up to the row with the names.
    ///
    /// @param place among the rows that are not empty, from 1
    @Nullable
    TableRow heading(int place) throws IOException {
        var row = next();
        for (var above = 1; row != null && above < place; above++) {
            row = next();
        }
        return row;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        while (Workbook.guarded(rows::hasNext)) {
            fields.fill(Workbook.guarded(rows::next));
            if (!fields.isEmpty()) {
                return fields;
            }
        }
        return null;
    }

    /// The library does not say how far it is.
    @Override
    public double progress() {
        return -1;
    }

    @Override
    public void close() throws IOException {
        try (book) {
            stream.close();
        }
    }

    private final class Fields implements TableRow {
        private String[] cells = new String[16];
        private int count;
        private boolean empty;
        private long line;

        private void fill(Row row) {
            // The library numbers rows that carry no number of their own from 0; so do their cells.
            line = row.getFirstNonEmptyCell()
                    .map(cell -> cell.getAddress().getRow() + 1L)
                    .orElse((long) row.getRowNum());
            var width = Math.max(columns, row.getCellCount());
            cells = width > cells.length ? Arrays.copyOf(cells, width) : cells;
            count = columns;
            empty = true;
            for (var column = 0; column < width; column++) {
                var cell = column < row.getCellCount() ? row.getCell(column) : null;
                // Whether a row is empty, and how wide it is, must not depend on what is wanted.
                var filled = !CellText.isBlank(cell);
                cells[column] = cell != null && filled && wanted.test(column) ? texts.of(cell) : "";
                count = filled ? Math.max(count, column + 1) : count;
                empty &= !filled;
            }
        }

        @Override
        public long line() {
            return line;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public boolean isEmpty() {
            return empty;
        }

        @Override
        public String field(int column) {
            return cells[column];
        }
    }
}
