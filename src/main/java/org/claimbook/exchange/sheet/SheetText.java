package org.claimbook.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes one sheet of a workbook (XLSX), row after row, in constant memory.
///
/// Texts are written as texts, so that "=1+1" or "-5" is never taken for a formula.
public final class SheetText implements AutoCloseable {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_LETTERS = 32_767;
    private static final int ROWS_HELD = 500;
    /// More digits than a spreadsheet keeps of a number.
    private static final int MOST_DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final Pattern UNSAFE =
            Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    /// @param out is closed with it
    /// @param widths of the columns, in letters
    public SheetText(OutputStream out, String name, List<String> header, List<Integer> widths) throws IOException {
        book = new Workbook(out, "Claimbook", null);
        sheet = book.newWorksheet(name);
        for (var column = 0; column < header.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.inlineString(0, column, header.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    /// @param cells null for nothing; a [BigDecimal] and a [LocalDate] become cells that can be counted with,
    /// all else
    ///              its text
    public void row(@Nullable Object... cells) throws IOException {
        if (row == MOST_ROWS) {
            throw new SheetFault("a sheet has no more than 1,048,576 rows; write a .csv file instead");
        }
        for (var column = 0; column < cells.length; column++) {
            var cell = cells[column];
            if (cell != null) {
                put(column, cell);
            }
        }
        row++;
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) throws SheetFault {
        if (cell instanceof BigDecimal number && isKept(number)) {
            sheet.value(row, column, number);
            if (number.scale() > 0) {
                sheet.style(row, column)
                        .format("0." + "0".repeat(number.scale()))
                        .set();
            }
        } else if (cell instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.inlineString(
                    row, column, escaped(cell instanceof BigDecimal n ? n.toPlainString() : cell.toString()));
        }
    }

    /// Whether a cell of a number gives back all of it.
    private static boolean isKept(BigDecimal number) {
        return number.scale() >= 0 && number.precision() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    }

    private String escaped(String text) throws SheetFault {
        if (text.length() > MOST_LETTERS) {
            throw new SheetFault("row " + (row + 1) + " has a text of " + text.length()
                    + " characters, and a cell holds no more than 32,767; write a .csv file instead");
        }
        return UNSAFE.matcher(text)
                .replaceAll(found -> found.group().length() > 1
                        ? "_x005F_x"
                        : String.format("_x%04X_", (int) found.group().charAt(0)));
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
