package org.claimbook.ui.merge;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimbook.book.merge.BookMerge.Prefer;
import org.claimbook.job.keep.RehearseMerge.Outlook;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.dialog.FileDrop;
import org.claimbook.ui.dialog.Sheet;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// Takes another copy of the book in: which file, what it would bring, and then what it has brought.
public final class MergeDialog {
    private final MergeModel model;
    private final Choosers choosers;
    private final Messages messages;
    private final Runnable settle;
    private final Sheet sheet;
    private final VBox body = new VBox();
    private final OutlookView outlook;
    private final Label says = label();
    private final Label aside = label("muted", "small");
    private final ProgressBar bar = new ProgressBar();
    private final Node prefer;
    private final Button go;
    private final Button close;

    /// @param settle goes to the conflicts
    public MergeDialog(MergeModel model, Choosers choosers, Runnable settle, Messages messages, Show show) {
        this.model = model;
        this.choosers = choosers;
        this.messages = messages;
        this.settle = settle;
        this.outlook = new OutlookView(messages, show);
        this.prefer = prefer();
        body.getStyleClass().add("merge-body");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("shell.working"));
        sheet = new Sheet(messages.get("merge.title"), null, body);
        sheet.getStyleClass().addAll("import", "merge-sheet");
        go = Sheet.button(messages.get("merge.do"), true, this::go);
        go.managedProperty().bind(go.visibleProperty());
        close = Sheet.button(messages.get("dialog.cancel"), false, sheet::close);
        sheet.setButtons(List.of(), List.of(close, go));
        FileDrop.BOOKS.on(sheet, model.other()::set);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && isMerging()) {
                key.consume();
            }
        });
        model.standing().subscribe(this::show);
    }

    /// Opens it over its owner.
    public void open(@Nullable Window owner) {
        sheet.open(owner);
        var window = Objects.requireNonNull(sheet.getScene()).getWindow();
        window.setOnCloseRequest(closing -> {
            if (isMerging()) {
                closing.consume();
            }
        });
    }

    /// The dialog's node, for pictures and tests.
    public Region node() {
        return sheet;
    }

    private boolean isMerging() {
        return model.standing().get() instanceof Standing.Merging;
    }

    private void go() {
        switch (model.standing().get()) {
            case Standing.Rehearsed _ -> model.merge();
            case Standing.Merged _ -> {
                sheet.close();
                settle.run();
            }
            default -> {}
        }
    }

    private void show(Standing standing) {
        says.getStyleClass().removeAll("bad", "good", "strong");
        aside.setText("");
        close.setDisable(isMerging());
        close.setText(messages.get(standing instanceof Standing.Merged ? "dialog.close" : "dialog.cancel"));
        go.setDisable(!(standing instanceof Standing.Rehearsed) && !(standing instanceof Standing.Merged));
        go.setVisible(!(standing instanceof Standing.Waiting) && !(standing instanceof Standing.Refused));
        go.setText(messages.get("merge.do"));
        switch (standing) {
            case Standing.Waiting() -> body.getChildren().setAll(start());
            case Standing.Rehearsing() -> running("merge.rehearsing");
            case Standing.Merging() -> running("merge.merging");
            case Standing.Rehearsed(var found) -> show(found);
            case Standing.Merged(var result, var fresh) -> {
                outlook.show(result, List.of());
                says.getStyleClass().add("good");
                says.setText(
                        fresh > 0
                                ? messages.get("merge.done") + " " + messages.count("merge.left", fresh)
                                : messages.get("merge.done"));
                aside.setText(messages.get("merge.doneSays"));
                go.setVisible(fresh > 0);
                go.setText(messages.count("merge.settle", fresh));
                body.getChildren().setAll(file(false), says, outlook, aside);
                (fresh > 0 ? go : close).requestFocus();
            }
            case Standing.Refused(var sentence) -> {
                says.getStyleClass().add("bad");
                says.setText(messages.sentence(sentence));
                body.getChildren().setAll(file(true), says);
            }
        }
        sheet.grow();
    }

    private void show(Outlook found) {
        outlook.show(found.result(), found.fresh());
        says.setText(messages.get(
                found.isNothing() ? "merge.nothing" : found.related() ? "merge.would" : "merge.wouldOther"));
        aside.setText(messages.get("merge.says"));
        go.setDisable(found.isNothing());
        body.getChildren().setAll(file(true), says, outlook);
        if (!found.fresh().isEmpty()) {
            body.getChildren().add(prefer);
        }
        if (!found.isNothing()) {
            body.getChildren().add(aside);
            go.requestFocus();
        }
    }

    private void running(String key) {
        says.setText(messages.get(key));
        body.getChildren().setAll(file(false), bar, says);
    }

    private VBox start() {
        var title = new Label(messages.get("merge.drop"));
        title.getStyleClass().add("h2");
        var text = label("muted");
        text.setText(messages.get("merge.dropSays"));
        var choose = new Button(messages.get("merge.choose"));
        choose.getStyleClass().add("primary");
        choose.setOnAction(_ -> choose());
        var start = new VBox(Icons.COPY.node(32), title, text, choose);
        start.getStyleClass().addAll("empty", "drop-zone");
        VBox.setVgrow(start, Priority.ALWAYS);
        return start;
    }

    private void choose() {
        choosers.open(messages.get("merge.title"), Choosers.Kind.of(messages.get("file.books"), "claimbook"))
                .ifPresent(model.other()::set);
    }

    /// The other copy's name, and where it lies.
    ///
    /// @param other whether another can be chosen instead
    private HBox file(boolean other) {
        var path = Objects.requireNonNull(model.other().get()).toAbsolutePath();
        var name = new Label(String.valueOf(path.getFileName()));
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var place = new Label(String.valueOf(path.getParent()));
        place.getStyleClass().addAll("muted", "small");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        var file = new HBox(Icons.COPY.node(), name, place);
        if (other) {
            var instead = new Button(messages.get("import.other"));
            instead.getStyleClass().addAll("flat", "quiet");
            instead.setMinWidth(Region.USE_PREF_SIZE);
            instead.setOnAction(_ -> choose());
            file.getChildren().add(instead);
        }
        file.getStyleClass().add("file-bar");
        file.setAlignment(Pos.CENTER_LEFT);
        return file;
    }

    private Node prefer() {
        var title = new Label(messages.get("merge.prefer"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        var choices = new HBox();
        choices.getStyleClass().add("segmented");
        for (var each : List.of(Prefer.ASK, Prefer.OURS, Prefer.THEIRS)) {
            var choice = new ToggleButton(word(each));
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.setToggleGroup(group);
            choice.setUserData(each);
            choices.getChildren().add(choice);
        }
        choices.getChildren().getFirst().getStyleClass().add("first");
        choices.getChildren().getLast().getStyleClass().add("last");
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (now.getUserData() instanceof Prefer chosen) {
                model.prefer().set(chosen);
            }
        });
        var line = new HBox(12, title, choices);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String word(Prefer how) {
        return messages.get(
                switch (how) {
                    case ASK -> "merge.ask";
                    case OURS -> "merge.ours";
                    case THEIRS -> "merge.theirs";
                });
    }

    private static Label label(String... styles) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
