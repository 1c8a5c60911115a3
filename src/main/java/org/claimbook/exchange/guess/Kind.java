package org.claimbook.exchange.guess;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.model.FigureText;
import org.claimbook.model.NumberStyle;
import org.claimbook.model.Parsed;

/// What stands in a column.
public enum Kind {
    EMPTY,
    /// Whole numbers, which may be counts, or days.
    WHOLE,
    NUMBER,
    /// Figures in words or with signs: "over 20,000".
    FIGURE,
    DATE,
    TEXT;

    /// Ways to write that there is nothing.
    private static final Set<String> NOTHING =
            Set.of("-", "–", "—", "?", "n/a", "na", "nan", "null", "none", "н/д", "н.д.", "невідомо", "неизвестно");

    /// One in twenty may be something else: a slip.
    private static final double MOST = 0.95;

    static Kind of(List<String> all, NumberStyle numbers, DateOrder dates) {
        var texts = all.stream()
                .filter(text -> !NOTHING.contains(text.toLowerCase(Locale.ROOT)))
                .toList();
        if (texts.isEmpty()) {
            return EMPTY;
        }
        // A year alone is a date to books, but 1914 tanks are tanks.
        if (most(texts, text -> text.length() > 4 && isGood(dates.parse(text)))) {
            return DATE;
        }
        if (most(texts, text -> isGood(numbers.parse(text)))) {
            return texts.stream().allMatch(text -> text.matches("\\d{1,6}")) ? WHOLE : NUMBER;
        }
        return most(texts, text -> text.chars().anyMatch(Character::isDigit) && isGood(FigureText.read(text, numbers)))
                ? FIGURE
                : TEXT;
    }

    private static boolean isGood(Parsed<?> parsed) {
        return parsed instanceof Parsed.Good<?>;
    }

    private static boolean most(List<String> texts, Predicate<String> is) {
        return texts.stream().filter(is).count() >= texts.size() * MOST;
    }

    public boolean isNumber() {
        return this == WHOLE || this == NUMBER;
    }
}
