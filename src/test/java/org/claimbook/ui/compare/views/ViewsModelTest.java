package org.claimbook.ui.compare.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook.Ground;
import org.claimbook.job.DrawChart;
import org.claimbook.job.view.ChartFile;
import org.claimbook.job.view.FigureChange;
import org.claimbook.job.view.ViewSettings;
import org.claimbook.model.Figure;
import org.claimbook.ui.compare.find.Lookup;
import org.claimbook.ui.compare.find.SmallBook;
import org.claimbook.ui.compare.find.Wish;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsModelTest {
    @TempDir
    private Path folder;

    private final Work work = Work.direct(failure -> fail(failure));
    private SmallBook small;
    private ViewsModel model;
    private long first;

    @BeforeEach
    void open() {
        small = new SmallBook(folder.resolve("small.claimbook"));
        first = small.claim("tanks, North", "A", "2024-05-01", "10");
        small.claim("tanks, North", "A", "2024-06-01", "20");
        model = new ViewsModel(small.book(), small.book(), work);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private DrawChart drawing() {
        var matrix =
                Objects.requireNonNull(new Lookup(small.book()).find(Wish.ANY).matrix());
        return new DrawChart(Kind.TIMELINE, Comparison.of(matrix), null, "small", Locale.ENGLISH);
    }

    private ViewSettings view() {
        return ViewSettings.of(drawing(), Ground.LIGHT, ChartState.PLAIN, PictureSize.journalColumn());
    }

    private Path picture(String book) {
        var file = folder.resolve("tanks.png");
        var drawing = new DrawChart(Kind.TIMELINE, drawing().comparison(), null, book, Locale.ENGLISH);
        new ChartFile(drawing, Ground.LIGHT, ChartState.PLAIN, PictureSize.journalColumn()).write(file, Map.of());
        return file;
    }

    @Test
    void aSavedViewOpensAgain() {
        model.save(" Front ", view());
        assertEquals(List.of("Front"), model.names().get());
        assertEquals("Front", model.current().get());
        model.open("Front");
        assertEquals(view(), model.opened().get());
    }

    @Test
    void renamingAndDeletingAreStepsThatCanBeUndone() {
        model.save("Front", view());
        model.rename("Front", "Rear");
        assertEquals(List.of("Rear"), model.names().get());
        assertEquals("Rear", model.current().get());
        model.delete("Rear");
        assertEquals(List.of(), model.names().get());
        assertEquals("", model.current().get());
        work.run(() -> small.book().history().undo(), _ -> {});
        assertEquals(List.of("Rear"), model.names().get());
        work.run(() -> small.book().history().undo(), _ -> {});
        assertEquals(List.of("Front"), model.names().get());
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        model.save(" ", view());
        assertTrue(model.refusal().get().contains("name"), model.refusal().get());
        model.open("Nobody");
        assertTrue(model.refusal().get().contains("Nobody"), model.refusal().get());
        assertNull(model.opened().get());
        model.dismiss();
        assertEquals("", model.refusal().get());
    }

    @Test
    void aPictureOpensItsViewAndNothingHasChanged() {
        model.open(picture("small"));
        var news = Objects.requireNonNull(model.news().get());
        assertEquals("tanks.png", news.file());
        assertTrue(news.same());
        assertEquals(List.of(), news.changes());
        assertEquals(view(), model.opened().get());
    }

    @Test
    void aPictureSaysWhichFigureHasChanged() {
        var file = picture("small");
        var claim = small.book().claims().get(first).orElseThrow();
        small.book().claims().update(claim.withFigure(Figure.exact("11")));
        model.open(file);
        var changes = Objects.requireNonNull(model.news().get()).changes();
        assertEquals(1, changes.size());
        var change = changes.getFirst();
        assertEquals(FigureChange.What.CHANGED, change.what());
        assertEquals("10", change.before());
        assertEquals("11", change.after());
    }

    @Test
    void aPictureOfAnotherBookSaysSo() {
        model.open(picture("another"));
        var news = Objects.requireNonNull(model.news().get());
        assertEquals("another", news.book());
        assertTrue(!news.same());
    }

    @Test
    void aForeignPictureGetsOneSentence() throws IOException {
        var file = folder.resolve("cat.png");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        model.open(file);
        assertTrue(model.refusal().get().contains("cat.png"), model.refusal().get());
        assertTrue(
                model.refusal().get().contains("Claimbook did not draw it"),
                model.refusal().get());
        assertNull(model.news().get());
        assertNull(model.opened().get());
    }
}
