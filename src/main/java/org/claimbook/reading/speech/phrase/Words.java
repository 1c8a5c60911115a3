package org.claimbook.reading.speech.phrase;

import java.util.List;

/// Compares the words of names, which stand in whatever case.
final class Words {
    private Words() {}

    /// Whether two words are forms of one: the same in Latin letters, the same but for the ending in Cyrillic ones.
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.isEmpty() || other.isEmpty() || one.charAt(0) < 0x250) {
            return false;
        }
        var shorter = Math.min(one.length(), other.length());
        var common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 3 && common >= shorter - 2 && Math.max(one.length(), other.length()) - common <= 3;
    }

    /// Whether each word of a name is one of another's.
    static boolean within(List<String> part, List<String> whole) {
        return !part.isEmpty() && part.stream().allMatch(word -> whole.stream().anyMatch(other -> same(word, other)));
    }

    static boolean same(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (var i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word is made of the first letters of a name's words: "IOM".
    static boolean isShortOf(List<String> word, List<String> name) {
        if (word.size() != 1 || name.size() < 2 || word.getFirst().length() != name.size()) {
            return false;
        }
        for (var i = 0; i < name.size(); i++) {
            if (name.get(i).charAt(0) != word.getFirst().charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
