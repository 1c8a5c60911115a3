package org.claimbook.ui.compare;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.claimbook.compare.Row;
import org.claimbook.ui.compare.MatrixText.Shown;
import org.jspecify.annotations.Nullable;

/// A cell of the matrix: a figure with a small note behind it, or the grey words for its absence.
final class MatrixCell extends TableCell<Row, Row> {
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final PseudoClass DERIVED = PseudoClass.getPseudoClass("derived");

    private final Look look;
    private final Label note = new Label();
    private final Tooltip tooltip = new Tooltip();

    /// How the cells of a column look.
    ///
    /// @param silence what stands where there is no figure
    /// @param noteWidth of the widest note; 0 for a column without notes
    /// @param noteFirst whether notes stand before the figures; else room for one is kept behind every figure
    /// @param why the words of the tooltip; empty for no tooltip
    record Look(
            Function<Row, Shown> shown,
            String silence,
            double noteWidth,
            boolean noteFirst,
            Function<Row, String> why) {}

    MatrixCell(Look look) {
        this.look = look;
        note.getStyleClass().add("note");
        note.setMinWidth(look.noteFirst() ? Region.USE_PREF_SIZE : look.noteWidth());
        setContentDisplay(look.noteFirst() ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
        setGraphicTextGap(look.noteFirst() ? 8 : 0);
        tooltip.setOnShowing(_ -> explain());
        tooltip.getStyleClass().add("why");
    }

    private void explain() {
        var row = getItem();
        tooltip.setText(row == null ? "" : look.why().apply(row));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            pseudoClassStateChanged(ABSENT, false);
            return;
        }
        var shown = look.shown().apply(row);
        var absent = shown.figure().isEmpty();
        setText(absent ? look.silence() : shown.figure());
        note.setText(shown.note());
        setGraphic(absent || look.noteWidth() == 0 ? null : note);
        setTooltip(look.why().apply(row).isEmpty() ? null : tooltip);
        pseudoClassStateChanged(ABSENT, absent);
        pseudoClassStateChanged(DERIVED, shown.derived());
        setAccessibleText(shown.note().isEmpty() ? getText() : getText() + ", " + shown.note());
    }
}
