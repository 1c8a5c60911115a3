package org.claimbook.ui.table.rows;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which rows a grid shows and in what order, in the terms of its columns' keys.
///
/// @param sort the column that orders the rows; null for the order of entry
/// @param filters what was typed over each column that is filtered
public record Arrangement(@Nullable Sort sort, Map<String, String> filters) {
    /// The column that orders the rows.
    public record Sort(String column, boolean descending) {}

    public static final Arrangement NONE = new Arrangement(null, Map.of());

    public Arrangement {
        filters = Map.copyOf(filters);
    }

    public Arrangement withSort(@Nullable Sort changed) {
        return new Arrangement(changed, filters);
    }

    /// The same with another text over a column; an empty one lifts the filter.
    public Arrangement withFilter(String column, String text) {
        var changed = new HashMap<>(filters);
        if (text.isBlank()) {
            changed.remove(column);
        } else {
            changed.put(column, text.strip());
        }
        return new Arrangement(sort, changed);
    }

    public Arrangement withoutFilters() {
        return new Arrangement(sort, Map.of());
    }
}
