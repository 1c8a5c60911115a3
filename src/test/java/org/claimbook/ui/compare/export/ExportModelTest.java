package org.claimbook.ui.compare.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook.Ground;
import org.claimbook.job.DrawChart;
import org.claimbook.model.Parsed;
import org.claimbook.ui.compare.export.ExportModel.Outcome;
import org.claimbook.ui.compare.find.Lookup;
import org.claimbook.ui.compare.find.SmallBook;
import org.claimbook.ui.compare.find.Wish;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {
    @TempDir
    private Path folder;

    private DrawChart drawing;
    private ExportModel model;

    @BeforeEach
    void draw() {
        try (var small = new SmallBook(folder.resolve("small.claimbook"))) {
            small.claim("tanks lost, North", "A", "2024-05-01", "10");
            small.claim("tanks lost, North", "A", "2024-06-01", "20");
            var matrix = Objects.requireNonNull(
                    new Lookup(small.book()).find(Wish.ANY).matrix());
            drawing = new DrawChart(Kind.TIMELINE, Comparison.of(matrix), null, "small", Locale.ENGLISH);
            model = export(ChartState.PLAIN);
        }
    }

    private ExportModel export(ChartState state) {
        return new ExportModel(drawing, state, Work.direct(failure -> fail(failure)));
    }

    @Test
    void beginsAcrossAJournalsPage() {
        assertTrue(model.isChosen(Preset.PAGE));
        assertEquals(PictureSize.journalPage(), size());
    }

    @Test
    void presetsFillTheFields() {
        model.choose(Preset.SLIDE);
        assertEquals("1920 px", model.width().get());
        assertEquals(PictureSize.slide(), size());
        model.choose(Preset.COLUMN);
        assertEquals("90 mm", model.width().get());
        assertEquals(PictureSize.journalColumn(), size());
    }

    @Test
    void whatIsNoSizeSaysWhy() {
        model.width().set("wide");
        assertInstanceOf(Parsed.Bad.class, model.size().get());
        model.width().set("90 mm");
        model.dpi().set("5000");
        assertInstanceOf(Parsed.Bad.class, model.size().get());
    }

    @Test
    void thePreviewHasItsTrueSizeOnTheScreen() {
        // 190 mm are 7.48 inches: 718.1 pixels at 96 dpi.
        var preview = Objects.requireNonNull(model.preview().get());
        assertEquals(719, preview.getWidth());
        assertEquals(378, preview.getHeight());
        assertEquals(0xffffffff, preview.getRGB(1, 1));
        model.ground().set(Ground.DARK);
        assertEquals(0xff0d1117, Objects.requireNonNull(model.preview().get()).getRGB(1, 1));
    }

    @Test
    void writesTheFileAndSaysSo() throws IOException {
        var file = folder.resolve("chart.png");
        model.write(file);
        var written = assertInstanceOf(Outcome.Written.class, model.outcome().get());
        assertEquals(Files.size(file), written.bytes());
        assertEquals(2244, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void theScaleOfTheScreenIsThatOfTheFile() throws IOException {
        var file = folder.resolve("chart.png");
        model.write(file);
        assertFalse(texts(file).contains("The scale is logarithmic"));
        export(ChartState.PLAIN.on(FigureScale.LOGARITHMIC)).write(file);
        assertTrue(texts(file).contains("The scale is logarithmic"));
    }

    private static String texts(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void writesADrawingAndTheFiguresToo() throws IOException {
        model.format().set(Format.SVG);
        assertEquals("tanks-lost-north.svg", model.suggestedName());
        var svg = folder.resolve("chart.svg");
        model.write(svg);
        assertEquals(
                Format.SVG,
                assertInstanceOf(Outcome.Written.class, model.outcome().get()).format());
        assertTrue(Files.readString(svg).contains("<svg"));
        model.format().set(Format.CSV);
        assertEquals("tanks-lost-north.csv", model.suggestedName());
        var csv = folder.resolve("chart.csv");
        model.write(csv);
        // A heading, and the two claims.
        assertEquals(3, Files.readAllLines(csv).size());
        assertEquals(2, model.rows().get());
    }

    @Test
    void figuresHaveNoSizeToGetWrong() {
        model.width().set("wide");
        assertInstanceOf(Parsed.Bad.class, model.size().get());
        model.format().set(Format.CSV);
        assertInstanceOf(Parsed.Good.class, model.size().get());
        model.format().set(Format.SVG);
        assertInstanceOf(Parsed.Bad.class, model.size().get());
    }

    @Test
    void beginsAsTheViewSays() {
        model.begin(PictureSize.slide(), Ground.DARK);
        assertTrue(model.isChosen(Preset.SLIDE));
        assertEquals(Ground.DARK, model.ground().get());
        var own = new PictureSize(800, 600, 96);
        model.begin(own, Ground.LIGHT);
        assertEquals(own, size());
    }

    @Test
    void aPictureThatIsTooLargeSaysSo() {
        model.choose(Preset.POSTER);
        model.dpi().set("1200");
        var bad = assertInstanceOf(Parsed.Bad.class, model.size().get());
        assertTrue(bad.reason().contains("100,000,000 pixels"), bad.reason());
    }

    @Test
    void saysWhyItCouldNotWrite() {
        model.write(folder.resolve("missing/chart.png"));
        var refused = assertInstanceOf(Outcome.Refused.class, model.outcome().get());
        assertTrue(refused.why().contains("missing"), refused.why());
    }

    @Test
    void aChangeForgetsWhatWasWritten() {
        model.write(folder.resolve("chart.png"));
        model.ground().set(Ground.DARK);
        assertNull(model.outcome().get());
    }

    @Test
    void theNameSaysWhatIsDrawn() {
        assertEquals("tanks-lost-north.png", model.suggestedName());
    }

    private PictureSize size() {
        return model.size().get().orThrow();
    }
}
