package org.claimbook.ui.table.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A rectangle of texts, as it lies on the clipboard. Shorter rows are filled up with empty texts.
public record Cells(List<List<String>> rows) {
    public Cells {
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows = rows.stream().map(row -> filled(row, width)).toList();
    }

    private static List<String> filled(List<String> row, int width) {
        var filled = new ArrayList<>(row);
        while (filled.size() < width) {
            filled.add("");
        }
        return List.copyOf(filled);
    }

    /// What a clipboard holds, from the flavours it offers: the table of its HTML where that is nothing but a
    /// table, for
    /// there a cell's end is certain, else its text.
    public static Optional<Cells> of(@Nullable String html, @Nullable String text) {
        var table = html == null ? Optional.<Cells>empty() : HtmlTable.read(html);
        return table.or(() -> text == null || text.isEmpty() ? Optional.empty() : Optional.of(Tsv.read(text)));
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    public int height() {
        return rows.size();
    }

    /// The text at a place; the rectangle is repeated beyond its ends.
    public String at(int row, int column) {
        return rows.get(row % height()).get(column % width());
    }
}
