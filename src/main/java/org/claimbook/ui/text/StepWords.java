package org.claimbook.ui.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names the steps of a book's history in the reader's language: "edit figure", "import war.csv".
public record StepWords(Messages messages) {
    /// "12 cells"
    private static final Pattern MANY = Pattern.compile("(\\d{1,9}) (cells|rows|claims|findings)");

    /// @param what the word that the book has for it: `edit`
    /// @param detail a column, a table or a file's name; null for none
    public String of(String what, @Nullable String detail) {
        var word = messages.word("step", what);
        return detail == null ? word : messages.get("step.with", word, word(detail));
    }

    private String word(String detail) {
        var many = MANY.matcher(detail);
        if (many.matches()) {
            return messages.count("step." + many.group(2), Long.parseLong(many.group(1)));
        }
        return Stream.of("claims.column", "history.column", "history.table", "checks.rule")
                .map(group -> messages.word(group, detail))
                .filter(word -> !word.equals(detail))
                .findFirst()
                .map(this::inSentence)
                .orElse(detail);
    }

    /// A title as a word among others: "Figure" is "figure", but "URL" stays.
    private String inSentence(String title) {
        return title.length() > 1 && Character.isUpperCase(title.charAt(1))
                ? title
                : title.substring(0, 1).toLowerCase(messages.locale()) + title.substring(1);
    }
}
