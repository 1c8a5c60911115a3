package org.claimbook.ui.checks;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.model.Claim;
import org.claimbook.ui.checks.CheckLine.Heading;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// *Checks*: what the rules find, a rule after the other; beside it the chosen finding with its claims.
public final class ChecksPane extends BorderPane {
    private static final double ROW = 46;

    private final ChecksModel model;
    private final Messages messages;
    private final Runnable opened;
    private final ListView<CheckLine> list;
    private final FindingSide side;
    private final SplitPane split = new SplitPane();
    private final VBox empty = new VBox();
    private boolean following;
    private boolean asking;

    /// @param opened shows the words of the claim that is selected
    public ChecksPane(ChecksModel model, Runnable opened, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.opened = opened;
        var words = new FindingWords(show);
        this.list = new ListView<>(model.lines());
        this.side = new FindingSide(model, words, this::open, list::requestFocus, messages, show);
        fill(words);
        getStyleClass().addAll("checks", "ground");
        empty.getStyleClass().add("empty");
        var left = new BorderPane(list, strip(), null, repeats(), null);
        left.setMinWidth(260);
        side.setMinWidth(340);
        split.getItems().setAll(left, side);
        split.setDividerPositions(0.36);
        model.checked().subscribe(_ -> settle());
        model.repeats().subscribe(_ -> settle());
        sceneProperty().subscribe(scene -> model.seen().set(scene != null));
        // Before the list, which would keep Enter and the arrows for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
    }

    private void fill(FindingWords words) {
        list.setAccessibleText(messages.get("checks.title"));
        list.setFixedCellSize(ROW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var picked = list.getSelectionModel().getSelectedItems();
        picked.addListener((ListChangeListener<CheckLine>) _ ->
                model.picked().setAll(picked.stream().filter(Objects::nonNull).toList()));
        list.setCellFactory(_ -> new LineCell(model, words, messages));
        model.chosen().subscribe(_ -> follow());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            // While the lines are made anew, nothing is selected for a moment; the choice stays.
            if (line != null && !following) {
                model.chosen().set(line);
            }
        });
    }

    /// Selects in the list what is chosen, and scrolls only where that is out of sight.
    private void follow() {
        var chosen = model.chosen().get();
        var shown = list.getSelectionModel();
        if (chosen == null || chosen.equals(shown.getSelectedItem())) {
            return;
        }
        following = true;
        var at = model.lines().indexOf(chosen);
        shown.clearAndSelect(at);
        list.getFocusModel().focus(at);
        list.scrollTo(Math.max(0, at - 3));
        following = false;
    }

    private Node strip() {
        var title = new Label(messages.get("checks.title"));
        title.getStyleClass().add("h2");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var count = new Label();
        count.getStyleClass().add("count");
        var busy = new ProgressIndicator();
        busy.getStyleClass().add("busy");
        busy.visibleProperty().bind(model.behind().greaterThan(0));
        busy.setAccessibleText(messages.get("checks.checking"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var dismissed = new ToggleButton();
        dismissed.getStyleClass().addAll("flat", "quiet");
        dismissed.setMinWidth(Region.USE_PREF_SIZE);
        dismissed.selectedProperty().bindBidirectional(model.showDismissed());
        model.checked().subscribe(found -> {
            var open = found == null ? 0 : found.open();
            var gone = found == null ? 0 : found.dismissed();
            count.setText(found == null ? "" : messages.get("checks.count", open));
            dismissed.setText(messages.get("checks.showDismissed", gone));
            dismissed.setVisible(gone > 0 || model.showDismissed().get());
        });
        var strip = new HBox(title, count, busy, space, dismissed);
        strip.getStyleClass().add("strip");
        return strip;
    }

    private Node repeats() {
        var says = new Label();
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        var link = new Button(messages.get("checks.linkAll"));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(messages.get("checks.linkAllSays")));
        link.setDisable(model.isReadOnly());
        link.setOnAction(_ -> model.linkRepeats());
        var bar = new HBox(says, link);
        bar.getStyleClass().addAll("offer-bar", "repeats-bar");
        model.repeats().subscribe(count -> {
            says.setText(messages.count("checks.repeats", count.longValue()));
            bar.setVisible(count.intValue() > 0);
            bar.setManaged(count.intValue() > 0);
        });
        return bar;
    }

    private void settle() {
        var found = model.checked().get();
        if (found == null) {
            tell(new ProgressIndicator(), "checks.notYet", "checks.notYetSays");
            setCenter(empty);
        } else if (!found.hasClaims()) {
            tell(Icons.CHECKS.node(28), "checks.empty", "checks.emptySays");
            setCenter(empty);
        } else if (found.rules().isEmpty() && model.repeats().get() == 0) {
            tell(Icons.CHECK.node(28), "checks.nothing", "checks.nothingSays");
            setCenter(empty);
        } else {
            var none = found.rules().isEmpty();
            list.setPlaceholder(placeholder(none ? "checks.nothing" : "checks.allDismissed"));
            setCenter(split);
            if (isFocusOwner()) {
                // What stands in a split is in the scene only once the split has its skin.
                split.applyCss();
                list.requestFocus();
            }
        }
    }

    private boolean isFocusOwner() {
        return getScene() != null && equals(getScene().getFocusOwner());
    }

    private VBox placeholder(String key) {
        var says = new Label(messages.get(key));
        says.getStyleClass().add("muted");
        var box = new VBox(says);
        box.getStyleClass().add("empty");
        return box;
    }

    private void tell(Node sign, String titleKey, String saysKey) {
        var title = new Label(messages.get(titleKey));
        title.getStyleClass().add("h2");
        var says = new Label(messages.get(saysKey));
        says.getStyleClass().add("muted");
        says.setMaxWidth(420);
        empty.getChildren().setAll(sign, title, says);
    }

    private void press(KeyEvent key) {
        asking = false;
        if (key.getTarget() instanceof TextInputControl
                || key.isShortcutDown()
                || key.isAltDown()
                || !act(key, key.getTarget() instanceof ButtonBase)) {
            return;
        }
        key.consume();
    }

    /// The letter that asks for a reason is no part of it, although the field has the focus before it is
    /// typed.
    private void swallow(KeyEvent key) {
        if (asking) {
            key.consume();
        }
        asking = false;
    }

    private boolean ask() {
        asking = true;
        side.dismiss();
        return true;
    }

    private boolean act(KeyEvent key, boolean atButton) {
        return switch (key.getCode()) {
            case ENTER -> !atButton && enter();
            case SPACE -> !atButton && model.chosen().get() instanceof Heading && enter();
            case D, DELETE -> ask();
            case B -> does(model::bringBack);
            // A second F1 gets to the window's own list of keys.
            case F1 -> !side.isHelping() && model.chosen().get() != null && does(side::help);
            case ESCAPE -> side.leaveHelp();
            case LEFT -> list.equals(key.getTarget()) && fold(true);
            case RIGHT -> list.equals(key.getTarget()) && fold(false);
            default -> key.getCode().isDigitKey() && openNumber(key.getCode().getName());
        };
    }

    private boolean enter() {
        if (model.chosen().get() instanceof Heading rule) {
            model.fold(rule.rule(), !rule.folded());
            return true;
        }
        return openNumber("1");
    }

    private boolean fold(boolean fold) {
        var line = model.chosen().get();
        return line != null && does(() -> model.fold(line.rule(), fold));
    }

    private boolean openNumber(String number) {
        var told = model.told().get();
        var at = Integer.parseInt(number) - 1;
        return told != null
                && at >= 0
                && at < told.claims().size()
                && does(() -> open(told.claims().get(at).claim()));
    }

    private static boolean does(Runnable action) {
        action.run();
        return true;
    }

    private void open(Claim claim) {
        model.select(claim);
        opened.run();
    }

    /// Into the list, where the keys are; as soon as there is one.
    @Override
    public void requestFocus() {
        if (list.getScene() == null) {
            super.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    FindingSide side() {
        return side;
    }
}
