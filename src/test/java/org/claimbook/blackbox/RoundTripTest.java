package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes out comes back the same.
class RoundTripTest {
    @TempDir
    private Path folder = Path.of("");

    private Path sample = Path.of("");

    @BeforeEach
    void make() {
        sample = folder.resolve("sample.claimbook");
        Ran.good("sample", sample);
    }

    @Test
    void aWholeBookComesBackFromItsJson() throws IOException {
        var first = exported(sample, "first.json");
        var again = folder.resolve("again.claimbook");
        Ran.good("new", again);
        Ran.good("import", again, first);
        assertEquals(Files.readString(first), Files.readString(exported(again, "second.json")));
    }

    @Test
    void everyClaimComesBackFromTheCsv() throws IOException {
        var first = exported(sample, "first.csv");
        var again = folder.resolve("again.claimbook");
        Ran.good("new", again);
        Ran.good("import", again, first);
        assertEquals(Files.readString(first), Files.readString(exported(again, "second.csv")));
        assertEquals(
                158,
                Ran.good("claims", again, "--format", "json")
                        .json()
                        .getAsJsonArray()
                        .size());
    }

    @Test
    void everyClaimComesBackFromTheWorkbook() throws IOException {
        var first = exported(sample, "first.csv");
        var workbook = exported(sample, "first.xlsx");
        var again = folder.resolve("again.claimbook");
        Ran.good("new", again);
        Ran.good("import", again, workbook);
        assertEquals(Files.readString(first), Files.readString(exported(again, "second.csv")));
    }

    @Test
    void theCsvSaysWhatItLeavesOut() {
        assertTrue(Ran.good("export", sample, "--out", folder.resolve("x.csv"))
                .err()
                .contains("claims only"));
    }

    @Test
    void whatIsKnownAlreadyIsNotBroughtInTwice() {
        var csv = exported(sample, "first.csv");
        var ran = Ran.good("import", sample, csv);
        assertTrue(ran.err().contains("158 were there already"), ran.err());
        assertEquals(
                158,
                Ran.good("claims", sample, "--format", "json")
                        .json()
                        .getAsJsonArray()
                        .size());
    }

    @Test
    void theVerySameFileIsRefusedUntilAskedAgain() throws IOException {
        var book = folder.resolve("b.claimbook");
        Ran.good("new", book);
        var csv = Files.writeString(folder.resolve("f.csv"), "measure,claimant,value\nvisitors,City,12\n");
        Ran.good("import", book, csv);
        Ran.command("import", book, csv).refused(2, "--again");
        Ran.good("import", book, csv, "--again");
        assertEquals(
                2,
                Ran.good("claims", book, "--format", "json")
                        .json()
                        .getAsJsonArray()
                        .size());
    }

    @Test
    void aDryRunLeavesTheFileAsItWas() throws IOException {
        var book = folder.resolve("b.claimbook");
        Ran.good("new", book);
        var before = exported(book, "before.json");
        var csv = Files.writeString(folder.resolve("f.csv"), "measure,claimant,value\nvisitors,City,12\n");
        var ran = Ran.good("import", book, csv, "--dry-run");
        assertTrue(ran.err().contains("would import 1 claim"), ran.err());
        assertEquals(Files.readString(before), Files.readString(exported(book, "after.json")));
    }

    @Test
    void semicolonsWindowsLettersAndGermanNumbersAreRead() throws IOException {
        var csv = Files.writeString(
                folder.resolve("de.csv"),
                "ort;wer;zahl;notiz\r\nMünster;Bürgeramt;1.294,5;\"zwei\r\nZeilen\"\r\nKöln;Bürgeramt;20 842;NA\r\n",
                Charset.forName("windows-1252"));
        var mapping = Files.writeString(folder.resolve("de.json"), """
            {"columns": {"measure": {"constant": "Besucher"}, "claimant": {"from": "wer"}, "place": {"from": "ort"},
                         "value": {"from": "zahl"}, "note": {"from": "notiz"}}, "locale": "de"}
            """, StandardCharsets.UTF_8);
        var book = folder.resolve("b.claimbook");
        Ran.good("new", book);
        Ran.good("import", book, csv, "--mapping", mapping);
        var claims = Ran.good("claims", book, "--format", "json").json().getAsJsonArray();
        var first = claims.get(0).getAsJsonObject();
        var second = claims.get(1).getAsJsonObject();
        assertEquals("1294.5", first.get("value").getAsString());
        assertEquals("Münster", first.get("place").getAsString());
        assertEquals("zwei\r\nZeilen", first.get("note").getAsString());
        assertEquals("20842", second.get("value").getAsString());
        assertEquals("NA", second.get("note").getAsString());
    }

    /// Police "about 38,000" against organisers "more than 95,000" on 8 June 2024: 57,000 apart at the least.
    @Test
    void aComparisonAsCsvHasARowADateAndAColumnASource() {
        var lines = Ran.good(
                        "compare",
                        sample,
                        "--measure",
                        "people at the march",
                        "--source",
                        "Rivers Alliance",
                        "--source",
                        "Port Fable Police",
                        "--baseline",
                        "Port Fable Police",
                        "--at",
                        "2024-06-08",
                        "--format",
                        "csv")
                .out()
                .lines()
                .toList();
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().startsWith("date,Rivers Alliance,Rivers Alliance low"), lines.getFirst());
        assertTrue(
                lines.getLast().startsWith("2024-06-08,,95000,,more_than,2024-06-08,>=57000,>=2.5,"), lines.getLast());
        assertTrue(lines.getLast().contains(",38000,,,about,2024-06-08,"), lines.getLast());
    }

    @Test
    void aChartIsAPictureOfItsTrueSize() throws IOException {
        var png = folder.resolve("march.png");
        Ran.good(
                "chart",
                sample,
                "--kind",
                "timeline",
                "--measure",
                "people at the march",
                "--width",
                "90mm",
                "--height",
                "60mm",
                "--dpi",
                "150",
                "--out",
                png);
        var image = ImageIO.read(png.toFile());
        // 90 mm and 60 mm at 150 dots to 25.4 mm.
        assertEquals(531, image.getWidth());
        assertEquals(354, image.getHeight());
    }

    private Path exported(Path book, String name) {
        var file = folder.resolve(name);
        Ran.good("export", book, "--out", file);
        return file;
    }
}
