package org.claimbook.ui.shell;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.claimbook.book.history.Step;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.search.SearchField;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.StepWords;
import org.jspecify.annotations.Nullable;

/// The head of the window: the book and its menu, undo and redo, the search field, and what is done most.
final class TopBar extends Region {
    private static final double GAP = 16;
    private static final double NARROWEST_SEARCH = 150;
    private static final double WIDEST_SEARCH = 400;

    private static final double WIDEST_STEP = 240;
    private final ShellModel model;
    private final ShellActions actions;
    private final Messages messages;
    private final SearchField search;
    private final HBox left;
    private final HBox right;
    private Subscription following = Subscription.EMPTY;

    TopBar(
            ShellModel model,
            ShellActions actions,
            Appearance appearance,
            Remembered remembered,
            Messages messages,
            Runnable keys) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        search = new SearchField(model.search(), actions, messages);
        getStyleClass().addAll("strip", "top-bar");
        left = new HBox(bookButton(remembered), undoButton(), redoButton());
        right = new HBox(keysButton(keys), themeButton(appearance), importButton(), addButton());
        left.getStyleClass().add("side");
        right.getStyleClass().addAll("side", "right");
        getChildren().addAll(left, search, right);
    }

    /// The search field stands in the middle of the window as long as there is room, and is the first to give
    /// way.
    @Override
    protected void layoutChildren() {
        var from = snappedLeftInset();
        var to = getWidth() - snappedRightInset();
        var leftWidth = snapSizeX(left.prefWidth(-1));
        var rightWidth = snapSizeX(right.prefWidth(-1));
        var height = getHeight() - 1;
        var room = to - from - leftWidth - rightWidth - 2 * GAP;
        var width = Math.clamp(room, NARROWEST_SEARCH, WIDEST_SEARCH);
        var middle = (getWidth() - width) / 2;
        var x = Math.max(Math.min(middle, to - rightWidth - GAP - width), from + leftWidth + GAP);
        var fieldHeight = search.prefHeight(-1);
        left.resizeRelocate(from, 0, leftWidth, height);
        right.resizeRelocate(to - rightWidth, 0, rightWidth, height);
        search.resizeRelocate(snapPositionX(x), snapPositionY((height - fieldHeight) / 2), width, fieldHeight);
    }

    SearchField search() {
        return search;
    }

    private Node bookButton(Remembered remembered) {
        var name = new Label(model.bookName());
        name.getStyleClass().add("strong");
        var chevron = Icons.CHEVRON.node(14);
        var button = new Button(null, new HBox(6, name, chevron));
        ((HBox) button.getGraphic()).getStyleClass().add("book-name");
        button.getStyleClass().addAll("flat", "book-button");
        button.setAccessibleText(messages.get("shell.book", model.bookName()));
        button.setOnAction(_ -> bookMenu(remembered).show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private ContextMenu bookMenu(Remembered remembered) {
        var recent = new Menu(messages.get("shell.recent"));
        for (var book : remembered.recentBooks()) {
            if (!book.equals(model.file())) {
                var item = new MenuItem(ShellModel.nameOf(book) + "  –  " + Welcome.place(book));
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> actions.open(book));
                recent.getItems().add(item);
            }
        }
        recent.setDisable(recent.getItems().isEmpty());
        var merge = item("merge.open", "Shortcut+Shift+O", actions::mergeCopy);
        merge.setDisable(model.isReadOnly());
        var menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("shell.new", "Shortcut+Shift+N", actions::newBook),
                        item("shell.open", "Shortcut+O", actions::open),
                        recent,
                        new SeparatorMenuItem(),
                        merge,
                        new SeparatorMenuItem(),
                        item("shell.openSample", null, actions::openSample),
                        new SeparatorMenuItem(),
                        item("shell.about", null, actions::about));
        return menu;
    }

    private MenuItem item(String key, @Nullable String keys, Runnable action) {
        var item = new MenuItem(messages.get(key));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Button undoButton() {
        var button = stepButton(Icons.UNDO, "shell.undo", "Shortcut+Z", model.undoable());
        button.setOnAction(_ -> model.undo());
        return button;
    }

    private Button redoButton() {
        var button = stepButton(Icons.REDO, "shell.redo", "Shortcut+Shift+Z", model.redoable());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(_ -> model.redo());
        return button;
    }

    /// A button that says what it would do.
    private Button stepButton(Icons icon, String key, String keys, ReadOnlyObjectProperty<@Nullable Step> step) {
        var button = new Button(null, icon.node());
        button.getStyleClass().addAll("flat", "quiet", "step-button");
        // Else a file's "_" would be taken for the mark of a key.
        button.setMnemonicParsing(false);
        // A long file name is cut short.
        button.setMaxWidth(WIDEST_STEP);
        step.subscribe(next -> {
            var text = next == null
                    ? messages.get(key)
                    : messages.get(key + ".step", new StepWords(messages).of(next.what(), next.detail()));
            button.setText(next == null ? null : text);
            button.setDisable(next == null);
            button.setAccessibleText(text);
            button.setTooltip(
                    new Tooltip(text + "  " + KeyCombination.valueOf(keys).getDisplayText()));
        });
        return button;
    }

    private Button importButton() {
        var button = new Button(messages.get("shell.import"));
        button.setTooltip(new Tooltip(messages.get("shell.importHint") + "  "
                + KeyCombination.valueOf("Shortcut+I").getDisplayText()));
        button.setDisable(model.isReadOnly());
        button.setOnAction(_ -> actions.importClaims());
        return button;
    }

    private Button addButton() {
        var button = new Button(messages.get("reports.add"));
        button.getStyleClass().add("primary");
        button.setTooltip(new Tooltip(messages.get("reports.add.says") + "  "
                + KeyCombination.valueOf("Shortcut+N").getDisplayText()));
        button.setDisable(model.isReadOnly());
        button.setOnAction(_ -> actions.addReport());
        return button;
    }

    private Button keysButton(Runnable keys) {
        var button = new Button(null, Icons.HELP.node());
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(messages.get("shell.keys"));
        button.setTooltip(new Tooltip(messages.get("shell.keys") + "  F1"));
        button.setOnAction(_ -> keys.run());
        return button;
    }

    private Button themeButton(Appearance appearance) {
        var button = new Button();
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(messages.get("shell.theme"));
        button.setTooltip(new Tooltip(messages.get("shell.theme")));
        // The appearance outlives the bar of a book that was closed, and must not keep it.
        button.sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null
                    ? Subscription.EMPTY
                    : appearance
                            .wish()
                            .subscribe(wish -> button.setGraphic(icon(wish).node()));
        });
        button.setOnAction(_ -> themeMenu(appearance).show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private ContextMenu themeMenu(Appearance appearance) {
        var menu = new ContextMenu();
        var group = new ToggleGroup();
        for (var wish : Appearance.Wish.values()) {
            var item =
                    new RadioMenuItem(messages.get("shell.theme." + wish.name().toLowerCase(Locale.ROOT)));
            item.setGraphic(icon(wish).node());
            item.setToggleGroup(group);
            item.setSelected(appearance.wish().get() == wish);
            item.setOnAction(_ -> appearance.wish().set(wish));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Icons icon(Appearance.Wish wish) {
        return switch (wish) {
            case SYSTEM -> Icons.SYSTEM;
            case LIGHT -> Icons.SUN;
            case DARK -> Icons.MOON;
        };
    }
}
