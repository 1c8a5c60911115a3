package org.claimbook.book.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.claimbook.book.file.Sql;
import org.claimbook.model.NameKey;

/// The steps that have certain words. What they changed is looked through in the book, a word at a time; a
/// claim's names are only keys there, and are not found.
final class HistoryMatches {
    private final List<String> words;
    private final List<Set<Long>> changed = new ArrayList<>();

    HistoryMatches(Sql sql, List<String> words) {
        this.words = words.stream().map(NameKey::of).toList();
        words.forEach(word -> changed.add(changed(sql, word)));
    }

    private static Set<Long> changed(Sql sql, String word) {
        var found = new HashSet<Long>();
        for (var spelling : spellings(word)) {
            found.addAll(sql.list(
                    "SELECT DISTINCT step_id FROM change WHERE before LIKE ?1 ESCAPE '\\' OR after LIKE ?1 ESCAPE '\\'",
                    row -> row.getLong(1),
                    "%" + spelling.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"));
        }
        return found;
    }

    /// SQLite's LIKE folds the case of ASCII letters only; numbers are stored without marks between
    /// thousands.
    private static Set<String> spellings(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var upper = word.toUpperCase(Locale.ROOT);
        var spellings = new HashSet<>(Set.of(word));
        if (word.matches("\\d{1,3}([,.'\u00A0\u2009\u202F]\\d{3})+")) {
            spellings.add(word.replaceAll("\\D", ""));
        }
        if (!word.chars().allMatch(c -> c < 128)) {
            spellings.addAll(List.of(lower, upper, upper.substring(0, 1) + lower.substring(1)));
        }
        return spellings;
    }

    boolean has(Step step, BiPredicate<Step, String> titles) {
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var said = Stream.of(step.detail(), step.author(), step.reason())
                    .anyMatch(text -> text != null && NameKey.of(text).contains(word));
            if (!said && !changed.get(i).contains(step.id()) && !titles.test(step, word)) {
                return false;
            }
        }
        return true;
    }
}
