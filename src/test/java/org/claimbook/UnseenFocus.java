package org.claimbook;

import com.sun.javafx.scene.NodeHelper;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.image.WritableImage;

/// Looks for controls that look the same whether they have the focus or not: a picture is taken of each,
/// without the focus and with it as the Tab key gives it.
final class UnseenFocus {
    private static final int AROUND = 6;

    private final OpenWindow window;
    private final Look.Faults faults = new Look.Faults();

    UnseenFocus(OpenWindow window) {
        this.window = window;
    }

    List<String> faults() {
        return faults.told();
    }

    /// Looks at the pane that is shown. Not on the FX thread, which has to draw in between.
    void look(String where) throws Exception {
        var controls = OpenWindow.onFx(this::controls);
        for (var control : controls) {
            var other = controls.getFirst().equals(control) ? controls.getLast() : controls.getFirst();
            var without = focused(other);
            var with = focused(control);
            OpenWindow.doOnFx(() -> {
                var place = control.localToScene(control.getLayoutBounds());
                if (control.getScene() != null && control.isFocused() && isSame(without, with, place)) {
                    faults.add(NamelessControls.told(control), where);
                }
            });
        }
    }

    private List<Node> controls() {
        var controls = new ArrayList<Node>();
        SaidWords.walk(window.scene().getRoot(), node -> {
            if (node instanceof Control
                    && !isRows(node)
                    && node.isFocusTraversable()
                    && !node.isDisabled()
                    && FaintTexts.isInSight(node)) {
                controls.add(node);
            }
        });
        return controls;
    }

    /// In lists and tables it is the row, or the cell, that shows the focus; there may be none.
    private static boolean isRows(Node node) {
        return node instanceof ListView<?> || node instanceof TableView<?> || node instanceof TreeView<?>;
    }

    private WritableImage focused(Node control) throws Exception {
        OpenWindow.doOnFx(() -> NodeHelper.requestFocusVisible(control));
        return OpenWindow.onFx(() -> window.scene().snapshot(null));
    }

    private static boolean isSame(WritableImage one, WritableImage other, Bounds place) {
        var fromX = (int) Math.max(0, place.getMinX() - AROUND);
        var fromY = (int) Math.max(0, place.getMinY() - AROUND);
        var toX = (int) Math.min(one.getWidth(), place.getMaxX() + AROUND);
        var toY = (int) Math.min(one.getHeight(), place.getMaxY() + AROUND);
        for (var y = fromY; y < toY; y++) {
            for (var x = fromX; x < toX; x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
