package org.claimbook.ui.compare.export;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.model.Parsed;
import org.claimbook.ui.compare.export.ExportModel.Outcome;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.dialog.Sheet;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// *Export chart…*: the picture at its true size, and how it is to be written.
public final class ExportDialog {
    private static final double PREVIEW_WIDTH = 620;
    private static final double PREVIEW_HEIGHT = 440;

    private final ExportModel model;
    private final Choosers choosers;
    private final Messages messages;
    private final Show show;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);
    private final Label rows = new Label();
    private final Label says = new Label();
    private final Sheet sheet;

    public ExportDialog(ExportModel model, Choosers choosers, Messages messages, Show show) {
        this.model = model;
        this.choosers = choosers;
        this.messages = messages;
        this.show = show;
        this.sheet = new Sheet(messages.get("export.title"), null, body());
        sheet.getStyleClass().add("export");
        var save = Sheet.button(messages.get("export.save"), true, this::save);
        var close = Sheet.button(messages.get("export.close"), false, sheet::close);
        sheet.setButtons(List.<Button>of(), List.of(close, save));
        model.size().subscribe(size -> save.setDisable(!(size instanceof Parsed.Good<PictureSize>)));
        model.preview().subscribe(this::showPicture);
        model.format().subscribe(this::show);
        model.outcome().subscribe(this::tell);
    }

    /// Opens it over the window.
    public void open(@Nullable Window owner) {
        if (owner != null) {
            model.setScreenScale(owner.getOutputScaleX());
        }
        sheet.open(owner);
    }

    /// Everything that the dialog shows, for tests and pictures.
    public Sheet sheet() {
        return sheet;
    }

    private VBox body() {
        paper.getStyleClass().add("paper");
        paper.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        var ground = new StackPane(paper);
        ground.getStyleClass().add("table-top");
        var scroll = new ScrollPane(ground);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setPrefSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
        scroll.setAccessibleText(messages.get("export.preview"));
        scroll.getStyleClass().add("preview");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var parts = new HBox(20, scroll, new ExportForm(model, messages, show));
        VBox.setVgrow(parts, Priority.ALWAYS);
        says.setWrapText(true);
        says.setMinHeight(20);
        model.ground().subscribe(chosen -> paper.setId("ground-" + chosen));
        rows.getStyleClass().add("muted");
        rows.setWrapText(true);
        rows.setMaxWidth(380);
        model.rows().subscribe(count -> {
            var counted = count.intValue() >= 0;
            rows.setText(counted ? messages.count("export.rows", count.intValue()) : messages.get("shell.working"));
        });
        ground.getChildren().add(rows);
        return new VBox(12, parts, says);
    }

    /// The picture, or of figures how many there are.
    private void show(Format format) {
        paper.setVisible(format.hasSize());
        rows.setVisible(!format.hasSize());
        tell(model.outcome().get());
    }

    private void showPicture(@Nullable BufferedImage image) {
        if (image != null) {
            picture.setImage(ChartClipboard.image(image));
            picture.setFitWidth(image.getWidth() / model.screenScale());
            picture.setPreserveRatio(true);
        }
    }

    private void save() {
        choosers.save(
                        messages.get("export.title"),
                        model.suggestedName(),
                        Choosers.Kind.of(
                                messages.get(model.format().get().fileKey()),
                                model.format().get().ending()))
                .ifPresent(model::write);
    }

    private void tell(@Nullable Outcome outcome) {
        says.getStyleClass().removeAll("good", "bad", "muted");
        switch (outcome) {
            case null -> {
                says.getStyleClass().add("muted");
                says.setText(model.format().get().hasSize() ? messages.get("export.trueSize") : "");
            }
            case Outcome.Written written -> {
                says.getStyleClass().add("good");
                says.setText(told(written));
            }
            case Outcome.Refused refused -> {
                says.getStyleClass().add("bad");
                says.setText(messages.sentence(refused.why()));
            }
        }
    }

    private String told(Outcome.Written written) {
        var size = show.number(Math.max(1, written.bytes() / 1000));
        return written.format().hasPixels()
                ? messages.get(
                        "export.written",
                        written.file(),
                        show.number(written.size().width()),
                        show.number(written.size().height()),
                        size)
                : messages.get("export.writtenPlain", written.file(), size);
    }
}
