package org.claimbook.book.verify;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a book.
///
/// @param table null where it concerns the file as a whole
/// @param id of the row; 0 where it concerns no row
/// @param row the row's uid, else its id, or the name of a thing of the schema
/// @param column null where it concerns the row as a whole
/// @param says one sentence: what is wrong, and what can be done
public record Fault(
        Kind kind,
        @Nullable String table,
        long id,
        @Nullable String row,
        @Nullable String column,
        @Nullable String found,
        @Nullable String expected,
        String says) {
    private static final int LONGEST = 120;

    /// What is wrong.
    public enum Kind {
        /// SQLite does not know the file, or it is cut off.
        FILE,
        /// A page of the file, or what hangs together across pages.
        PAGE,
        /// A table, index, view or trigger is not as the book's version has it.
        SCHEMA,
        /// A reference to a row that is not there.
        REFERENCE,
        /// A row that names something that is not there, and is of no use without it.
        ORPHAN,
        /// A text or a file that its SHA-256 does not fit.
        HASH,
        /// A quote that does not stand where its claim says.
        QUOTE,
        /// A name's key is not that of its name.
        KEY,
        /// A uid that is none, or stands twice.
        UID,
        /// A figure, a date or a code that cannot be read.
        VALUE,
        /// The index of the search is not as the rows.
        SEARCH,
        /// Against a backup: otherwise, gone or new, and no step of the history tells of it.
        UNEXPLAINED,
        /// Against a backup: otherwise, gone or new, as the history tells.
        EXPLAINED;

        /// As it is printed.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether something is wrong: what the history explains is not.
    public boolean isWrong() {
        return kind != Kind.EXPLAINED;
    }

    /// About the file as a whole.
    static Fault file(Kind kind, String says) {
        return new Fault(kind, null, 0, null, null, null, null, says);
    }

    /// Cut to what fits into a sentence, on one line.
    static String brief(@Nullable String text) {
        if (text == null) {
            return "nothing";
        }
        var line = text.replaceAll("[\\p{Cc}\\s]+", " ");
        return '"' + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + '"';
    }
}
