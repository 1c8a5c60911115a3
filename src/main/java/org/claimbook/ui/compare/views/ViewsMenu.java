package org.claimbook.ui.compare.views;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.claimbook.job.view.ViewSettings;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// *Views*: saves what is seen by a name, opens what was saved, renames it and deletes it.
public final class ViewsMenu extends MenuButton {
    public static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final ViewsModel model;
    private final Choosers choosers;
    private final Supplier<ViewSettings> seen;
    private final Messages messages;
    private boolean nothingSeen = true;

    /// @param seen what is seen now
    /// @param choosers ask for a picture
    public ViewsMenu(ViewsModel model, Supplier<ViewSettings> seen, Choosers choosers, Messages messages) {
        this.model = model;
        this.seen = seen;
        this.choosers = choosers;
        this.messages = messages;
        setText(messages.get("compare.views"));
        setGraphic(Icons.BOOKMARK.node());
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("views");
        model.names().subscribe(_ -> fill());
        model.current().subscribe(_ -> fill());
    }

    /// Whether there is nothing to save.
    public void setNothingSeen(boolean nothing) {
        nothingSeen = nothing;
        fill();
    }

    private void fill() {
        var current = model.current().get();
        var save = item("compare.views.save", this::save);
        save.setAccelerator(SAVE);
        save.setDisable(nothingSeen || !model.canSave());
        getItems().setAll(save, item("compare.views.picture", this::openPicture), new SeparatorMenuItem());
        for (var name : model.names().get()) {
            var view = new RadioMenuItem(name);
            view.setMnemonicParsing(false);
            view.setSelected(name.equals(current));
            view.setOnAction(_ -> {
                view.setSelected(name.equals(model.current().get()));
                model.open(name);
            });
            getItems().add(view);
        }
        if (model.names().get().isEmpty()) {
            var none = new MenuItem(messages.get("compare.views.none"));
            none.setDisable(true);
            getItems().add(none);
        }
        if (!current.isEmpty() && model.canSave()) {
            getItems().add(new SeparatorMenuItem());
            getItems()
                    .addAll(List.of(
                            item("compare.views.rename", () -> rename(current), current),
                            item("compare.views.delete", () -> model.delete(current), current)));
        }
    }

    private MenuItem item(String key, Runnable action, Object... arguments) {
        var item = new MenuItem(messages.get(key, arguments));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Asks for a name and saves what is seen.
    public void save() {
        if (model.canSave() && !nothingSeen) {
            var settings = seen.get();
            new NameDialog(messages.get("compare.views.saveTitle"), model, messages)
                    .ask(window(), model.current().get(), true, name -> model.save(name, settings));
        }
    }

    private void openPicture() {
        var pictures = Choosers.Kind.of(messages.get("export.png.file"), "png");
        choosers.open(messages.get("compare.views.picture"), pictures).ifPresent(model::open);
    }

    private void rename(String name) {
        new NameDialog(messages.get("compare.views.renameTitle", name), model, messages)
                .ask(window(), name, false, changed -> model.rename(name, changed));
    }

    private @Nullable Window window() {
        return getScene() == null ? null : getScene().getWindow();
    }
}
