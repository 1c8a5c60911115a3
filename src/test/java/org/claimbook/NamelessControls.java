package org.claimbook;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/// Looks for controls that take the focus, but that a screen reader could not name.
final class NamelessControls implements Look {
    private final Faults faults = new Faults();

    @Override
    public void at(List<Node> roots, String where) {
        for (var root : roots) {
            var labelled = new ArrayList<Node>();
            SaidWords.walk(root, node -> {
                if (node instanceof Label label && label.getLabelFor() != null) {
                    labelled.add(label.getLabelFor());
                }
            });
            SaidWords.walk(root, node -> {
                if (node instanceof Control
                        && node.isFocusTraversable()
                        && !isNamed(node)
                        && !labelled.contains(node)) {
                    faults.add(told(node), where);
                }
            });
        }
    }

    @Override
    public List<String> faults() {
        return faults.told();
    }

    private static boolean isNamed(Node node) {
        return says(node.getAccessibleText()) || (node instanceof Labeled labeled && says(labeled.getText()));
    }

    private static boolean says(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /// The node and what it stands in, as one finds it in the code.
    static String told(Node node) {
        var parent = node.getParent();
        return node.getClass().getSimpleName() + " " + node.getStyleClass()
                + (parent == null ? "" : " in " + parent.getClass().getSimpleName() + " " + parent.getStyleClass());
    }
}
