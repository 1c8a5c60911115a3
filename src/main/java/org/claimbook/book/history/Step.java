package org.claimbook.book.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing done to a book: a cell edited, an import, a merge. It is done, undone and redone as a whole.
///
/// @param what a word of the program's: `edit`, `import`, `delete` …
/// @param detail of what: a column, a file's name
/// @param inputSha256 of the file that was brought in, where one was
/// @param undoneAt when it was undone; null while it stands
/// @param superseded whether something else was done after it was undone, so that it can no more be redone
public record Step(
        long id,
        Instant at,
        @Nullable String author,
        String what,
        @Nullable String detail,
        @Nullable String reason,
        @Nullable String inputSha256,
        @Nullable Instant undoneAt,
        boolean superseded) {

    /// What is about to be done.
    public record Draft(
            String what,
            @Nullable String detail,
            @Nullable String author,
            @Nullable String reason,
            @Nullable String inputSha256) {
        public static Draft of(String what, @Nullable String detail) {
            return new Draft(what, detail, System.getProperty("user.name"), null, null);
        }

        public Draft withReason(@Nullable String changed) {
            return new Draft(what, detail, author, changed, inputSha256);
        }

        public Draft withInput(String sha256) {
            return new Draft(what, detail, author, reason, sha256);
        }
    }
}
