package org.claimbook.ui.table;

import java.util.HashMap;
import java.util.Map;
import org.claimbook.ui.table.draft.Draft;
import org.claimbook.ui.table.draft.DraftShelf;

/// Keeps drafts in memory, beyond the life of a grid.
final class Shelf implements DraftShelf {
    final Map<Draft.Cell, String> kept = new HashMap<>();

    @Override
    public Map<Draft.Cell, String> all() {
        return Map.copyOf(kept);
    }

    @Override
    public void put(Draft.Cell cell, String text) {
        kept.put(cell, text);
    }

    @Override
    public void remove(Draft.Cell cell) {
        kept.remove(cell);
    }
}
