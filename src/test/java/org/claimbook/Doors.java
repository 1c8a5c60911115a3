package org.claimbook;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Opens whatever opens from a pane: dialogs and lists behind its buttons, menus, the list of keys.
final class Doors {
    /// Buttons that do something rather than open something, some of them to the book.
    private static final List<String> DEEDS = List.of("step-button", "danger", "rail-button");

    /// Looks around where a door leads.
    interface Visit {
        void at(String door) throws Exception;
    }

    private Doors() {}

    static void openAll(OpenWindow window, String pane, Visit visit) throws Exception {
        var first = pane.equals(window.panes().getFirst());
        for (var door : OpenWindow.onFx(() -> doors(window.scene().getRoot()))) {
            if (!first && isOfTheFrame(door)) {
                continue;
            }
            OpenWindow.doOnFx(() -> open(door));
            window.settle();
            if (!window.others().isEmpty()) {
                visit.at(name(door));
                window.closeOthers();
            }
            window.go(pane);
        }
        if (!first) {
            return;
        }
        OpenWindow.doOnFx(window.scene().getAccelerators().get(KeyCombination.valueOf("F1")));
        window.settle();
        visit.at("F1");
        OpenWindow.doOnFx(() -> {
            var escape = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
            Event.fireEvent(window.scene().getRoot().lookup(".veil"), escape);
        });
    }

    /// What stands around every pane need not be opened from each.
    private static boolean isOfTheFrame(Node door) {
        for (var each = door; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("top-bar")) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> doors(Node root) {
        var found = new ArrayList<Node>();
        SaidWords.walk(root, node -> {
            if (isDoor(node)) {
                found.add(node);
            }
        });
        return found;
    }

    private static boolean isDoor(Node node) {
        return !node.isDisabled()
                && node.getStyleClass().stream().noneMatch(DEEDS::contains)
                && switch (node) {
                    case ComboBoxBase<?> _ -> true;
                    case ToggleButton _, CheckBox _ -> false;
                    case ButtonBase _ -> true;
                    default -> false;
                };
    }

    private static void open(Node door) {
        if (door.getScene() != null) {
            switch (door) {
                case ComboBoxBase<?> box -> box.show();
                case MenuButton menu -> menu.show();
                case ButtonBase button -> button.fire();
                default -> {}
            }
        }
    }

    private static String name(Node door) {
        return door instanceof ButtonBase button
                        && button.getText() != null
                        && !button.getText().isBlank()
                ? button.getText()
                : String.valueOf(door.getAccessibleText());
    }
}
