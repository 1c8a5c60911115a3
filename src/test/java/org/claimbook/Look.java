package org.claimbook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;

/// One who looks at a window for a fault that any part of it may have.
interface Look {
    /// Looks at all that is to be seen. On the FX thread.
    ///
    /// @param roots of the window and of what is open over it
    /// @param where they are come upon: "compare > Export chart…"
    void at(List<Node> roots, String where);

    /// What was found, each fault with the first place where it was seen.
    List<String> faults();

    /// Faults by what they are.
    final class Faults {
        private final Set<String> known = new TreeSet<>();
        private final Set<String> told = new TreeSet<>();

        void add(String fault, String where) {
            if (known.add(fault)) {
                told.add(where + ": " + fault);
            }
        }

        List<String> told() {
            return List.copyOf(told);
        }
    }
}
