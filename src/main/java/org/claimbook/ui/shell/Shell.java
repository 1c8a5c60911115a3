package org.claimbook.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimbook.ui.notice.NoticeBar;
import org.claimbook.ui.search.SearchPanel;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The window around an open book: top bar, rail, the pane that is chosen, status bar; and the keys that work
/// in all of it.
public final class Shell extends StackPane {
    private static final String EVERYWHERE = "shell.keys.everywhere";
    private static final String TABLES = "shell.keys.tables";

    private final List<PaneEntry> panes;
    private final List<PaneEntry.Key> tables;
    private final ShellModel model;
    private final Remembered remembered;
    private final Messages messages;
    private final TopBar top;
    private final SearchPanel found;
    private final NoticeBar notices;
    private final BorderPane frame = new BorderPane();
    private final Map<String, Node> made = new HashMap<>();
    private final Map<PaneEntry.Key, Runnable> keys = new LinkedHashMap<>();
    private @Nullable Node before;

    /// @param panes in their order on the rail; the first is shown unless the model names one
    /// @param tables the keys of tables, which several panes have
    public Shell(
            ShellModel model,
            ShellActions actions,
            List<PaneEntry> panes,
            List<PaneEntry.Key> tables,
            Appearance appearance,
            Remembered remembered,
            Messages messages) {
        this.panes = List.copyOf(panes);
        this.tables = List.copyOf(tables);
        this.model = model;
        this.remembered = remembered;
        this.messages = messages;
        this.top = new TopBar(model, actions, appearance, remembered, messages, () -> showKeys(actions));
        getStyleClass().addAll("shell", "ground");
        notices = new NoticeBar(model.notices(), messages, this::focusPane);
        frame.setTop(new VBox(top, notices));
        frame.setLeft(new Rail(panes, model, messages));
        frame.setBottom(new StatusBar(model, () -> decide(false), () -> decide(true), actions::failed, messages));
        var search = top.search();
        found = new SearchPanel(model.search(), search::go, messages, Show.in(messages.locale()));
        search.setOnLeave(this::focusPane);
        search.accessibleHelpProperty().bind(found.chosenText());
        getChildren().addAll(frame, found);
        if (model.pane().get().isEmpty()) {
            model.pane().set(panes.getFirst().id());
        }
        model.pane().subscribe(this::show);
        giveKeys(actions);
        sceneProperty().addListener((_, old, scene) -> move(old, scene));
    }

    /// The list of what was found lies over the panes, under its field.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (found.isVisible()) {
            var field = top.search();
            found.place(sceneToLocal(field.localToScene(field.getLayoutBounds())), getWidth(), getHeight());
        }
    }

    /// Ids of the panes, in their order on the rail.
    public List<String> paneIds() {
        return panes.stream().map(PaneEntry::id).toList();
    }

    private void show(String id) {
        for (var pane : panes) {
            if (pane.id().equals(id)) {
                frame.setCenter(made.computeIfAbsent(id, _ -> made(pane)));
            }
        }
    }

    private Node made(PaneEntry entry) {
        Node pane = entry.pane().get();
        Splits.follow(entry.id(), pane, remembered);
        return pane;
    }

    private void giveKeys(ShellActions actions) {
        key("Shortcut+F", "shell.keys.search", top.search()::search);
        key("Shortcut+Z", "shell.undo", model::undo);
        key("Shortcut+Shift+Z", "shell.redo", model::redo);
        key("Shortcut+Y", "shell.redo", model::redo);
        key("Shortcut+I", "shell.importHint", () -> {
            if (!model.isReadOnly()) {
                actions.importClaims();
            }
        });
        key("Shortcut+N", "reports.add", () -> {
            if (!model.isReadOnly()) {
                actions.addReport();
            }
        });
        key("Shortcut+Shift+N", "shell.new", actions::newBook);
        key("Shortcut+O", "shell.open", actions::open);
        key("Shortcut+Shift+O", "merge.open", () -> {
            if (!model.isReadOnly()) {
                actions.mergeCopy();
            }
        });
        for (var i = 0; i < Math.min(panes.size(), 9); i++) {
            var pane = panes.get(i);
            key("Shortcut+" + (i + 1), pane.titleKey(), () -> go(pane.id()));
        }
        key("F8", "shell.keys.notices", notices::requestFocus);
        key("F1", "shell.keys", () -> showKeys(actions));
    }

    /// A pane that is chosen by key has the focus too, and may pass it on to what is worked with most.
    private void go(String id) {
        model.pane().set(id);
        focusPane();
    }

    /// To what checks find, or to what merges left.
    private void decide(boolean conflicts) {
        model.settling().set(conflicts);
        go("checks");
    }

    private void focusPane() {
        var pane = frame.getCenter();
        if (pane != null) {
            // What stands in a split is in the scene only once the split has its skin.
            pane.applyCss();
            pane.requestFocus();
        }
    }

    /// The pane that is shown has the focus, so that its keys work from the start.
    @Override
    public void requestFocus() {
        focusPane();
    }

    private void key(String combination, String doesKey, Runnable action) {
        keys.put(PaneEntry.Key.of(combination, doesKey), action);
    }

    /// Keys are the scene's, so that they work wherever the focus is; what a field does with a key itself
    /// goes first.
    private void move(@Nullable Scene old, @Nullable Scene scene) {
        if (old != null) {
            keys.keySet().forEach(key -> old.getAccelerators().remove(key.keys()));
        }
        if (scene != null) {
            var accelerators = scene.getAccelerators();
            keys.forEach((key, action) -> accelerators.put(key.keys(), action));
        }
    }

    private void showKeys(ShellActions actions) {
        if (getChildren().stream().anyMatch(ShortcutList.class::isInstance)) {
            return;
        }
        before = getScene() == null ? null : getScene().getFocusOwner();
        var list = new ShortcutList(groups(), getWidth(), model.isReadOnly(), messages, this::hideKeys, () -> {
            hideKeys();
            actions.about();
        });
        getChildren().add(list);
        list.requestFocus();
    }

    /// Those of the pane that is shown come first: they are what one most often asks for.
    List<ShortcutList.Group> groups() {
        var groups = new ArrayList<ShortcutList.Group>();
        groups.add(new ShortcutList.Group(EVERYWHERE, List.copyOf(keys.keySet())));
        groups.add(new ShortcutList.Group(TABLES, tables));
        for (var pane : panes) {
            var group = new ShortcutList.Group(pane.titleKey(), pane.keys());
            groups.add(pane.id().equals(model.pane().get()) ? 0 : groups.size(), group);
        }
        return groups;
    }

    private void hideKeys() {
        getChildren().removeIf(ShortcutList.class::isInstance);
        if (before != null) {
            before.requestFocus();
        }
    }
}
