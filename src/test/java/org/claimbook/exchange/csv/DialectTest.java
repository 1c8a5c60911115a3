package org.claimbook.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.claimbook.exchange.table.TableForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "windows-1251, 'джерело;показник;значення\nМіністерство оборони;танки;7\n'",
        "windows-1251, 'ИСТОЧНИК;ПОКАЗАТЕЛЬ\nМИНИСТЕРСТВО ОБОРОНЫ;ТАНКИ\n'",
        "KOI8-U, 'источник;показатель\nминистерство обороны;танки и пушки\n'",
        "windows-1252, 'Quelle;Maß\nBehörde für Löschwesen;Häuser\n'",
        "windows-1252, 'source;mesure\nMinistère de la Défense;blessés\n'",
        "UTF-8, 'джерело;показник\nМіністерство;танки\n'"
    })
    void theEncodingIsToldByTheLetters(Charset charset, String text) throws IOException {
        var file = Files.write(folder.resolve("a.csv"), text.getBytes(charset));
        var found = CsvFile.open(file, TableForm.FOUND_OUT, Set.of());
        assertEquals(charset, found.form().encoding());
        assertEquals(';', found.form().delimiter());
        assertEquals(List.of(text.lines().findFirst().orElseThrow().split(";")), found.header());
    }

    @Test
    void singleQuotesAroundFieldsAreFoundButApostrophesAreNone() throws IOException {
        var quoted = CsvFile.open(file("a,b\n'x,y','it''s'\n'1','2'\n"), TableForm.FOUND_OUT, Set.of());
        assertEquals('\'', quoted.form().quote());
        try (var rows = quoted.rows(_ -> true)) {
            var row = rows.next();
            assertEquals("x,y", row.field(0));
            assertEquals("it's", row.field(1));
        }
        var plain = CsvFile.open(file("a,b\nit's,the 'thing'\n"), TableForm.FOUND_OUT, Set.of());
        assertEquals('"', plain.form().quote());
    }

    @Test
    void whatAPersonSaysGoesBeforeWhatIsFound() throws IOException {
        var form = TableForm.FOUND_OUT
                .withEncoding(StandardCharsets.ISO_8859_1)
                .withDelimiter(':')
                .withHeading(2);
        var found = CsvFile.open(file("Losses; by day\n\na:b;c\n1:2;3\n"), form, Set.of());
        assertEquals(List.of("a", "b;c"), found.header());
        assertEquals(StandardCharsets.ISO_8859_1, found.form().encoding());
    }

    @Test
    void theMarkOfTheEncodingIsNoPartOfTheFirstName() throws IOException {
        var file = Files.write(folder.resolve("b.csv"), "\uFEFFa,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        var form = TableForm.FOUND_OUT.withEncoding(StandardCharsets.UTF_8);
        assertEquals(List.of("a", "b"), CsvFile.open(file, form, Set.of()).header());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("c.csv"), text);
    }
}
