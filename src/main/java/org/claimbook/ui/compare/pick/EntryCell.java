package org.claimbook.ui.compare.pick;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of a [PickList]: a tick or a box to check, the text, and the note at the right.
final class EntryCell<T extends @Nullable Object> extends ListCell<Entry<T>> {
    private final Region tick = new Region();
    private final CheckBox box = new CheckBox();
    private final Label text = new Label();
    private final Label note = new Label();
    private final HBox line;
    private final boolean several;
    private final Predicate<Entry<T>> chosen;

    /// @param several whether more than one can be chosen
    EntryCell(boolean several, Predicate<Entry<T>> chosen, Consumer<Entry<T>> clicked) {
        this.several = several;
        this.chosen = chosen;
        tick.getStyleClass().add("tick");
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        note.getStyleClass().addAll("muted", "small");
        note.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        line = new HBox(8, several ? box : tick, text, note);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                clicked.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Entry<T> entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var on = chosen.test(entry);
        tick.setVisible(on);
        box.setSelected(on);
        text.setText(entry.text());
        note.setText(entry.note());
        setGraphic(line);
        setAccessibleText((several ? (on ? "☑ " : "☐ ") : "") + entry.text() + ", " + entry.note());
    }
}
