package org.claimbook.ui.table.typing;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The proposals under a cell while it is typed into. It never takes the focus: the field that is typed into
/// tells it where to go.
public final class CompletionList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// @param text what the cell takes
    /// @param label as shown; of a new name, an offer to make it
    public record Proposal(String text, String label, boolean isNew) {
        static Proposal of(String text) {
            return new Proposal(text, text, false);
        }
    }

    private final Consumer<Proposal> take;
    private List<Proposal> proposals = List.of();
    private int chosen = -1;

    /// @param take is told which proposal was clicked
    public CompletionList(Consumer<Proposal> take) {
        this.take = take;
        getStyleClass().add("completions");
        setManaged(false);
        setVisible(false);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    /// Shows these, one of them chosen, or none for -1; nothing at all where there are none.
    void show(List<Proposal> found, int choice) {
        proposals = found;
        getChildren().setAll(found.stream().map(this::line).toList());
        setVisible(!found.isEmpty());
        choose(Math.min(choice, found.size() - 1));
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private Label line(Proposal proposal) {
        var line = new Label(proposal.label());
        line.getStyleClass().add("completion");
        if (proposal.isNew()) {
            line.getStyleClass().add("new");
        }
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnMousePressed(event -> {
            event.consume();
            take.accept(proposal);
        });
        return line;
    }

    void hide() {
        show(List.of(), -1);
    }

    /// Goes down, or up for a negative number, and round at the ends.
    void move(int by) {
        if (!proposals.isEmpty()) {
            choose(chosen < 0 && by < 0 ? proposals.size() - 1 : Math.floorMod(chosen + by, proposals.size()));
        }
    }

    private void choose(int index) {
        chosen = index;
        for (var i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
    }

    @Nullable
    Proposal chosen() {
        return chosen < 0 ? null : proposals.get(chosen);
    }
}
