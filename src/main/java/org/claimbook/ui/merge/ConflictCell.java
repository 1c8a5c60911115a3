package org.claimbook.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.claimbook.book.merge.Conflict;
import org.jspecify.annotations.Nullable;

/// A conflict in the list: the row as people know it, and what of it is at odds.
final class ConflictCell extends ListCell<Conflict> {
    private final ConflictWords words;
    private final Label row = new Label();
    private final Label about = new Label();
    private final VBox content = new VBox(1, row, about);

    ConflictCell(ConflictWords words) {
        this.words = words;
        row.getStyleClass().addAll("strong", "finding-brief");
        about.getStyleClass().addAll("muted", "finding-says");
        content.setAlignment(Pos.CENTER_LEFT);
        // The list's width, not the text's, decides.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Conflict conflict, boolean empty) {
        super.updateItem(conflict, empty);
        if (empty || conflict == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        row.setText(conflict.row());
        about.setText(words.about(conflict));
        setAccessibleText(row.getText() + ", " + about.getText());
        setGraphic(content);
    }
}
