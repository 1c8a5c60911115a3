package org.claimbook.ui.table.find;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;

/// Under a grid: what is sought and what comes in its place. Enter goes on, Esc goes back to the rows.
public final class FindBar extends GridPane {
    private static final Duration PAUSE = Duration.millis(200);

    private final FindModel<?> model;
    private final Messages messages;
    private final Runnable close;
    private final TextField text = new TextField();
    private final TextField replacement = new TextField();
    private final ToggleButton column = new ToggleButton();
    private final Label count = new Label();
    private final Button replaceAll;

    /// @param close takes the bar away and gives the focus back
    public FindBar(FindModel<?> model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        getStyleClass().add("find-bar");
        field(text, "grid.find.text");
        field(replacement, "grid.find.with");
        text.textProperty().bindBidirectional(model.text());
        replacement.textProperty().bindBidirectional(model.replacement());
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> model.search());
        model.text().subscribe((_, _) -> pause.playFromStart());
        model.matchCase().subscribe((_, _) -> model.search());
        model.wholeCell().subscribe((_, _) -> model.search());
        model.everywhere().subscribe((_, _) -> model.search());
        model.found().subscribe(this::count);
        model.share().subscribe(this::count);
        replaceAll = button("grid.find.replaceAll", () -> model.replaceAll(this::tell));
        replaceAll.setDisable(true);
        // In the order in which Tab goes through them.
        add(text, 0, 0);
        var checks = new HBox(check("grid.find.case", model.matchCase()), check("grid.find.whole", model.wholeCell()));
        checks.getStyleClass().add("checks");
        if (model.isReadOnly()) {
            add(wheres(), 1, 0);
            add(checks, 2, 0);
            add(count, 0, 1);
        } else {
            var acts = new HBox(button("grid.find.replace", () -> model.replace(this::tell)), replaceAll);
            acts.getStyleClass().add("acts");
            add(replacement, 0, 1);
            add(acts, 1, 1);
            add(wheres(), 1, 0);
            add(checks, 2, 0);
            add(count, 2, 1, 2, 1);
        }
        add(end(), 3, 0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void field(TextField field, String prompt) {
        field.setPromptText(messages.get(prompt));
        field.setAccessibleText(messages.get(prompt));
        setHgrow(field, Priority.ALWAYS);
    }

    private CheckBox check(String word, BooleanProperty of) {
        var check = new CheckBox(messages.get(word));
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.selectedProperty().bindBidirectional(of);
        return check;
    }

    private Button button(String word, Runnable action) {
        var button = new Button(messages.get(word));
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private HBox wheres() {
        var all = new ToggleButton(messages.get("grid.find.all"));
        var group = new ToggleGroup();
        column.setToggleGroup(group);
        all.setToggleGroup(group);
        column.getStyleClass().add("first");
        all.getStyleClass().add("last");
        column.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                model.everywhere().set(all.equals(now));
            }
        });
        all.setMinWidth(Region.USE_PREF_SIZE);
        column.setMinWidth(80);
        var wheres = new HBox(column, all);
        wheres.getStyleClass().add("segmented");
        return wheres;
    }

    private HBox end() {
        var next = new Button(null, Icons.CHEVRON.node(14));
        next.getStyleClass().addAll("flat", "icon-only");
        next.setAccessibleText(messages.get("grid.find.next"));
        next.setOnAction(_ -> model.next(1));
        var shut = new Button(null, Icons.CLOSE.node(14));
        shut.getStyleClass().addAll("flat", "icon-only");
        shut.setAccessibleText(messages.get("grid.find.close"));
        shut.setOnAction(_ -> close.run());
        var end = new HBox(next, shut);
        end.setMinWidth(Region.USE_PREF_SIZE);
        return end;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && text.isFocused()) {
            event.consume();
            model.next(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER && replacement.isFocused()) {
            event.consume();
            model.replace(this::tell);
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            event.consume();
            button.fire();
        }
    }

    private void count() {
        var found = model.found().get();
        var share = model.share().get();
        replaceAll.setDisable(found <= 0 || share != null);
        if (found < 0) {
            count.setText("");
        } else if (share != null) {
            count.setText(
                    messages.get("grid.find.searching", messages.count("grid.cells", found), (int) (share * 100)));
        } else {
            count.setText(found == 0 ? messages.get("grid.find.none") : messages.count("grid.find.found", found));
        }
    }

    private void tell(FindModel.Replaced replaced) {
        var words = new StringBuilder(messages.count("grid.find.replaced", replaced.changed()));
        if (replaced.said() > 0) {
            words.append(' ').append(messages.count("grid.find.said", replaced.said()));
        }
        if (replaced.unread() > 0) {
            words.append(' ').append(messages.count("grid.find.unread", replaced.unread()));
        }
        count.setText(words.toString());
    }

    /// Gets ready to search in a column.
    ///
    /// @param title of the current column
    public void open(String title) {
        column.setText(messages.get("grid.find.column", title));
        text.requestFocus();
        text.selectAll();
        model.search();
    }
}
