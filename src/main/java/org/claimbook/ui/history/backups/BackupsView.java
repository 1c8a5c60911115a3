package org.claimbook.ui.history.backups;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.book.backup.Backup;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.dialog.ConfirmDialog;
import org.claimbook.ui.text.Ago;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.claimbook.ui.text.StepWords;
import org.jspecify.annotations.Nullable;

/// The backups in a table, newest first, with what can be done with the chosen one, and where they lie.
public final class BackupsView extends BorderPane {
    private static final double KB = 1_000;
    private static final double MB = 1_000_000;

    private final BackupsModel model;
    private final Choosers choosers;
    private final Messages messages;
    private final Show show;
    private final InstantSource clock;
    private final TableView<BackupLine> table;

    /// @param switches leads back to the steps
    public BackupsView(
            BackupsModel model, Node switches, Choosers choosers, Messages messages, Show show, InstantSource clock) {
        this.model = model;
        this.choosers = choosers;
        this.messages = messages;
        this.show = show;
        this.clock = clock;
        this.table = table();
        getStyleClass().addAll("backups", "ground");
        var now = button("backups.now", "Shortcut+B", model::backUp);
        model.isBackingUp().subscribe(busy -> now.setDisable(busy || model.isReadOnly()));
        var strip = new HBox(
                switches,
                space(),
                now,
                ofChosen(
                        "backups.copy",
                        "Shortcut+S",
                        this::copy,
                        () -> model.chosen().get() != null),
                ofChosen("backups.look", "Shortcut+ENTER", model::look, model::canLook),
                ofChosen("backups.restore", "Shortcut+R", this::restore, model::canRestore));
        strip.getStyleClass().add("strip");
        setTop(new VBox(strip, news()));
        setCenter(table);
        setBottom(place());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private static Node space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button button(String key, String keys, Runnable action) {
        var button = new Button(messages.get(key));
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get(key) + "  "
                + KeyCombination.valueOf(keys).getDisplayText().replace("ENTER", "Enter")));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button ofChosen(String key, String keys, Runnable action, BooleanSupplier can) {
        var button = button(key, keys, action);
        model.chosen().subscribe(_ -> button.setDisable(!can.getAsBoolean()));
        return button;
    }

    private void press(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case B -> model.backUp();
            case S -> copy();
            case R -> restore();
            case ENTER -> model.look();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void restore() {
        var line = model.chosen().get();
        if (line != null && model.canRestore()) {
            question(line).ask(getScene() == null ? null : getScene().getWindow(), messages, model::restore);
        }
    }

    private ConfirmDialog question(BackupLine line) {
        return new ConfirmDialog(
                messages.get("backups.restore.ask", show.moment(line.backup().at())),
                messages.get("backups.restore.says"),
                messages.get("backups.restore.yes"));
    }

    private void copy() {
        var line = model.chosen().get();
        if (line != null) {
            var name = model.bookName() + " " + day(line.backup());
            choosers.save(
                            messages.get("backups.copy.title"),
                            name,
                            Choosers.Kind.of(messages.get("file.books"), "claimbook"))
                    .ifPresent(model::copyTo);
        }
    }

    private static String day(Backup backup) {
        return backup.at().toString().substring(0, "2026-11-23".length());
    }

    /// What came of the last thing asked for, or why no backup could be made.
    private Node news() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(Bindings.createStringBinding(this::said, model.news(), model.failure()));
        var line = new HBox(label);
        line.getStyleClass().add("reason-bar");
        line.visibleProperty().bind(label.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        model.failure().subscribe(failure -> {
            label.getStyleClass().remove("bad");
            if (failure != null) {
                label.getStyleClass().add("bad");
            }
        });
        return line;
    }

    private String said() {
        var failure = model.failure().get();
        if (failure != null) {
            return messages.sentence(String.valueOf(failure.getMessage()));
        }
        return switch (model.news().get()) {
            case null -> "";
            case BackupsModel.News.Kept(var backup, var isNew) -> {
                var made = show.moment(backup.at());
                yield isNew ? messages.get("backups.made", made) : messages.get("backups.same", made);
            }
            case BackupsModel.News.NothingToKeep() -> messages.get("backups.nothing");
            case BackupsModel.News.Copied(var file) -> messages.get("backups.copied", String.valueOf(file));
        };
    }

    /// A path that can be copied, by the keys too.
    private Node place() {
        var path = String.valueOf(model.folder());
        var title = new Label(messages.get("backups.folder"));
        title.getStyleClass().add("muted");
        title.setMinWidth(USE_PREF_SIZE);
        var field = new TextField(path);
        field.setEditable(false);
        field.setAccessibleText(messages.get("backups.folder"));
        field.getStyleClass().add("path");
        HBox.setHgrow(field, Priority.ALWAYS);
        var copy = new Button(messages.get("backups.folder.copy"));
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(path);
            Clipboard.getSystemClipboard().setContent(content);
        });
        var place = new HBox(title, field, copy);
        place.getStyleClass().addAll("strip", "low", "place");
        return place;
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private TableView<BackupLine> table() {
        var lines = new TableView<>(model.lines());
        lines.setAccessibleText(messages.get("backups.title"));
        lines.setFixedCellSize(34);
        lines.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        lines.getColumns()
                .addAll(List.of(
                        column(
                                "backups.at",
                                142,
                                line -> show.moment(line.backup().at()),
                                "at"),
                        column("backups.ago", 124, this::ago, "muted"),
                        column("backups.why", 160, this::why, "why"),
                        column("backups.reports", 66, line -> count(line, false), "figure"),
                        column("backups.claims", 98, line -> count(line, true), "figure"),
                        column("backups.size", 74, line -> size(line.bytes()), "figure"),
                        column("backups.last", 190, this::last, "last")));
        lines.setPlaceholder(empty());
        model.chosen().subscribe(line -> choose(lines, line));
        lines.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            // While the lines are read again, nothing is selected for a moment; the choice stays.
            if (line != null) {
                model.chosen().set(line);
            }
        });
        return lines;
    }

    private static void choose(TableView<BackupLine> lines, @Nullable BackupLine line) {
        if (line == null) {
            lines.getSelectionModel().clearSelection();
        } else {
            lines.getSelectionModel().select(line);
        }
    }

    private TableColumn<BackupLine, String> column(
            String titleKey, double width, Function<BackupLine, String> text, String style) {
        var column = new TableColumn<BackupLine, String>(messages.get(titleKey));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.getStyleClass().add(style);
        return column;
    }

    private String ago(BackupLine line) {
        return new Ago(messages).of(line.backup().at(), clock.instant());
    }

    private String why(BackupLine line) {
        return switch (line.backup().occasion()) {
            case OPENED -> messages.get("backups.why.opened");
            case WORKING -> messages.get("backups.why.working");
            case MIGRATION -> messages.get("backups.why.migration");
            case IMPORT -> messages.get("backups.why.import");
            case MERGE -> messages.get("backups.why.merge");
            case RESTORE -> messages.get("backups.why.restore");
            case ASKED -> messages.get("backups.why.asked");
        };
    }

    private String count(BackupLine line, boolean ofClaims) {
        var contents = line.contents();
        if (contents == null) {
            return line.isRead() ? "–" : "…";
        }
        return show.number(ofClaims ? contents.claims() : contents.reports());
    }

    private String last(BackupLine line) {
        var contents = line.contents();
        if (contents == null) {
            return line.isRead() ? messages.get("backups.bad") : "…";
        }
        var step = contents.last();
        if (step == null) {
            return "";
        }
        var words = new StepWords(messages).of(step.what(), step.detail());
        return words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1);
    }

    private String size(long bytes) {
        var locale = show.locale();
        return bytes < MB
                ? messages.get("backups.kb", String.format(locale, "%,.0f", Math.ceil(bytes / KB)))
                : messages.get("backups.mb", String.format(locale, "%,.1f", bytes / MB));
    }

    private VBox empty() {
        var title = new Label(messages.get("backups.none"));
        title.getStyleClass().add("strong");
        var says = new Label(messages.get("backups.noneSays"));
        says.getStyleClass().add("muted");
        says.setMaxWidth(460);
        var empty = new VBox(title, says);
        empty.getStyleClass().add("empty");
        empty.setAlignment(Pos.CENTER);
        return empty;
    }
}
