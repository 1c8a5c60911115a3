package org.claimbook.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.claimbook.chart.Kind;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Row;
import org.claimbook.job.DrawChart;
import org.claimbook.job.view.ViewSettings;
import org.claimbook.model.Measure;
import org.claimbook.ui.compare.find.CellPlace;
import org.claimbook.ui.compare.find.Drawn;
import org.claimbook.ui.compare.find.SmallBook;
import org.claimbook.ui.compare.find.Wish.MeasureName;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnKindTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    private static final LocalDate THIRD = LocalDate.of(2024, 5, 3);

    @TempDir
    private Path folder;

    private final Work work = Work.direct(failure -> fail(failure));
    private final Selection selection = new Selection();
    private SmallBook small;
    private CompareModel model;

    @BeforeEach
    void fill() {
        small = new SmallBook(folder.resolve("small.claimbook"));
        small.claim("losses, North", "A", "2024-05-01", "10");
        small.claim("losses, North", "A", "2024-05-03", "12");
        small.claim("losses, North", "B", "2024-05-01", "8");
        small.claim("losses, North", "C", "2024-05-01", "9");
        model = new CompareModel(small.book(), work, selection);
        model.seen().set(true);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Drawn drawn() {
        return Objects.requireNonNull(model.drawn().get());
    }

    private Matrix matrix() {
        return drawn().comparison().matrix();
    }

    @Test
    void beginsWithTheTimelineOfTheMatrix() {
        assertEquals(Kind.TIMELINE, drawn().kind());
        assertEquals(model.answer().get().matrix(), matrix());
    }

    @Test
    void theKindStaysWhenAnotherThingIsCompared() {
        small.claim("guns, North", "A", "2024-05-01", "5");
        model.draw(Kind.CHANGE);
        model.chooseMeasure(new MeasureName("guns", "items"));
        assertEquals(Kind.CHANGE, drawn().kind());
        assertEquals("guns", matrix().question().key().topic().measure());
    }

    @Test
    void aRatioTakesTheSourceWithMostClaimsWhereThereIsNoBaseline() {
        assertEquals(List.of(), model.answer().get().baseline().stream().toList());
        model.draw(Kind.RATIO);
        assertEquals("A", matrix().question().baseline());
        assertEquals("A", model.answer().get().baseline().orElseThrow());
    }

    @Test
    void aRatioKeepsTheBaselineThatThereIs() {
        model.measureAgainst("C");
        model.draw(Kind.RATIO);
        assertEquals("C", matrix().question().baseline());
    }

    @Test
    void partsAreReadOnlyForKindsThatShowThem() {
        small.claim("killed, North", "A", "2024-05-01", "4");
        var measures = small.book().measures();
        var killed = measures.find("killed", "items").orElseThrow();
        measures.put(new Measure(killed.uid(), "killed", "items", "losses", false, null));
        model.find();
        assertEquals(List.of(), drawn().comparison().parts());
        model.draw(Kind.BREAKDOWN);
        assertEquals(
                List.of("killed"),
                drawn().comparison().parts().stream()
                        .map(part -> part.question().key().topic().measure())
                        .toList());
        model.draw(Kind.HEATMAP);
        assertEquals(List.of(), drawn().comparison().parts());
    }

    @Test
    void aRangeIsOfTheLastDateUnlessAnotherIsLookedAt() {
        model.draw(Kind.RANGE);
        assertEquals(THIRD, matrix().rows().getLast().date());
        model.look(new CellPlace(FIRST, "B"));
        assertEquals(List.of(FIRST), matrix().rows().stream().map(Row::date).toList());
        assertEquals(FIRST, matrix().question().at());
        assertEquals(model.answer().get().compared(), matrix().sources());
    }

    @Test
    void aFigureOfARangeIsLookedAtOnTheDateThatItStandsFor() {
        model.draw(Kind.RANGE);
        var eight = model.answer().get().claimed(new CellPlace(THIRD, "B")).orElseThrow();
        model.look(eight.claim());
        assertEquals(new CellPlace(THIRD, "B"), model.place().get());
        assertEquals(eight.claim().id(), selection.claim().get());
        assertNull(matrix().question().at());
    }

    @Test
    void aViewComesBackAsItWas() {
        small.claim("guns, North", "A", "2024-05-01", "5");
        model.chooseSources(List.of("A", "C"));
        model.measureAgainst("C");
        model.limit(FIRST, FIRST);
        model.draw(Kind.CHANGE);
        var state = ChartState.PLAIN.withHidden(Set.of("C")).on(FigureScale.LOGARITHMIC);
        var view = ViewSettings.of(
                new DrawChart(Kind.CHANGE, drawn().comparison(), "Losses of May", "small", Locale.ENGLISH),
                ChartLook.Ground.LIGHT,
                state,
                PictureSize.slide());
        var question = matrix().question();

        model.draw(Kind.TIMELINE);
        model.chooseMeasure(new MeasureName("guns", "items"));
        model.limit(null, null);
        model.open(view);

        assertEquals(new Drawn(Kind.CHANGE, drawn().comparison(), "Losses of May", state), drawn());
        assertEquals(question, matrix().question());
    }

    @Test
    void aViewOfARangeComesBackOnItsDate() {
        model.draw(Kind.RANGE);
        model.look(new CellPlace(FIRST, "A"));
        var view = ViewSettings.of(
                new DrawChart(Kind.RANGE, drawn().comparison(), null, "small", Locale.ENGLISH),
                ChartLook.Ground.LIGHT,
                ChartState.PLAIN,
                PictureSize.slide());
        model.look(0);
        assertEquals(THIRD, matrix().rows().getLast().date());
        model.open(view);
        assertEquals(FIRST, matrix().rows().getLast().date());
    }

    @Test
    void aViewOfOneDateStaysOfThatDateWhateverItsKind() {
        var matrix = model.answer().get().matrix();
        model.draw(Kind.RANGE);
        model.look(new CellPlace(FIRST, "A"));
        var ofOneDate = new DrawChart(Kind.HEATMAP, drawn().comparison(), null, "small", Locale.ENGLISH);
        model.look(0);
        model.open(ViewSettings.of(ofOneDate, ChartLook.Ground.LIGHT, ChartState.PLAIN, PictureSize.slide()));
        assertEquals(Kind.HEATMAP, drawn().kind());
        assertEquals(List.of(FIRST), matrix().rows().stream().map(Row::date).toList());
        assertEquals(FIRST, model.answer().get().wish().at());
        model.limit(null, null);
        assertEquals(matrix.rows(), matrix().rows(), "and goes back to all dates");
    }

    @Test
    void aTitleGoesWithTheThingThatItNames() {
        small.claim("guns, North", "A", "2024-05-01", "5");
        model.open(ViewSettings.of(
                new DrawChart(Kind.TIMELINE, drawn().comparison(), "Mine", "small", Locale.ENGLISH),
                ChartLook.Ground.LIGHT,
                ChartState.PLAIN,
                PictureSize.slide()));
        assertEquals("Mine", drawn().title());
        model.chooseMeasure(new MeasureName("guns", "items"));
        assertNull(drawn().title());
    }
}
