package org.claimbook.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.claimbook.exchange.table.TableFile;
import org.claimbook.exchange.table.TableForm;
import org.claimbook.exchange.table.TableRows;
import org.jspecify.annotations.Nullable;

/// A sheet of a workbook: the one that was asked for, else the first that is not hidden.
public final class SheetFile implements TableFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path path;
    private final List<String> sheets;
    private final TableForm form;
    private final char decimal;
    private final List<String> header;

    private SheetFile(Path path, List<String> sheets, TableForm form, char decimal, List<String> header) {
        this.path = path;
        this.sheets = sheets;
        this.form = form;
        this.decimal = decimal;
        this.header = header;
    }

    /// Whether a file is a workbook by its first bytes, whatever its name says.
    ///
    /// @throws SheetFault where it is one of the kind that Office wrote before 2007
    public static boolean isWorkbook(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (var bytes = Files.newInputStream(path)) {
            var head = bytes.readNBytes(4);
            if (Arrays.equals(head, OLD_OFFICE)) {
                throw new SheetFault("it is a workbook of the old kind (.xls); save it as .xlsx");
            }
            return Arrays.equals(head, ZIP);
        }
    }

    /// The sheets of a workbook that a person sees; none for another file.
    public static List<String> visible(Path path) throws IOException {
        if (!isWorkbook(path)) {
            return List.of();
        }
        try (var book = new Workbook(path)) {
            return book.visible();
        }
    }

    /// @param decimal the mark that numbers in cells get before their decimals, as the rest of the pipeline
    /// expects it
    /// @throws SheetFault where it is no workbook, has no such sheet, or the sheet has no heading row
    public static SheetFile open(Path path, TableForm form, char decimal) throws IOException {
        try (var book = new Workbook(path)) {
            var names = book.sheets();
            var name = form.sheet() == null ? book.first() : form.sheet();
            if (!names.contains(name)) {
                throw new SheetFault("it has no sheet “" + name + "”; its sheets are " + String.join(", ", names));
            }
            try (var rows = new SheetRows(new Workbook(path), name, decimal, _ -> true)) {
                var row = rows.heading(form.heading());
                if (row == null) {
                    throw new SheetFault("its sheet “" + name + "” "
                            + (form.heading() == 1
                                    ? "is empty; expected a heading row"
                                    : "has no row " + form.heading() + " in which the names of columns could be"));
                }
                var header = new ArrayList<String>();
                for (var column = 0; column < row.count(); column++) {
                    header.add(row.field(column).strip());
                }
                return new SheetFile(
                        path,
                        names,
                        TableForm.FOUND_OUT.withSheet(name).withHeading(form.heading()),
                        decimal,
                        List.copyOf(header));
            }
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public TableForm form() {
        return form;
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    /// "A1" for the first.
    @Override
    public @Nullable String cell(long line, int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().append(line).toString();
    }

    @Override
    public TableRows rows(IntPredicate wanted) throws IOException {
        var name = form.sheet() == null ? "" : form.sheet();
        var rows = new SheetRows(new Workbook(path), name, decimal, wanted);
        var _ = rows.heading(form.heading());
        rows.widen(header.size());
        return rows;
    }
}
