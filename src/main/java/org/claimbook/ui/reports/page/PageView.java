package org.claimbook.ui.reports.page;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The text of a report, of which only the paragraphs in sight are laid out.
///
/// Up and Down walk the marks, Left and Right pick words, with Shift more of them; Page Up and Page Down
/// scroll.
public final class PageView extends StackPane {
    private static final double PAGE = 0.85;
    /// Where a mark comes to stand that was out of sight, from the top.
    private static final double REST = 0.3;

    private final PageModel model;
    private final ListView<Paragraph> list;
    private boolean hidden;
    /// What was asked for last, and is to be in sight.
    private @Nullable Range wanted;

    public PageView(PageModel model, String accessibleText) {
        this.model = model;
        this.list = new ListView<>(model.paragraphs());
        getStyleClass().add("page");
        list.setCellFactory(_ -> new ParagraphCell(model));
        list.setAccessibleText(accessibleText);
        list.setAccessibleRole(AccessibleRole.TEXT_AREA);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // A list would make a row its selected one, which a text has no use for.
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> list.requestFocus());
        getChildren().add(list);
        model.current().subscribe(_ -> want(marked()));
        model.picked().subscribe(_ -> want(model.picked().get()));
        model.found().subscribe(_ -> want(found()));
        list.heightProperty().subscribe((_, _) -> revealSoon());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /// Whether keys are the text's.
    public boolean hasFocus() {
        return list.isFocused();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                if (!model.forget()) {
                    return;
                }
            }
            case DOWN -> model.walk(1);
            case UP -> model.walk(-1);
            case RIGHT -> model.stepWord(1, event.isShiftDown());
            case LEFT -> model.stepWord(-1, event.isShiftDown());
            case PAGE_DOWN, SPACE -> flow().ifPresent(flow -> flow.scrollPixels(flow.getHeight() * PAGE));
            case PAGE_UP -> flow().ifPresent(flow -> flow.scrollPixels(-flow.getHeight() * PAGE));
            case HOME -> list.scrollTo(0);
            case END -> list.scrollTo(Math.max(0, model.paragraphs().size() - 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private @Nullable Range marked() {
        var mark = model.current().get();
        return mark == null ? null : new Range(mark.start(), mark.end());
    }

    private @Nullable Range found() {
        var places = model.found().get();
        return places.all().isEmpty()
                ? null
                : new Range(places.best().start(), places.best().end());
    }

    private void want(@Nullable Range words) {
        if (words != null) {
            wanted = words;
            revealSoon();
        }
    }

    /// Whether the words are still asked for, and of the text that is shown.
    private boolean isWanted(Range words) {
        return words.equals(marked()) || words.equals(model.picked().get()) || words.equals(found());
    }

    private void revealSoon() {
        hidden = true;
        requestLayout();
    }

    /// Where words stand is known once the paragraphs are laid out.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (hidden) {
            hidden = false;
            list.applyCss();
            list.layout();
            reveal();
        }
    }

    /// Brings words into sight, and moves nothing where they are.
    private void reveal() {
        var words = wanted;
        var flow = flow().orElse(null);
        var index = words == null ? -1 : model.indexAt(words.start());
        if (flow == null || words == null || index < 0 || !isWanted(words)) {
            return;
        }
        if (!isAtHand(flow, index)) {
            list.scrollTo(index);
            list.layout();
            bring(flow, words, index, true);
        } else {
            bring(flow, words, index, false);
        }
    }

    private static boolean isAtHand(VirtualFlow<?> flow, int index) {
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() <= index && index <= last.getIndex();
    }

    private void bring(VirtualFlow<?> flow, Range words, int index, boolean anyway) {
        if (!(flow.getCell(index) instanceof ParagraphCell cell)) {
            return;
        }
        cell.applyCss();
        cell.layout();
        var box = boundsIn(flow, cell, words);
        if (box == null) {
            return;
        }
        var height = flow.getHeight();
        if (anyway || box.getMinY() < 0 || box.getMaxY() > height) {
            flow.scrollPixels(box.getMinY() - height * REST);
        }
    }

    private static @Nullable Bounds boundsIn(VirtualFlow<?> flow, ParagraphCell cell, Range words) {
        var box = cell.text().boundsOf(words.start(), words.end());
        return box == null ? null : flow.sceneToLocal(cell.text().localToScene(box));
    }
}
