package org.claimbook.ui.compare.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.claimbook.chart.file.ChartPng;
import org.claimbook.chart.file.Length;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.ChartLook.Ground;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.job.DrawChart;
import org.claimbook.job.JobException;
import org.claimbook.job.view.ChartFile;
import org.claimbook.model.Parsed;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// How a chart is to be written: its size as typed, how fine, on which ground; and what came of it.
public final class ExportModel {
    /// What came of writing.
    public sealed interface Outcome {
        /// @param size of a picture
        /// @param bytes length of the file
        record Written(Path file, Format format, PictureSize size, long bytes) implements Outcome {}

        /// @param why one sentence that names the file
        record Refused(String why) implements Outcome {}
    }

    private static final int SCREEN_DPI = 96;

    private final DrawChart drawing;
    private final ChartState state;
    private final Work work;
    private final Work.Slot drawingPreview;
    private final StringProperty width = new SimpleStringProperty(this, "width", "");
    private final StringProperty height = new SimpleStringProperty(this, "height", "");
    private final StringProperty dpi = new SimpleStringProperty(this, "dpi", "");
    private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(this, "ground", Ground.LIGHT);
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(this, "format", Format.PNG);
    private final ReadOnlyObjectWrapper<Parsed<PictureSize>> size = new ReadOnlyObjectWrapper<>(this, "size");
    private final ReadOnlyObjectWrapper<@Nullable BufferedImage> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome");
    private final ReadOnlyIntegerWrapper rows = new ReadOnlyIntegerWrapper(this, "rows", -1);
    private double finer = 1;
    private boolean settling;

    /// @param state what is hidden and zoomed, and the scale; the mark of the chosen claim is left out
    public ExportModel(DrawChart drawing, ChartState state, Work work) {
        this.drawing = drawing;
        this.state = state.withSelected(null);
        this.work = work;
        this.drawingPreview = work.slot();
        width.subscribe(_ -> settle());
        height.subscribe(_ -> settle());
        dpi.subscribe(_ -> settle());
        ground.subscribe(_ -> settle());
        format.subscribe(_ -> settle());
        choose(Preset.PAGE);
        work.analyse(this::counted, rows::set);
    }

    public ObjectProperty<Format> format() {
        return format;
    }

    /// How many figures the chart shows, which is how many rows a CSV of it has; -1 until they are counted.
    public ReadOnlyIntegerProperty rows() {
        return rows.getReadOnlyProperty();
    }

    private int counted() {
        return chart(ChartLook.forWidth(PictureSize.journalPage().widthInPoints()))
                .figures()
                .size();
    }

    /// "190 mm", "7.5 in", "1920 px", as height.
    public StringProperty width() {
        return width;
    }

    public StringProperty height() {
        return height;
    }

    public StringProperty dpi() {
        return dpi;
    }

    public ObjectProperty<Ground> ground() {
        return ground;
    }

    /// The size that was typed, or in one clause why it is none.
    public ReadOnlyObjectProperty<Parsed<PictureSize>> size() {
        return size.getReadOnlyProperty();
    }

    /// The picture as it will be, with so many pixels that it shows at its true size; null before the first.
    public ReadOnlyObjectProperty<@Nullable BufferedImage> preview() {
        return preview.getReadOnlyProperty();
    }

    /// What came of the last writing; null before, and when something was changed since.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// How many pixels the screen has to one of the window's.
    public void setScreenScale(double scale) {
        finer = Math.max(1, scale);
        settle();
    }

    public double screenScale() {
        return finer;
    }

    /// Begins with this size, as a preset where it is one, and on this ground.
    public void begin(PictureSize wanted, Ground on) {
        ground.set(on);
        for (var preset : Preset.values()) {
            if (preset.size().equals(wanted)) {
                choose(preset);
                return;
            }
        }
        settling = true;
        width.set(wanted.width() + " px");
        height.set(wanted.height() + " px");
        dpi.set(Integer.toString(wanted.dpi()));
        settling = false;
        settle();
    }

    public void choose(Preset preset) {
        settling = true;
        width.set(preset.width());
        height.set(preset.height());
        dpi.set(Integer.toString(preset.dpi()));
        settling = false;
        settle();
    }

    /// Whether width, height and resolution are those of a preset.
    public boolean isChosen(Preset preset) {
        return width.get().equals(preset.width())
                && height.get().equals(preset.height())
                && dpi.get().equals(Integer.toString(preset.dpi()));
    }

    /// A file name that says what is drawn.
    public String suggestedName() {
        var topic = drawing.matrix().question().key().topic();
        var words = (topic.measure() == null ? "chart" : topic.measure())
                + (topic.place() == null ? "" : " " + topic.place());
        return words.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT) + "."
                + format.get().ending();
    }

    private void settle() {
        if (settling) {
            return;
        }
        outcome.set(null);
        size.set(parsed());
        if (size.get() instanceof Parsed.Good<PictureSize>(var wanted)) {
            var screen = onScreen(wanted);
            var look = look(wanted);
            drawingPreview.run(() -> ChartPng.draw(chart(look), screen), preview::set);
        }
    }

    /// Figures have no size: those of a page of a journal are as good as any.
    private Parsed<PictureSize> parsed() {
        if (!format.get().hasSize()) {
            return Parsed.good(PictureSize.journalPage());
        }
        return Length.parse(width.get())
                .then(across -> Length.parse(height.get())
                        .then(down -> resolution().then(fine -> PictureSize.of(across, down, fine))));
    }

    private Parsed<Integer> resolution() {
        var digits = dpi.get().strip();
        return digits.matches("\\d{1,6}")
                ? Parsed.good(Integer.parseInt(digits))
                : Parsed.bad("expected a resolution such as 300 dpi");
    }

    private PictureSize onScreen(PictureSize wanted) {
        var fine = (int) Math.round(SCREEN_DPI * finer);
        var scale = (double) fine / wanted.dpi();
        return new PictureSize((int) Math.ceil(wanted.width() * scale), (int) Math.ceil(wanted.height() * scale), fine);
    }

    private ChartLook look(PictureSize wanted) {
        return ChartLook.forWidth(wanted.widthInPoints()).on(ground.get());
    }

    private ClaimChart chart(ChartLook look) {
        return drawing.chart(look, state);
    }

    /// Writes the file; where the size is none, does nothing.
    public void write(Path file) {
        if (size.get() instanceof Parsed.Good<PictureSize>(var wanted)) {
            var look = look(wanted);
            var as = format.get();
            work.analyse(() -> written(file, as, wanted, look), outcome::set);
        }
    }

    private Outcome written(Path file, Format as, PictureSize wanted, ChartLook look) {
        try {
            new ChartFile(drawing, look.ground(), state, wanted).write(file, System.getenv());
            return new Outcome.Written(file, as, wanted, Files.size(file));
        } catch (ExchangeException | JobException e) {
            return new Outcome.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
