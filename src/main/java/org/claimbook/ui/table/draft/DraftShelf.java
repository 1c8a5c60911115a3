package org.claimbook.ui.table.draft;

import java.util.Map;

/// Where drafts are kept when the app is closed, or killed.
public interface DraftShelf {
    /// The texts that are kept. On the analysis thread.
    Map<Draft.Cell, String> all();

    /// Keeps a text, in place of an older one of this cell. On the book thread.
    void put(Draft.Cell cell, String text);

    /// On the book thread.
    void remove(Draft.Cell cell);
}
