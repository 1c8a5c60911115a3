package org.claimbook.book.merge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What two copies of a book said differently, and nobody has settled yet.
///
/// The values are texts by column, references as names; a column without a value is left out. In
/// `base`, null says that the row was not known then; in `ours` and `theirs`, that it was deleted
/// there.
///
/// @param table by its name in the book
/// @param rowUid of the row that they say different things of
/// @param row the row as people know it: a name, a title, what a claim is about
/// @param fields the columns that belong together, and are settled together
/// @param now what the row says at present; null where it is there no more
public record Conflict(
        String uid,
        String table,
        String rowUid,
        String row,
        List<String> fields,
        @Nullable Map<String, String> base,
        @Nullable Map<String, String> ours,
        @Nullable Map<String, String> theirs,
        @Nullable Map<String, String> now) {
    public Conflict {
        fields = List.copyOf(fields);
    }

    /// Whether one side deleted what the other changed, or needs.
    public boolean isDeletion() {
        return ours == null || theirs == null;
    }
}
