package org.claimbook.ui.reports.page;

import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A paragraph in the list of them: words are picked in it with the mouse, and a click on marked words makes
/// theirs the current mark.
final class ParagraphCell extends ListCell<Paragraph> {
    private final PageModel model;
    private final ParagraphText text = new ParagraphText();
    private boolean dragged;

    ParagraphCell(PageModel model) {
        this.model = model;
        getStyleClass().add("paragraph-cell");
        // The list's width decides, not the text's.
        setPrefWidth(0);
        model.current().subscribe((_, _) -> mark());
        model.picked().subscribe((_, _) -> mark());
        model.found().subscribe((_, _) -> mark());
        text.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        text.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        text.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    ParagraphText text() {
        return text;
    }

    /// A cell does not ask what it shows how high it is at this width.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? 0
                : snappedTopInset()
                        + snappedBottomInset()
                        + text.prefHeight(width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected void layoutChildren() {
        text.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }

    private void mark() {
        if (getItem() != null) {
            text.mark(
                    model.current().get(),
                    model.picked().get(),
                    model.found().get().all());
        }
    }

    @Override
    protected void updateItem(@Nullable Paragraph paragraph, boolean empty) {
        super.updateItem(paragraph, empty);
        getStyleClass().removeAll("gap", "first");
        if (empty || paragraph == null) {
            setGraphic(null);
            return;
        }
        if (paragraph.gap()) {
            getStyleClass().add("gap");
        }
        if (getIndex() == 0) {
            getStyleClass().add("first");
        }
        text.show(paragraph);
        mark();
        setGraphic(text);
        setAccessibleText(paragraph.text());
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        dragged = false;
        if (event.getClickCount() == 2) {
            dragged = true;
            model.pickWord(Math.max(0, text.letterAt(event.getX(), event.getY())));
        } else if (event.isShiftDown()) {
            dragged = true;
            model.dragTo(text.offsetAt(event.getX(), event.getY()));
        } else {
            model.press(text.offsetAt(event.getX(), event.getY()));
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragged = true;
            model.dragTo(text.offsetAt(event.getX(), event.getY()));
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !dragged) {
            var letter = text.letterAt(event.getX(), event.getY());
            model.at(letter).ifPresent(model::choose);
        }
    }
}
