package org.claimbook.job.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.claimbook.book.Book;
import org.claimbook.chart.Kind;
import org.claimbook.chart.file.ChartException;
import org.claimbook.chart.file.PngReader;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.job.Ask;
import org.claimbook.job.JobException;
import org.claimbook.job.SampleBook;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartFileTest {
    private static final Map<String, String> FIXED = Map.of("SOURCE_DATE_EPOCH", "1730764800");
    private static final String MARCH = "people at the march";

    @TempDir
    private Path folder = Path.of("");

    private Book book;

    @BeforeEach
    void open() {
        var file = folder.resolve("sample.claimbook");
        SampleBook.create(file);
        book = Book.open(file);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private ChartFile chart(ViewSettings view) {
        return view.file(view.draw(book, "Sample"));
    }

    private Path written(ViewSettings view, String name) {
        var file = folder.resolve(name);
        chart(view).write(file, FIXED);
        return file;
    }

    private static ViewSettings view(Kind kind) {
        var ask = Ask.of(MARCH);
        var baseline = kind.needsBaseline() ? "Port Fable Police" : null;
        return Views.of(
                kind,
                new Ask(
                        MARCH,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        List.of(),
                        null,
                        null,
                        null,
                        ask.alignment(),
                        ask.within(),
                        baseline));
    }

    @ParameterizedTest
    @EnumSource
    void theSameViewGivesTheSameBytesTwice(Kind kind) throws IOException {
        for (var ending : ChartFile.ENDINGS) {
            var first = Files.readAllBytes(written(view(kind), "first" + ending));
            assertArrayEquals(first, Files.readAllBytes(written(view(kind), "second" + ending)), ending);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPictureGivesBackTheViewAndTheSameBytes(Kind kind) throws IOException {
        var png = written(view(kind), "first.png");
        var known = PictureRecord.read(png).view();
        assertEquals(MARCH, known.ask().measure());
        assertEquals("March for the Rivers", known.ask().subject());
        var again = written(known, "again.png");
        assertEquals(PictureRecord.read(png), PictureRecord.read(again));
        assertArrayEquals(Files.readAllBytes(png), Files.readAllBytes(again));
        assertEquals(List.of(), chart(known).since(PictureRecord.read(png), book));
    }

    @Test
    void aPictureKeepsTheClaimsDrawn() {
        var known = PictureRecord.read(written(view(Kind.TIMELINE), "x.png"));
        assertEquals("Sample", known.book());
        // Three sources, three marches; three claims repeat others of them.
        assertEquals(9, known.claims().size());
        var police = known.claims().stream()
                .filter(claim -> claim.place().equals("Port Fable Police, 2023-06-10"))
                .toList();
        assertEquals(
                List.of("\u2248 32000"), police.stream().map(DrawnClaim::figure).toList());
    }

    @Test
    void whatHasChangedSinceIsSaid() {
        var png = written(view(Kind.TIMELINE), "x.png");
        var police = claim("Port Fable Police", "2023-06-10");
        book.claims().update(police.withFigure(Figure.exact("32500")));
        var team = claim("Crowd Count Team", "2024-06-08");
        book.claims().update(team.withGrade(rejected(team.grade())));
        book.claims().delete(List.of(claim("Rivers Alliance", "2023-06-10").id()));
        var later = claim("Rivers Alliance", "2024-06-08");
        book.claims().insert(copy(later).withFigure(Figure.exact("70000")).withPeriod(police.period()));
        var known = PictureRecord.read(png);
        var said = chart(known.view()).since(known, book).stream()
                .map(FigureChange::sentence)
                .toList();
        assertEquals(
                List.of(
                        "rejected since: Crowd Count Team, 2024-06-08: 52000\u201358000",
                        "changed: Port Fable Police, 2023-06-10: \u2248 32000 \u2192 32500",
                        "deleted since: Rivers Alliance, 2023-06-10: > 80000",
                        "new: Rivers Alliance, 2023-06-10: 70000"),
                said);
    }

    @Test
    void aClaimThatIsNowForAnotherDateHasChanged() {
        var png = written(view(Kind.TIMELINE), "x.png");
        var police = claim("Port Fable Police", "2023-06-10");
        var later = new Period(
                police.period().accumulation(),
                police.period().start(),
                EdtfDate.parse("2023-06-11").orThrow(),
                police.period().basis());
        book.claims().update(police.withPeriod(later));
        assertEquals(
                List.of("changed: Port Fable Police, 2023-06-10: \u2248 32000 \u2192 \u2248 32000"
                        + " (Port Fable Police, 2023-06-11)"),
                since(png));
    }

    /// The baseline's own figures are no points of a chart of ratios, but all of it is computed from them.
    @Test
    void aChangedBaselineIsSaidOfRatios() {
        var png = written(view(Kind.RATIO), "x.png");
        var police = claim("Port Fable Police", "2023-06-10");
        book.claims().update(police.withFigure(Figure.exact("40000")));
        assertEquals(List.of("changed: Port Fable Police, 2023-06-10: \u2248 32000 \u2192 40000"), since(png));
    }

    private List<String> since(Path png) {
        var known = PictureRecord.read(png);
        return chart(known.view()).since(known, book).stream()
                .map(FigureChange::sentence)
                .toList();
    }

    private Claim claim(String source, String asOf) {
        var known = PictureRecord.read(written(view(Kind.TIMELINE), "now.png"));
        return known.claims().stream()
                .filter(claim -> claim.place().equals(source + ", " + asOf))
                .findFirst()
                .flatMap(claim -> book.claims().find(claim.uid()))
                .orElseThrow();
    }

    private static Grade rejected(Grade grade) {
        return new Grade(grade.method(), grade.credibility(), Grade.Status.REJECTED, grade.rank(), grade.rankReason());
    }

    private static Claim copy(Claim claim) {
        return new Claim(
                0,
                "",
                claim.report(),
                claim.words(),
                claim.figure(),
                claim.speech(),
                claim.topic(),
                claim.period(),
                claim.grade(),
                null,
                null);
    }

    @Test
    void csvHasARowForEachFigureDrawn() throws IOException {
        var file = written(view(Kind.TIMELINE), "x.csv");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            var rows = csv.stream().toList();
            assertEquals(9, rows.size());
            assertEquals(
                    List.of(
                            "series",
                            "date",
                            "value",
                            "low",
                            "high",
                            "qualifier",
                            "derived",
                            "claimant",
                            "as_of",
                            "report",
                            "outlet",
                            "published",
                            "quote",
                            "uid"),
                    rows.getFirst().getHeader());
            var team = row(rows, "Crowd Count Team", "2023-06-10");
            assertEquals("", team.getField("value"));
            assertEquals("41000", team.getField("low"));
            assertEquals("47000", team.getField("high"));
            assertEquals("between", team.getField("qualifier"));
            assertEquals("between 41,000 and 47,000 people", team.getField("quote"));
            assertEquals("Fable Wire", team.getField("outlet"));
            var alliance = row(rows, "Rivers Alliance", "2023-06-10");
            assertEquals("80000", alliance.getField("low"));
            assertEquals("", alliance.getField("high"));
            assertEquals("32000", row(rows, "Port Fable Police", "2023-06-10").getField("value"));
        }
        assertTrue(Files.readString(file).endsWith("\r\n"));
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> rows, String series, String date) {
        return rows.stream()
                .filter(row -> row.getField("series").equals(series)
                        && row.getField("date").equals(date))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherEndingIsRefused() {
        var file = folder.resolve("x.gif");
        var thrown = assertThrows(
                JobException.class, () -> chart(view(Kind.TIMELINE)).write(file, FIXED));
        assertEquals(
                "Cannot draw to " + file + ": expected a file that ends in .png, .svg or .csv", thrown.getMessage());
        assertFalse(Files.exists(file));
    }

    @Test
    void aPictureWithoutAViewIsToldApart() throws IOException {
        var png = written(view(Kind.TIMELINE), "x.png");
        assertTrue(PngReader.view(png).isPresent());
        // The text chunk under another name: its checksum no longer fits.
        var bytes = Files.readAllBytes(png);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("claimbook:view")] = 'k';
        Files.write(png, bytes);
        assertThrows(ChartException.class, () -> PictureRecord.read(png));
        var plain = folder.resolve("plain.png");
        ImageIO.write(new BufferedImage(9, 9, 1), "png", plain.toFile());
        var thrown = assertThrows(ExchangeException.class, () -> PictureRecord.read(plain));
        assertTrue(thrown.getMessage().contains("carries no view"), thrown.getMessage());
    }
}
