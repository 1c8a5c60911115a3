package org.claimbook.reading.text;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The language of words, as far as their letters tell.
public final class Script {
    private static final String UKRAINIAN = "іїєґ";
    private static final String RUSSIAN = "ыэъё";

    private Script() {}

    /// The language of a whole text: `en` for Latin letters, `uk` or `ru` for Cyrillic ones; English where there are
    /// no letters.
    public static String of(Text text) {
        return of(text.shadow(), 0, text.length(), null);
    }

    /// The language of a part.
    ///
    /// @param usual that of the whole, which holds unless the letters of the part speak against it
    static String of(String shadow, int start, int end, @Nullable String usual) {
        var latin = count(shadow, start, end, c -> c >= 'a' && c <= 'z');
        var cyrillic = count(shadow, start, end, c -> c >= 'а' && c <= 'ґ');
        if (latin >= cyrillic) {
            return usual != null && (latin == 0 || !isCyrillic(usual))
                    ? usual
                    : latin == 0 && cyrillic > 0 ? "uk" : "en";
        }
        if (usual != null && isCyrillic(usual)) {
            return usual;
        }
        var ukrainian = count(shadow, start, end, c -> UKRAINIAN.indexOf(c) >= 0);
        var russian = count(shadow, start, end, c -> RUSSIAN.indexOf(c) >= 0);
        return russian > ukrainian ? "ru" : ukrainian > 0 ? "uk" : "ru";
    }

    private static boolean isCyrillic(String language) {
        return language.equals("uk") || language.equals("ru");
    }

    private static int count(String shadow, int start, int end, IntPredicate letter) {
        var count = 0;
        for (var i = start; i < end; i++) {
            if (letter.test(shadow.charAt(i))) {
                count++;
            }
        }
        return count;
    }
}
