package org.claimbook.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/// Brings the parts of a pane back to the sizes to which a person has drawn them, as shares of the pane.
///
/// A pane divides itself as suits its width; that stays so until somebody moves a divider. Each is kept by
/// its place in the pane, apart for parts that lie side by side and one over the other.
final class Splits {
    private final String pane;
    private final Remembered remembered;

    private Splits(String pane, Remembered remembered) {
        this.pane = pane;
        this.remembered = remembered;
    }

    /// @param id of the pane
    static void follow(String id, Node pane, Remembered remembered) {
        var found = new ArrayList<SplitPane>();
        find(pane, found);
        var splits = new Splits(id, remembered);
        for (var place = 0; place < found.size(); place++) {
            splits.follow(found.get(place), place);
        }
    }

    private static void find(Node node, List<SplitPane> found) {
        switch (node) {
            case SplitPane split -> {
                found.add(split);
                split.getItems().forEach(item -> find(item, found));
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> find(child, found));
            default -> {}
        }
    }

    private void follow(SplitPane split, int place) {
        // Once it has a width, the pane has divided it as it usually does.
        split.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() <= 0 && now.doubleValue() > 0) {
                remembered.get(key(split, place)).ifPresent(noted -> divide(split, noted));
            }
        });
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node
                    && node.getStyleClass().contains("split-pane-divider")
                    && split.equals(node.getParent())) {
                remembered.put(key(split, place), noted(split));
            }
        });
    }

    private String key(SplitPane split, int place) {
        var lying = split.getOrientation() == Orientation.HORIZONTAL ? "beside" : "over";
        return "split." + pane + "." + place + "." + lying;
    }

    private static String noted(SplitPane split) {
        return DoubleStream.of(split.getDividerPositions())
                .mapToObj(share -> String.format(Locale.ROOT, "%.4f", share))
                .collect(Collectors.joining(" "));
    }

    private static void divide(SplitPane split, String noted) {
        if (noted.matches("[01]\\.\\d{4}( [01]\\.\\d{4})*")) {
            var shares =
                    Stream.of(noted.split(" ")).mapToDouble(Double::parseDouble).toArray();
            if (shares.length == split.getDividers().size()) {
                split.setDividerPositions(shares);
            }
        }
    }
}
