package org.claimbook.ui.merge;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.book.merge.Conflict;
import org.claimbook.book.merge.ConflictStore.Side;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// What two copies of the book say differently, one after the other; beside it what was before, what is here
/// and what is there, and whose word is to stand.
public final class ConflictsPane extends BorderPane {
    private static final double ROW = 46;
    private static final Map<KeyCode, Side> KEYS = Map.of(KeyCode.K, Side.OURS, KeyCode.T, Side.THEIRS);

    private final ConflictsModel model;
    private final Messages messages;
    private final ConflictWords words;
    private final ListView<Conflict> list;
    private final Label row = label("h2");
    private final Label about = label("muted");
    private final Label says = label("finding-sentence");
    private final Label since = label("muted", "small");
    private final Label notice = label("bad");
    private final SidesTable sides;
    private final ScrollPane scroll = new ScrollPane();
    private boolean following;

    public ConflictsPane(ConflictsModel model, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.words = new ConflictWords(messages, show);
        this.list = list();
        this.sides = new SidesTable(
                words,
                SidesTable.head(head("conflicts.before")),
                SidesTable.head(head("conflicts.ours"), button("conflicts.keep", "K", Side.OURS)),
                SidesTable.head(head("conflicts.theirs"), button("conflicts.take", "T", Side.THEIRS)));
        getStyleClass().addAll("checks", "conflicts", "ground");
        var left = new BorderPane(list);
        left.setTop(strip());
        left.setMinWidth(240);
        var split = new SplitPane(left, side());
        split.setDividerPositions(0.34);
        setCenter(split);
        model.chosen().subscribe(this::show);
        model.notice().subscribe(sentence -> {
            notice.setText(sentence.isEmpty() ? "" : messages.sentence(sentence));
            notice.setVisible(!sentence.isEmpty());
            notice.setManaged(!sentence.isEmpty());
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private ListView<Conflict> list() {
        var shown = new ListView<>(model.conflicts());
        shown.setAccessibleText(messages.get("conflicts.title"));
        shown.setFixedCellSize(ROW);
        shown.setCellFactory(_ -> new ConflictCell(words));
        var none = new VBox(label("muted"));
        ((Label) none.getChildren().getFirst()).setText(messages.get("conflicts.none"));
        none.getStyleClass().add("empty");
        shown.setPlaceholder(none);
        shown.getSelectionModel().selectedItemProperty().subscribe(conflict -> {
            // While the list is read anew, nothing is selected for a moment; the choice stays.
            if (conflict != null && !following) {
                model.chosen().set(conflict);
            }
        });
        return shown;
    }

    private Node strip() {
        var title = head("conflicts.title");
        title.getStyleClass().setAll("label", "h2");
        var count = new Label();
        count.getStyleClass().add("count");
        model.count().subscribe(now -> count.setText(messages.get("checks.count", now.intValue())));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var strip = new HBox(title, count, space, all());
        strip.getStyleClass().add("strip");
        return strip;
    }

    private MenuButton all() {
        var all = new MenuButton(messages.get("conflicts.all"));
        all.getStyleClass().addAll("flat", "quiet", "views");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.getItems().setAll(item("conflicts.keepAll", Side.OURS), item("conflicts.takeAll", Side.THEIRS));
        all.setDisable(model.isReadOnly());
        return all;
    }

    private MenuItem item(String key, Side side) {
        var item = new MenuItem(messages.get(key));
        item.setOnAction(_ -> model.settleAll(side));
        return item;
    }

    private Label head(String key) {
        var head = new Label(messages.get(key));
        head.getStyleClass().add("strong");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private Button button(String key, String keys, Side side) {
        var sign = new Label(keys);
        sign.getStyleClass().add("key");
        var button = new Button(messages.get(key), sign);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(model.isReadOnly());
        button.setOnAction(_ -> model.settle(side));
        return button;
    }

    private Node side() {
        var body = new VBox(new VBox(2, row, about), says, notice, sides, since);
        body.getStyleClass().add("finding-body");
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(messages.get("conflicts.sides"));
        scroll.setFocusTraversable(false);
        var side = new BorderPane(scroll);
        side.setMinWidth(340);
        return side;
    }

    private void show(@Nullable Conflict conflict) {
        scroll.setVisible(conflict != null);
        follow(conflict);
        if (conflict == null) {
            return;
        }
        row.setText(conflict.row());
        about.setText(words.about(conflict));
        says.setText(words.sentence(conflict));
        since.setText(isChangedSince(conflict) ? messages.get("conflicts.changedSince") : "");
        sides.show(conflict);
        scroll.setVvalue(0);
    }

    private static boolean isChangedSince(Conflict conflict) {
        var ours = conflict.ours();
        return ours != null && !conflict.isDeletion() && !ours.equals(conflict.now());
    }

    private void follow(@Nullable Conflict conflict) {
        var shown = list.getSelectionModel();
        if (conflict != null && !conflict.equals(shown.getSelectedItem())) {
            following = true;
            shown.select(conflict);
            list.scrollTo(Math.max(0, shown.getSelectedIndex() - 3));
            following = false;
        }
    }

    private void press(KeyEvent key) {
        var side = KEYS.get(key.getCode());
        if (side != null && !key.isShortcutDown() && !key.isAltDown()) {
            model.settle(side);
            key.consume();
        }
    }

    /// Into the list, where the keys are.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private static Label label(String... styles) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
