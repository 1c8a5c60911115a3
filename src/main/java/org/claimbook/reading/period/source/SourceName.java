package org.claimbook.reading.period.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The name of a source, by which it is known again in another case or clipped: "Генеральний штаб ЗСУ", "Генерального
/// штабу", "Генштабу".
///
/// @param words in small letters; none where the name is in a script whose languages do not inflect names
public record SourceName(List<String> words) {
    /// In letters: the endings of cases are no longer.
    private static final int ENDING = 3;

    /// So many letters of a word stay in a name that is clipped of two: "Ген-штаб", "Мін-оборони".
    private static final int CLIPPED = 3;

    /// A name is no longer; in letters.
    private static final int LONGEST = 200;

    public static SourceName of(String name) {
        var words = new ArrayList<String>();
        var lower = name.toLowerCase(Locale.ROOT);
        var from = 0;
        for (var at = 0; at <= Math.min(lower.length(), LONGEST); at++) {
            if (at == lower.length() || !Character.isLetterOrDigit(lower.charAt(at))) {
                if (at > from) {
                    words.add(lower.substring(from, at));
                }
                from = at + 1;
            }
        }
        var inflects = !words.isEmpty()
                && Character.UnicodeScript.of(words.getFirst().codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        return new SourceName(inflects ? words : List.of());
    }

    /// Whether two names are of one source.
    public boolean isSame(SourceName other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        if (words.size() == 1 && other.words.size() > 1) {
            return isClipped(words.getFirst(), other.words);
        }
        if (other.words.size() == 1 && words.size() > 1) {
            return isClipped(other.words.getFirst(), words);
        }
        for (var i = 0; i < Math.min(words.size(), other.words.size()); i++) {
            if (!isInflected(words.get(i), other.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInflected(String one, String two) {
        var stem = Math.max(Math.min(one.length(), two.length()) - ENDING, Math.min(ENDING, one.length()));
        return Math.abs(one.length() - two.length()) <= ENDING && one.regionMatches(0, two, 0, stem);
    }

    private static boolean isClipped(String name, List<String> words) {
        var first = words.get(0);
        if (first.length() <= CLIPPED
                || name.length() <= 2 * CLIPPED
                || !name.startsWith(first.substring(0, CLIPPED))) {
            return false;
        }
        var rest = name.substring(CLIPPED);
        return words.get(1).startsWith(rest) || isInflected(rest, words.get(1));
    }
}
