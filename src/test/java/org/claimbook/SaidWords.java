package org.claimbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Everything that a part of a window says: on it, in tooltips and menus, and to those who cannot see it.
final class SaidWords {
    private final BiConsumer<Node, String> words;
    private final Set<Node> seen = new HashSet<>();

    /// @param words is told each text, with the node that says it
    SaidWords(BiConsumer<Node, String> words) {
        this.words = words;
    }

    /// All nodes below and including this one that can be seen.
    static void walk(Node node, Consumer<Node> visit) {
        if (node.isVisible()) {
            visit.accept(node);
            if (node instanceof Parent parent) {
                List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, visit));
            }
        }
    }

    void read(Node root) {
        walk(root, node -> {
            if (seen.add(node)) {
                say(node, node.getAccessibleText());
                say(node, node.getAccessibleHelp());
                say(node, node.getAccessibleRoleDescription());
                if (node.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip tooltip) {
                    say(node, tooltip.getText());
                }
                own(node);
            }
        });
    }

    private void own(Node node) {
        switch (node) {
            case Labeled labeled -> say(node, labeled.getText());
            case Text text -> say(node, text.getText());
            case TextInputControl input -> say(node, input.getPromptText());
            case TableView<?> table -> columns(node, table.getColumns());
            case TreeTableView<?> table -> columns(node, table.getColumns());
            default -> {}
        }
        if (node instanceof Control control) {
            if (control.getTooltip() != null) {
                say(node, control.getTooltip().getText());
            }
            if (control.getContextMenu() != null) {
                items(node, control.getContextMenu().getItems());
            }
        }
        if (node instanceof MenuButton button) {
            items(node, button.getItems());
        }
    }

    private void columns(Node node, List<? extends TableColumnBase<?, ?>> columns) {
        for (var column : new ArrayList<TableColumnBase<?, ?>>(columns)) {
            say(node, column.getText());
        }
    }

    private void items(Node node, List<MenuItem> items) {
        for (var item : items) {
            say(node, item.getText());
            if (item instanceof Menu menu) {
                items(node, menu.getItems());
            }
        }
    }

    private void say(Node node, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.accept(node, text.strip());
        }
    }
}
