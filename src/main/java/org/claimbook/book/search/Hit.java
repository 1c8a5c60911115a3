package org.claimbook.book.search;

import org.claimbook.model.Claim;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.jspecify.annotations.Nullable;

/// Something that was found.
public sealed interface Hit {
    /// @param words a piece of the text; null where the report has none, or the words stand in its title only
    record OfReport(Report report, Snippet title, @Nullable Snippet words) implements Hit {}

    /// @param words of its quote, of its note or of its number, whichever has the words; null where none has
    record OfClaim(Claim claim, @Nullable Snippet words) implements Hit {}

    /// @param id of its row
    /// @param plain the name without marks
    /// @param unit of a measure; empty for other kinds
    /// @param name the book's own
    /// @param alias the other name by which it was found; null where its own was
    record OfName(
            NameKind kind,
            long id,
            String plain,
            String unit,
            Snippet name,
            @Nullable Snippet alias) implements Hit {}
}
