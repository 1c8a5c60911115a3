package org.claimbook.reading.file.plain;

import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// What a report begins with when it comes from a news agency: "КИЇВ, 19 грудня 2024. /УНН/", "WARSAW, 7 Oct 2024
/// (PAP) —".
///
/// @param agency between slashes or in brackets
record Dateline(@Nullable EdtfDate published, @Nullable String agency) {
    private static final int LONGEST = 90;
    private static final int LONGEST_AGENCY = 30;

    /// Null where the paragraph begins with no dateline.
    static @Nullable Dateline of(String paragraph) {
        var start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        if (!beginsInCapitals(start)) {
            return null;
        }
        var end = end(start);
        if (end < 0) {
            return null;
        }
        var line = start.substring(0, end);
        var agency = between(line, '/', '/');
        if (agency == null) {
            agency = between(line, '(', ')');
        }
        var published = WrittenDate.in(line);
        return published == null && agency == null ? null : new Dateline(published, agency);
    }

    /// The name of a place in capitals, of three letters at least.
    private static boolean beginsInCapitals(String text) {
        var length = 0;
        while (length < text.length()
                && (Character.isUpperCase(text.charAt(length)) || " -’'".indexOf(text.charAt(length)) >= 0)) {
            length++;
        }
        return length >= 3
                && length < text.length()
                && !Character.isLetter(text.charAt(length))
                && !Character.isDigit(text.charAt(length))
                && !text.substring(0, 3).isBlank();
    }

    /// Where the first dash between spaces stands, or what follows the agency, or -1.
    private static int end(String text) {
        for (var i = 1; i < text.length(); i++) {
            var character = text.charAt(i);
            var isLast = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (isLast && "—–-".indexOf(character) >= 0 && text.charAt(i - 1) == ' ') {
                return i;
            }
            if (isLast && (character == ')' || (character == '/' && text.indexOf('/') < i))) {
                return i + 1;
            }
        }
        return -1;
    }

    private static @Nullable String between(String text, char open, char close) {
        var start = text.indexOf(open);
        var end = text.indexOf(close, start + 1);
        if (start < 0 || end <= start + 1 || end - start > LONGEST_AGENCY) {
            return null;
        }
        var name = text.substring(start + 1, end).strip();
        return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) ? name : null;
    }
}
