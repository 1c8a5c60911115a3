package org.claimbook.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.claimbook.ui.look.Icons;

/// A pane as the frame knows it: what stands on the rail, and how to make the pane when it is first shown.
///
/// @param id by which it is shown: "claims"
/// @param titleKey of the word on the rail
/// @param keys the pane's own, for the list on F1
public record PaneEntry(String id, Icons icon, String titleKey, Supplier<? extends Node> pane, List<Key> keys) {
    /// A key that a pane acts on.
    ///
    /// @param doesKey of the text that says what it does
    public record Key(KeyCombination keys, String doesKey) {
        /// @param keys as JavaFX reads them: "Shortcut+E"
        public static Key of(String keys, String doesKey) {
            return new Key(KeyCombination.valueOf(keys), doesKey);
        }
    }

    public PaneEntry {
        keys = List.copyOf(keys);
    }

    public PaneEntry(String id, Icons icon, String titleKey, Supplier<? extends Node> pane) {
        this(id, icon, titleKey, pane, List.of());
    }
}
