package org.claimbook.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.dialog.FileDrop;
import org.claimbook.ui.dialog.Sheet;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Brings claims in from a file, on one page: the file and how it is written, its first rows under what each
/// column is taken for, the fields of a claim, and what would come of it.
public final class ImportDialog {
    private static final double MARGIN = 64;
    /// The part of the width that the fields take.
    private static final double FIELDS = 0.32;

    private static final double NARROWEST_FIELDS = 316;
    private static final double WIDEST_FIELDS = 380;

    private final ImportModel model;
    private final Choosers choosers;
    private final Messages messages;
    private final Sheet sheet;
    private final InTurns turns;
    private final Button bringIn;
    private final Button close;
    private final ToggleButton rowsTab = new ToggleButton();
    private final ToggleButton rejectedTab = new ToggleButton();
    private final RejectionTable rejected;
    private final StackPane body = new StackPane();
    private final VBox page = new VBox();
    private final StackPane dialect = new StackPane();
    private final StackPane content = new StackPane();
    private @Nullable Node table;
    private @Nullable FieldList fields;
    private boolean fresh = true;

    public ImportDialog(ImportModel model, Choosers choosers, Messages messages) {
        this.model = model;
        this.choosers = choosers;
        this.messages = messages;
        rejected = new RejectionTable(messages);
        page.getStyleClass().add("page");
        VBox.setVgrow(content, Priority.ALWAYS);
        sheet = new Sheet(messages.get("import.title"), null, body);
        turns = new InTurns(sheet);
        model.table().subscribe(_ -> showTable());
        sheet.getStyleClass().add("import");
        bringIn = Sheet.button(messages.get("import.bringIn"), true, this::go);
        close = Sheet.button(messages.get("dialog.cancel"), false, this::leave);
        bringIn.managedProperty().bind(bringIn.visibleProperty());
        sheet.setButtons(List.of(), List.of(close, bringIn));
        FileDrop.TABLES.on(sheet, this::take);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && isBringing()) {
                model.stop();
                key.consume();
            }
        });
        model.standing().subscribe(this::show);
    }

    /// Opens it over its owner, about as large.
    public void open(@Nullable Window owner) {
        var width = owner == null ? 1180 : Math.clamp(owner.getWidth() - MARGIN, 760, 1240);
        var height = owner == null ? 760 : Math.clamp(owner.getHeight() - MARGIN, 480, 820);
        sheet.setStyle(String.format(Locale.ROOT, "-fx-pref-width: %.0fpx; -fx-pref-height: %.0fpx;", width, height));
        sheet.open(owner);
        Objects.requireNonNull(sheet.getScene()).getWindow().setOnHidden(_ -> model.leave());
    }

    /// The dialog's node, for pictures and tests.
    public Region node() {
        return sheet;
    }

    /// Makes at once what would come with the next frames.
    void finish() {
        turns.finish();
    }

    /// A mapping goes with the table that is open; anything else is a file to bring in.
    void take(Path file) {
        if (model.table().get() != null && isMapping(file)) {
            model.load(file);
        } else {
            model.file().set(file);
        }
    }

    /// By its first letters, for a book in JSON may be large.
    private static boolean isMapping(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return false;
        }
        try (var text = Files.newBufferedReader(file)) {
            var head = new char[200];
            var length = Math.max(0, text.read(head));
            return !new String(head, 0, length).contains("\"claimbook\"");
        } catch (IOException e) {
            // Whoever reads it whole says what is wrong with it.
            return false;
        }
    }

    /// What nobody needs yet is not made: a page of so many controls takes its time.
    private void showPage() {
        var chosen = model.file().get() != null;
        if (chosen && page.getChildren().isEmpty()) {
            page.getChildren().addAll(fileBar(), dialect, content, new OutcomeLine(model, messages));
        }
        if (body.getChildren().isEmpty() || body.getChildren().contains(page) != chosen) {
            body.getChildren().setAll(chosen ? page : start());
        }
        if (content.getChildren().isEmpty()) {
            showTable();
        }
    }

    private void showTable() {
        content.getChildren().clear();
        var isTable = model.table().get() != null;
        dialect.setManaged(isTable);
        if (isTable) {
            var made = table;
            if (made == null) {
                made = middle();
                table = made;
                dialect.getChildren().add(new DialectBar(model, messages));
            }
            content.getChildren().add(made);
        } else if (model.isBook()) {
            content.getChildren().add(book());
        }
    }

    private boolean isBringing() {
        return model.standing().get() instanceof Standing.Busy(var trial) && !trial;
    }

    private void go() {
        if (model.standing().get() instanceof Standing.Done) {
            sheet.close();
        } else {
            model.bringIn();
        }
    }

    private void leave() {
        if (isBringing()) {
            model.stop();
        } else {
            sheet.close();
        }
    }

    private void show(Standing standing) {
        showPage();
        var checked = standing.checked();
        var done = standing instanceof Standing.Done;
        bringIn.setDisable(!done && (checked == null || checked.result().added() == 0));
        // Before a file is chosen, the one thing to do is to choose one.
        bringIn.setVisible(!(standing instanceof Standing.Waiting));
        bringIn.setText(messages.get(done ? "dialog.close" : "import.bringIn"));
        close.setText(messages.get(isBringing() ? "import.stop" : "dialog.cancel"));
        close.setVisible(!done);
        close.setManaged(!done);
        lead(standing);
        switch (standing) {
            case Standing.Checked(var result, var first) -> {
                bringIn.setText(messages.count("import.bringInAll", result.added()));
                showRejected(result.rejected());
                rejected.show(first, result.rejected());
            }
            case Standing.Done(var result, var first) -> {
                showRejected(result.rejected());
                rejected.show(first, result.rejected());
            }
            case Standing.Waiting(), Standing.Opening() -> showRejected(0);
            default -> {}
        }
    }

    /// Puts the focus, once a file, to where a person goes on: what is missing, or the button that brings it
    /// in.
    private void lead(Standing standing) {
        switch (standing) {
            case Standing.Opening() -> fresh = true;
            case Standing.Lacking(var lacking)
            when fresh && fields != null -> {
                fresh = false;
                fields.focus(lacking);
            }
            case Standing.Checked _
            when fresh -> {
                fresh = false;
                bringIn.requestFocus();
            }
            case Standing.Done _, Standing.Stopped _ -> bringIn.requestFocus();
            case Standing.Busy(var trial) when !trial -> close.requestFocus();
            default -> {}
        }
    }

    private void showRejected(long count) {
        rejectedTab.setText(
                count == 0 ? messages.get("import.leftOutRows") : messages.get("import.leftOutRows") + "  " + count);
        rejectedTab.setDisable(count == 0);
        if (count == 0) {
            rowsTab.setSelected(true);
        }
    }

    private Node start() {
        var icon = Icons.IMPORT.node(32);
        var says = new Label(messages.get("import.drop"));
        says.getStyleClass().add("h2");
        var kinds = new Label(messages.get("import.dropSays"));
        kinds.getStyleClass().add("muted");
        var choose = new Button(messages.get("import.chooseFile"));
        choose.getStyleClass().add("primary");
        choose.setOnAction(_ -> chooseFile());
        var start = new VBox(icon, says, kinds, choose);
        start.getStyleClass().addAll("empty", "drop-zone");
        return start;
    }

    private void chooseFile() {
        choosers.open(
                        messages.get("import.title"),
                        Choosers.Kind.of(messages.get("import.kinds"), "csv", "tsv", "xlsx", "txt", "json"))
                .ifPresent(model.file()::set);
    }

    private Node fileBar() {
        var name = new Label();
        name.getStyleClass().add("strong");
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.file().get() == null
                                ? ""
                                : String.valueOf(model.file().get().getFileName()),
                        model.file()));
        var other = flat(messages.get("import.other"), this::chooseFile);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var load = flat(
                messages.get("import.load"),
                () -> choosers.open(
                                messages.get("import.load"), Choosers.Kind.of(messages.get("import.mappings"), "json"))
                        .ifPresent(model::load));
        var saved = new Label();
        saved.getStyleClass().addAll("muted", "small");
        var save = flat(
                messages.get("import.save"),
                () -> choosers.save(
                                messages.get("import.save"),
                                suggested(),
                                Choosers.Kind.of(messages.get("import.mappings"), "json"))
                        .ifPresent(target -> model.save(
                                target,
                                () -> saved.setText(messages.get(
                                        "import.saved", target.getFileName().toString())))));
        model.draft().subscribe(_ -> saved.setText(""));
        var bar = new HBox(Icons.CLAIMS.node(), name, other, space, saved, load, save);
        bar.getStyleClass().add("file-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        for (var node : List.of(load, save)) {
            node.visibleProperty().bind(model.table().isNotNull());
        }
        return bar;
    }

    private String suggested() {
        var name = String.valueOf(Objects.requireNonNull(model.file().get()).getFileName());
        return name.replaceFirst("\\.[^.]+$", "") + ".mapping.json";
    }

    private static Button flat(String text, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().addAll("flat", "quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node middle() {
        var both = new HBox();
        var right = new VBox();
        right.getStyleClass().add("right");
        // A narrow window needs its width for the rows of the file.
        right.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.clamp(both.getWidth() * FIELDS, NARROWEST_FIELDS, WIDEST_FIELDS),
                        both.widthProperty()));
        right.maxWidthProperty().bind(right.minWidthProperty());
        both.getStyleClass().add("middle");
        both.getChildren().add(right);
        turns.begin(this, List.of(() -> both.getChildren().addFirst(rows()), () -> {
            right.getChildren().addAll(fieldSide());
            lead(model.standing().get());
        }));
        return both;
    }

    /// The rows of the file as they would come in, and those that would not.
    private VBox rows() {
        var group = new ToggleGroup();
        rowsTab.setText(messages.get("import.preview"));
        rowsTab.getStyleClass().add("first");
        rejectedTab.getStyleClass().add("last");
        group.getToggles().addAll(rowsTab, rejectedTab);
        rowsTab.setSelected(true);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        var tabs = new HBox(rowsTab, rejectedTab);
        tabs.getStyleClass().add("segmented");
        tabs.setAlignment(Pos.CENTER_LEFT);
        var preview = new PreviewTable(model, turns, messages);
        preview.visibleProperty().bind(rowsTab.selectedProperty());
        rejected.visibleProperty().bind(rejectedTab.selectedProperty());
        var tables = new StackPane(preview, rejected);
        tables.getStyleClass().add("framed");
        VBox.setVgrow(tables, Priority.ALWAYS);
        var left = new VBox(tabs, tables);
        left.getStyleClass().add("left");
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        return left;
    }

    private List<Node> fieldSide() {
        var title = new Label(messages.get("import.fields"));
        title.getStyleClass().add("strong");
        var list = new FieldList(model, turns, messages);
        fields = list;
        VBox.setVgrow(list, Priority.ALWAYS);
        return List.of(title, list);
    }

    /// Of a book in JSON there is nothing to choose.
    private Node book() {
        var title = new Label(messages.get("import.book.title"));
        title.getStyleClass().add("h2");
        var says = new Label(messages.get("import.book.says"));
        says.getStyleClass().add("muted");
        says.setWrapText(true);
        var rows = new RejectionTable(messages);
        VBox.setVgrow(rows, Priority.ALWAYS);
        model.standing().subscribe(standing -> {
            switch (standing) {
                case Standing.Checked(var result, var first) -> rows.show(first, result.rejected());
                case Standing.Done(var result, var first) -> rows.show(first, result.rejected());
                default -> {}
            }
            rows.setVisible(rows.hasAny());
        });
        var book = new VBox(title, says, rows);
        book.getStyleClass().add("book-zone");
        return book;
    }
}
