package org.claimbook.job.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.claimbook.book.Book;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.job.Ask;
import org.claimbook.job.CompareClaims;
import org.claimbook.job.JobException;
import org.claimbook.job.table.MatrixMarkdown.Notation;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixTablesTest {
    @TempDir
    private Path folder;

    private Book book;

    @BeforeEach
    void create() {
        book = Book.create(folder.resolve("a.claimbook"));
        claim("Staff", "2024-05-10", Figure.exact("9208"));
        claim("Staff", "2024-05-14", Figure.exact("9300"));
        claim("Count | seen", "2024-05-10", Figure.of(null, Qualifier.AT_LEAST, new BigDecimal(3536)));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void markdownKeepsTheSignsOfBounds() {
        assertEquals("""
            | date | Staff | Count \\| seen | difference | ratio | relation |
            | --- | ---: | ---: | ---: | ---: | ---: |
            | 2024-05-14 | 9,300 | ≥ 3,536 (4 d) | ≥ -5,764 | ≥ 0.380215 | compatible |
            | 2024-05-10 | 9,208 | ≥ 3,536 | ≥ -5,672 | ≥ 0.384014 | compatible |
            """, MatrixMarkdown.text(matrix(Alignment.LATEST), true, Notation.ENGLISH));
    }

    @Test
    void whatIsInterpolatedStandsInBrackets() {
        claim("Count | seen", "2024-05-12", Figure.exact("3600"));
        var text = MatrixMarkdown.text(matrix(Alignment.INTERPOLATE), false, Notation.ENGLISH);
        assertEquals(
                "| 2024-05-12 | (9,254) | 3,600 | -5,654 | 0.389021 | apart |",
                text.lines().toList().get(3));
    }

    @Test
    void ofSeveralSourcesTheSpreadIsTold() {
        claim("Army", "2024-05-10", Figure.exact("4604"));
        var matrix = new CompareClaims(book).answer(ask(List.of("Staff", "Count | seen", "Army"), Alignment.EXACT));
        assertEquals("""
            | date | Staff | Count \\| seen | Army | spread | max/min | origins |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            | 2024-05-10 | 9,208 | ≥ 3,536 × ≥ 0.384014 | 4,604 × 0.5 | 4,604 | 2 | 3/3 |
            | 2024-05-14 | 9,300 |  |  | 0 | 1 | 1/1 |
            """, MatrixMarkdown.text(matrix, false, Notation.ENGLISH));
    }

    @Test
    void csvHasAColumnForEachEnd() throws IOException {
        var out = new StringWriter();
        MatrixFile.csv(matrix(Alignment.EXACT), out);
        var lines = out.toString().lines().toList();
        assertTrue(lines.getFirst()
                .startsWith("date,Staff,Staff low,Staff high,Staff qualifier,Staff as_of,Count | seen,"));
        assertTrue(
                lines.get(1).startsWith("2024-05-10,9208,,,exact,2024-05-10,,3536,,at_least,2024-05-10,>=-5672,"),
                lines.get(1));
    }

    @Test
    void aWorkbookHoldsNumbersAndDatesToCountWith() throws IOException {
        var file = folder.resolve("table.xlsx");
        MatrixFile.write(matrix(Alignment.EXACT), file);
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(sheet.contains("<v>9208</v>"), sheet);
            assertTrue(sheet.contains("&gt;=-5672"), "a bound is a text");
        }
    }

    @Test
    void anotherEndingIsRefused() {
        var file = folder.resolve("table.doc");
        assertThrows(JobException.class, () -> MatrixFile.write(matrix(Alignment.EXACT), file));
        assertTrue(Files.notExists(file));
    }

    private Matrix matrix(Alignment alignment) {
        return new CompareClaims(book).answer(ask(List.of("Staff", "Count | seen"), alignment));
    }

    private static Ask ask(List<String> sources, Alignment alignment) {
        return new Ask(
                "tanks",
                null,
                null,
                null,
                null,
                null,
                0,
                sources,
                LocalDate.of(2024, 5, 1),
                null,
                null,
                alignment,
                7,
                "Staff");
    }

    private void claim(String claimant, String asOf, Figure figure) {
        book.claims()
                .insert(new Claim(
                        0,
                        "",
                        Report.titled("Report of " + claimant + " " + asOf),
                        Words.NONE,
                        figure,
                        Speech.by(claimant),
                        new Topic("tanks", "items", "Forces", "North"),
                        new Period(
                                Accumulation.CUMULATIVE,
                                EdtfDate.parse("2024-01-01").orThrow(),
                                EdtfDate.parse(asOf).orThrow(),
                                Period.Basis.STATED),
                        Grade.ACCEPTED,
                        null,
                        null));
    }
}
