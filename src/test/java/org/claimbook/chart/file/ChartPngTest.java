package org.claimbook.chart.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.time.Timeline;
import org.claimbook.model.Parsed;
import org.junit.jupiter.api.Test;

class ChartPngTest {
    private static final PictureText TEXT = new PictureText(
            "Втрати",
            "Timeline of losses.\nTwo lines.",
            List.of("Oleksandr Syrskyi", "General Staff"),
            "{\"measure\":\"tanks\"}",
            Instant.parse("2024-11-05T10:00:00Z"));

    private static ClaimChart chart(ChartLook.Ground ground) {
        var matrix = Drawn.kursk();
        var size = PictureSize.journalColumn();
        return Timeline.of(
                matrix,
                ChartText.of(matrix, "Kursk 2024", Locale.ENGLISH),
                ChartLook.forWidth(size.widthInPoints()).on(ground));
    }

    private static PictureSize column(int dpi) {
        return PictureSize.of(Length.mm(90), Length.mm(60), dpi).orThrow();
    }

    private static byte[] bytes(ChartLook.Ground ground, PictureSize size, int strip) throws IOException {
        var out = new ByteArrayOutputStream();
        ChartPng.write(chart(ground), size, TEXT, out, strip);
        return out.toByteArray();
    }

    /// The metadata that ImageIO, which had no part in writing, finds.
    static IIOMetadataNode metadata(byte[] png) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            return (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        } finally {
            reader.dispose();
        }
    }

    static Map<String, String> texts(IIOMetadataNode root) {
        var texts = new LinkedHashMap<String, String>();
        var entries = root.getElementsByTagName("iTXtEntry");
        for (var i = 0; i < entries.getLength(); i++) {
            var entry = (IIOMetadataNode) entries.item(i);
            texts.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
        }
        return texts;
    }

    private static IIOMetadataNode node(IIOMetadataNode root, String name) {
        return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
    }

    @Test
    void saysItsTrueSizeAndWhatItShows() throws IOException {
        var root = metadata(bytes(ChartLook.Ground.LIGHT, column(300), 1000));
        var physical = node(root, "pHYs");
        assertEquals("11811", physical.getAttribute("pixelsPerUnitXAxis"));
        assertEquals("11811", physical.getAttribute("pixelsPerUnitYAxis"));
        assertEquals("meter", physical.getAttribute("unitSpecifier"));
        assertEquals("1063", node(root, "IHDR").getAttribute("width"));
        assertEquals(
                Map.of(
                        "Title", "Втрати",
                        "Description", "Timeline of losses.\nTwo lines.",
                        "Software", "Claimbook",
                        "Creation Time", "2024-11-05T10:00:00Z",
                        "claimbook:sources", "Oleksandr Syrskyi\nGeneral Staff",
                        "claimbook:view", "{\"measure\":\"tanks\"}"),
                texts(root));
    }

    @Test
    void theFileHoldsThePixelsThatWereDrawn() throws IOException {
        for (var ground : ChartLook.Ground.values()) {
            var read = ImageIO.read(new ByteArrayInputStream(bytes(ground, column(150), 1000)));
            assertArrayEquals(pixels(ChartPng.draw(chart(ground), column(150))), pixels(read), ground.name());
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void theSameChartGivesTheSameBytes() throws IOException {
        assertArrayEquals(
                bytes(ChartLook.Ground.DARK, column(200), 1000), bytes(ChartLook.Ground.DARK, column(200), 1000));
    }

    @Test
    void stripsMakeTheSamePictureAsTheWhole() throws IOException {
        assertArrayEquals(
                bytes(ChartLook.Ground.LIGHT, column(200), 10_000), bytes(ChartLook.Ground.LIGHT, column(200), 97));
    }

    @Test
    void transparentGroundHasNoColour() throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(bytes(ChartLook.Ground.TRANSPARENT, column(100), 1000)));
        assertEquals(0, read.getRGB(1, 1));
    }

    /// On a darker ground a light line would shine. Hollow marks are meant to be white, and stay a small part.
    @Test
    void transparentGroundHasNoLightLines() throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(bytes(ChartLook.Ground.TRANSPARENT, column(100), 1000)));
        var light = 0;
        for (var y = 0; y < read.getHeight(); y++) {
            for (var x = 0; x < read.getWidth(); x++) {
                var pixel = read.getRGB(x, y);
                light += pixel >>> 24 > 0x40 && (pixel >> 16 & 0xFF) > 0xD8 && (pixel & 0xFF) > 0xD8 ? 1 : 0;
            }
        }
        assertTrue(light < 0.002 * read.getWidth() * read.getHeight(), light + " light pixels");
    }

    @Test
    void finerPicturesShowTheSame() {
        var coarse = ChartPng.draw(chart(ChartLook.Ground.LIGHT), new PictureSize(540, 360, 150));
        var fine = ChartPng.draw(chart(ChartLook.Ground.LIGHT), new PictureSize(2160, 1440, 600));
        var furthest = 0.0;
        for (var y = 0; y + 8 <= coarse.getHeight(); y += 8) {
            for (var x = 0; x + 8 <= coarse.getWidth(); x += 8) {
                var difference = brightness(coarse, x, y, 8) - brightness(fine, 4 * x, 4 * y, 32);
                furthest = Math.max(furthest, Math.abs(difference));
            }
        }
        // A letter or a mark that stood elsewhere would change its square of 8 × 8 pixels by more.
        assertTrue(furthest < 0.15, "a square differs by " + furthest);
    }

    /// The mean over a square of pixels, 0 to 1.
    private static double brightness(BufferedImage image, int left, int top, int side) {
        var sum = 0;
        for (var y = top; y < top + side; y++) {
            for (var x = left; x < left + side; x++) {
                sum += image.getRGB(x, y) >> 8 & 0xFF;
            }
        }
        return sum / (255.0 * side * side);
    }

    @Test
    void theTimeCanBeFixed() {
        var now = Instant.parse("2026-01-01T00:00:00.5Z");
        assertEquals(
                Instant.parse("2024-11-05T00:00:00Z"),
                PictureText.time(Map.of("SOURCE_DATE_EPOCH", "1730764800"), now).orThrow());
        assertEquals(
                Instant.parse("2026-01-01T00:00:00Z"),
                PictureText.time(Map.of(), now).orThrow());
        assertEquals(
                Parsed.bad("expected SOURCE_DATE_EPOCH to be a number of seconds"),
                PictureText.time(Map.of("SOURCE_DATE_EPOCH", "soon"), now));
    }
}
