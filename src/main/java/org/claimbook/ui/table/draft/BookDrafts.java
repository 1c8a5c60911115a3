package org.claimbook.ui.table.draft;

import java.util.HashMap;
import java.util.Map;
import org.claimbook.book.Book;

/// The drafts of one table of a book, kept in the book.
///
/// @param table its name in the book
public record BookDrafts(Book writer, Book reader, String table) implements DraftShelf {
    @Override
    public Map<Draft.Cell, String> all() {
        var all = new HashMap<Draft.Cell, String>();
        reader.drafts().all(table).forEach(kept -> all.put(new Draft.Cell(kept.row(), kept.field()), kept.text()));
        return all;
    }

    @Override
    public void put(Draft.Cell cell, String text) {
        writer.drafts().put(table, cell.row(), cell.column(), text);
    }

    @Override
    public void remove(Draft.Cell cell) {
        writer.drafts().remove(table, cell.row(), cell.column());
    }
}
