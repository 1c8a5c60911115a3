package org.claimbook.ui.table.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What spreadsheets put on the clipboard, read.
class CellsTest {
    private static final List<String> LAST = List.of("717", "", "");

    private static String file(String name) {
        try (var in = Objects.requireNonNull(CellsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> cells(String html, String text) {
        return Cells.of(html, text).orElseThrow().rows();
    }

    @ParameterizedTest
    @CsvSource({
        "excel.html, 05/11/2024",
        "excel-windows.html, 05/11/2024",
        "calc.html, 2024-11-05",
        "sheets.html, 2024-11-05"
    })
    void theHtmlOfASpreadsheetIsItsCellsAndNumbersShownCutAreWhole(String name, String date) {
        assertEquals(
                List.of(
                        List.of("20,842", "personnel losses", date),
                        List.of("12220", "wounded\n(all causes)", "\"over\" & about"),
                        LAST),
                cells(file(name), null));
    }

    @ParameterizedTest
    @CsvSource({"excel.txt, 05/11/2024, #####", "calc.txt, 2024-11-05, 1.22E+04", "sheets.txt, 2024-11-05, 1.22E+04"})
    void theTextOfASpreadsheetIsItsCells(String name, String date, String cut) {
        assertEquals(
                List.of(
                        List.of("20,842", "personnel losses", date),
                        List.of(cut, "wounded\n(all causes)", "\"over\" & about"),
                        LAST),
                cells(null, file(name)));
    }

    @Test
    void mergedCellsLeaveEmptyOnes() {
        assertEquals(
                List.of(List.of("Kursk region", "since 6 August 2024", ""), List.of("", "killed", "7,905")),
                cells(file("merged.html"), null));
    }

    @Test
    void anArticleWithATableInItIsText() {
        assertEquals(List.of(List.of("over 20,000 people")), cells(file("article.html"), "over 20,000 people"));
    }

    @Test
    void wordsInQuotationMarksKeepThem() {
        assertEquals(
                List.of(List.of("\"heavy losses\"", "\"up to\" 12,000", "5\" gun")),
                cells(null, "\"heavy losses\"\t\"up to\" 12,000\t5\" gun"));
    }

    @Test
    void oneLineEndAtTheEndIsNoRow() {
        assertEquals(List.of(List.of("7,905"), List.of("")), cells(null, "7,905\r\n\r\n"));
        assertEquals(Optional.empty(), Cells.of(null, ""));
        assertEquals(Optional.empty(), Cells.of("<p>words</p>", null));
    }
}
