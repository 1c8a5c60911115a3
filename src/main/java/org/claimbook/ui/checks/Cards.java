package org.claimbook.ui.checks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Regions side by side, as many in a row as have room, all of a width, those of a row of a height.
final class Cards extends GridPane {
    private static final double LEAST = 280;
    private static final double GAP = 12;

    private List<? extends Region> cards = List.of();
    private int columns;

    Cards() {
        setHgap(GAP);
        setVgap(GAP);
        widthProperty().subscribe(_ -> arrange(false));
    }

    void show(List<? extends Region> shown) {
        cards = List.copyOf(shown);
        arrange(true);
    }

    private void arrange(boolean fresh) {
        var room = (int) ((getWidth() - getInsets().getLeft() - getInsets().getRight() + GAP) / (LEAST + GAP));
        // A single claim is not drawn out over the whole width, and two stand as near as three would.
        var now = Math.clamp(Math.min(room, Math.max(2, cards.size())), 1, 4);
        if (!fresh && now == columns) {
            return;
        }
        columns = now;
        var constraints = new ArrayList<ColumnConstraints>();
        for (var column = 0; column < now; column++) {
            var constraint = new ColumnConstraints();
            constraint.setPercentWidth(100.0 / now);
            constraints.add(constraint);
        }
        getChildren().clear();
        getColumnConstraints().setAll(constraints);
        for (var i = 0; i < cards.size(); i++) {
            add(cards.get(i), i % now, i / now);
        }
    }
}
