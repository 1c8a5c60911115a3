package org.claimbook.blackbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.claimbook.book.Book;
import org.claimbook.job.view.PictureRecord;
import org.claimbook.job.view.SavedViews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Charts that go to files and come back.
class ChartFilesTest {
    private static final String MARCH = "people at the march";

    @TempDir
    private Path folder = Path.of("");

    private Path sample = Path.of("");

    @BeforeEach
    void make() {
        sample = folder.resolve("sample.claimbook");
        Ran.good("sample", sample);
    }

    private Path drawn(String name, String... more) {
        var file = folder.resolve(name);
        var words = new Object[] {"chart", sample, "--kind", "timeline", "--measure", MARCH, "--out", file};
        var all = Stream.concat(Arrays.stream(words), Arrays.stream(more));
        Ran.good(all.toArray());
        return file;
    }

    private void save(String name, Path png) {
        try (var book = Book.open(sample)) {
            new SavedViews(book).save(name, PictureRecord.read(png).view());
        }
    }

    @Test
    void aPictureDrawsItselfAgain() throws IOException {
        var png = drawn("first.png", "--dark", "--title", "March", "--width", "90mm", "--height", "60mm");
        var again = folder.resolve("again.png");
        var ran = Ran.good("chart", sample, "--from", png, "--out", again);
        assertEquals("no figure has changed since " + png + System.lineSeparator(), ran.err());
        assertEquals(PictureRecord.read(png), PictureRecord.read(again));
        assertArrayEquals(
                ImageIO.read(png.toFile()).getRGB(0, 0, 1063, 709, null, 0, 1063),
                ImageIO.read(again.toFile()).getRGB(0, 0, 1063, 709, null, 0, 1063));
    }

    @Test
    void optionsBesideTakeThePlaceOfTheView() throws IOException {
        var png = drawn("first.png", "--title", "March");
        var again = folder.resolve("again.png");
        Ran.good(
                "chart",
                sample,
                "--from",
                png,
                "--from",
                "2024",
                "--source",
                "Port Fable Police",
                "--dpi",
                "150",
                "--out",
                again);
        var view = PictureRecord.read(again).view();
        assertEquals("[Port Fable Police]", view.ask().sources().toString());
        assertEquals("2024-01-01", String.valueOf(view.ask().from()));
        assertEquals("March", view.title());
        assertEquals(1122, ImageIO.read(again.toFile()).getWidth());
    }

    @Test
    void aSavedViewIsDrawnByItsName() throws IOException {
        save("The march", drawn("first.png"));
        var again = folder.resolve("again.svg");
        Ran.good("chart", sample, "--view", "The march", "--out", again);
        assertTrue(Files.readString(again).contains("Rivers Alliance</text>"));
        Ran.command("chart", sample, "--view", "The marsh", "--out", again).refused(2, "The marsh", "\"The march\"");
    }

    @Test
    void allViewsAreDrawnAndAFailureIsTold() {
        var png = drawn("first.png");
        save("One", png);
        save("Two", png);
        var charts = folder.resolve("charts");
        assertEquals(
                "drew 2 of 2 views to " + charts + System.lineSeparator(),
                Ran.good("chart", sample, "--all", "--out", charts).err());
        assertTrue(Files.exists(charts.resolve("One.png")) && Files.exists(charts.resolve("Two.png")));
        try (var book = Book.open(sample)) {
            book.views().put("Bad", "{}");
        }
        var ran = Ran.command("chart", sample, "--all", "--out", charts);
        assertEquals(3, ran.status());
        assertEquals(2, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("The view \"Bad\" was not drawn."), ran.err());
        assertTrue(ran.err().contains("drew 2 of 3 views"), ran.err());
    }

    @Test
    void aBookWithoutViewsHasNothingToDraw() {
        var ran = Ran.good("chart", sample, "--all", "--out", folder.resolve("charts"));
        assertTrue(ran.err().startsWith("drew 0 of 0 views"), ran.err());
    }

    @Test
    void wrongUseIsTold() throws IOException {
        var out = folder.resolve("x.png");
        Ran.command("chart", sample, "--kind", "timeline", "--out", out).refused(2, "--measure");
        Ran.command("chart", sample, "--measure", MARCH, "--out", out).refused(2, "--kind");
        Ran.command("chart", sample, "--kind", "timeline", "--measure", MARCH).refused(2, "--out");
        Ran.command("chart", sample, "--all", "--view", "x", "--out", out).refused(2, "--all", "--view");
        Ran.command("chart", sample, "--kind", "timeline", "--measure", MARCH, "--out", folder.resolve("x.gif"))
                .refused(2, "x.gif", ".svg");
        Ran.command("chart", sample, "--kind", "timeline", "--measure", MARCH, "--from", "soon", "--out", out)
                .refused(2, "--from", "soon");
        Ran.command("chart", sample, "--kind", "timeline", "--measure", MARCH, "--dark", "--transparent", "--out", out)
                .refused(2, "--dark", "--transparent");
        assertFalse(Files.exists(out));
        var text = Files.writeString(folder.resolve("text.png"), "no picture");
        Ran.command("chart", sample, "--from", text).refused(3, "text.png", "no PNG");
    }
}
