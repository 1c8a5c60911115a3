package org.claimbook.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.exchange.table.TableForm;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void cellsReadAsTheirTextsWithoutNoise() throws IOException {
        var file = workbook(sheet -> {
            row(sheet, 0, "a", "b", "c", "d", "e");
            sheet.value(1, 0, 0.1 + 0.2);
            sheet.value(1, 1, 20_842);
            sheet.value(1, 2, true);
            sheet.value(1, 3, LocalDate.of(2024, 11, 5));
            sheet.style(1, 3).format("dd.mm.yyyy").set();
            sheet.value(1, 4, LocalDateTime.of(2024, 11, 5, 14, 30));
            sheet.style(1, 4).format("yyyy-mm-dd hh:mm").set();
            sheet.value(2, 0, 1294.5);
            sheet.style(2, 0).format("0.00").set();
            sheet.value(2, 1, new BigDecimal("1E+6"));
        });
        assertEquals(
                List.of(
                        List.of("0.3", "20842", "true", "2024-11-05", "2024-11-05T14:30"),
                        List.of("1294.50", "1000000", "", "", "")),
                rows(file, TableForm.FOUND_OUT, '.'));
        assertEquals("0,3", rows(file, TableForm.FOUND_OUT, ',').getFirst().getFirst());
    }

    @Test
    void rowsAreAsWideAsTheHeadingAndEmptyOnesAreLeftOut() throws IOException {
        var file = workbook(sheet -> {
            row(sheet, 1, "Losses, by day");
            row(sheet, 3, "date", "tanks", "note");
            row(sheet, 4, "2024-11-05");
            row(sheet, 6, "2024-11-06", "7", " ");
        });
        var open = SheetFile.open(file, TableForm.FOUND_OUT.withHeading(2), '.');
        assertEquals(List.of("date", "tanks", "note"), open.header());
        try (var rows = open.rows(_ -> true)) {
            var first = rows.next();
            assertEquals(5, first.line());
            assertEquals(3, first.count());
            var second = rows.next();
            assertEquals(7, second.line());
            assertEquals("B7", open.cell(second.line(), 1));
            assertEquals(null, rows.next());
        }
        assertEquals("AB12", open.cell(12, 27));
    }

    @Test
    void anySheetCanBeChosen() throws IOException {
        var file = folder.resolve("two.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", null)) {
            row(book.newWorksheet("Notes"), 0, "read me");
            row(book.newWorksheet("Losses"), 0, "date");
        }
        assertEquals(
                List.of("read me"),
                SheetFile.open(file, TableForm.FOUND_OUT, '.').header());
        var second = SheetFile.open(file, TableForm.FOUND_OUT.withSheet("Losses"), '.');
        assertEquals(List.of("date"), second.header());
        assertEquals(List.of("Notes", "Losses"), second.sheets());
        var fault =
                assertThrows(SheetFault.class, () -> SheetFile.open(file, TableForm.FOUND_OUT.withSheet("Gains"), '.'));
        assertEquals("it has no sheet “Gains”; its sheets are Notes, Losses", fault.getMessage());
    }

    @Test
    void textsThatLookLikeFormulasAndWhatXmlCannotHoldComeBackUnharmed() throws IOException {
        var texts =
                List.of("=1+1", "+5", "-3 %", "@home", " kept ", "a\u0001b", "_x0041_", "two\nlines\r\n", "007", "😀");
        var file = folder.resolve("texts.xlsx");
        try (var sheet = new SheetText(Files.newOutputStream(file), "S", List.of("text"), List.of(20))) {
            for (var text : texts) {
                sheet.row(text);
            }
        }
        assertEquals(
                texts,
                rows(file, TableForm.FOUND_OUT, '.').stream()
                        .map(List::getFirst)
                        .toList());
    }

    @Test
    void numbersAndDatesComeBackAsTheyWereStated() throws IOException {
        var file = folder.resolve("typed.xlsx");
        try (var sheet = new SheetText(Files.newOutputStream(file), "S", List.of("a"), List.of(20))) {
            sheet.row(new BigDecimal("1294.50"));
            sheet.row(new BigDecimal("123456789012345678.9"));
            sheet.row(LocalDate.of(2024, 11, 5));
            sheet.row(LocalDate.of(1850, 1, 2));
            sheet.row(new BigDecimal("-0.001"));
        }
        assertEquals(
                List.of("1294.50", "123456789012345678.9", "2024-11-05", "1850-01-02", "-0.001"),
                rows(file, TableForm.FOUND_OUT, '.').stream()
                        .map(List::getFirst)
                        .toList());
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
        var broken = Files.write(
                folder.resolve("broken.xlsx"), "PK\u0003\u0004 nothing".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(SheetFile.isWorkbook(broken));
        var fault = assertThrows(SheetFault.class, () -> SheetFile.open(broken, TableForm.FOUND_OUT, '.'));
        assertEquals("it is no whole workbook; expected an .xlsx file as Excel or Calc writes it", fault.getMessage());
        var old = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertThrows(SheetFault.class, () -> SheetFile.isWorkbook(old));
    }

    /// The library throws what it does not announce, and not at once.
    @ParameterizedTest
    @ValueSource(strings = {"&#xzz;", "<", "<c><v>", "\u0001"})
    void whatBreaksWithinASheetIsSaidToBeNoWorkbook(String broken) throws IOException {
        var file = workbook(sheet -> row(sheet, 0, "measure", "value"));
        try (var zip = FileSystems.newFileSystem(file)) {
            var part = zip.getPath("xl/worksheets/sheet1.xml");
            Files.writeString(
                    part,
                    Files.readString(part)
                            .replace(
                                    "</row>",
                                    "</row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + broken
                                            + "</t></is></c></row>"));
        }
        assertThrows(SheetFault.class, () -> rows(file, TableForm.FOUND_OUT, '.'));
    }

    private Path workbook(Consumer<Worksheet> content) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", null)) {
            content.accept(book.newWorksheet("Sheet"));
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (var column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }

    private static List<List<String>> rows(Path file, TableForm form, char decimal) throws IOException {
        var open = SheetFile.open(file, form, decimal);
        var all = new ArrayList<List<String>>();
        try (var rows = open.rows(_ -> true)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                var texts = new ArrayList<String>();
                for (var column = 0; column < open.header().size(); column++) {
                    texts.add(row.field(column));
                }
                all.add(texts);
            }
        }
        return all;
    }
}
