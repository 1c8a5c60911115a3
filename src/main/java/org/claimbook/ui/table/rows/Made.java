package org.claimbook.ui.table.rows;

import java.util.List;
import org.claimbook.model.NameKind;

/// Names of one kind that a write made in the book, which did not know them.
///
/// @param first the first few of them
public record Made(NameKind kind, long count, List<String> first) {
    public Made {
        first = List.copyOf(first);
    }
}
