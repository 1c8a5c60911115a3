package org.claimbook.reading.file.language;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Guesses the language of a text by its script, the letters that only one language has, and its commonest words.
public final class LanguageGuess {
    /// More than enough to tell, however long the text is.
    private static final int CHARACTERS = 200_000;

    private static final String UKRAINIAN = "іїєґІЇЄҐ";
    private static final String RUSSIAN = "ыэъёЫЭЪЁ";

    /// Of Belarusian, Serbian, Macedonian and Kazakh.
    private static final String OTHER_CYRILLIC = "ўЎђћџљњјЂЋЏЉЊЈѓќѕЃЌЅәғқңөұүһӘҒҚҢӨҰҮҺ";

    private static final Set<String> UKRAINIAN_WORDS = Set.of(
            "та",
            "що",
            "від",
            "про",
            "як",
            "це",
            "у",
            "й",
            "а",
            "із",
            "зі",
            "людей",
            "осіб",
            "його",
            "було",
            "були",
            "не",
            "до",
            "за",
            "на",
            "по",
            "внаслідок",
            "наразі",
            "станом",
            "через",
            "загинули",
            "загинуло",
            "поранено",
            "понад",
            "близько",
            "тисяч",
            "року",
            "також",
            "або",
            "під",
            "час",
            "без",
            "мільйонів");

    private static final Set<String> RUSSIAN_WORDS = Set.of(
            "и",
            "что",
            "из",
            "от",
            "это",
            "как",
            "в",
            "о",
            "с",
            "к",
            "со",
            "но",
            "для",
            "человек",
            "людей",
            "его",
            "было",
            "были",
            "не",
            "до",
            "за",
            "на",
            "по",
            "более",
            "около",
            "тысяч",
            "года",
            "также",
            "или",
            "при",
            "без",
            "погибли",
            "погибло",
            "ранены",
            "ранено",
            "свыше",
            "среди",
            "миллионов",
            "домов");

    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the",
            "of",
            "and",
            "to",
            "was",
            "were",
            "is",
            "are",
            "for",
            "with",
            "that",
            "by",
            "from",
            "said",
            "has",
            "have",
            "had",
            "people",
            "killed",
            "injured",
            "dead",
            "missing",
            "wounded",
            "deaths",
            "cases",
            "homes",
            "houses",
            "least",
            "than",
            "more",
            "about",
            "over",
            "as",
            "at",
            "on",
            "it",
            "its",
            "after",
            "which",
            "who",
            "their",
            "this",
            "been",
            "not",
            "but",
            "some",
            "nearly",
            "total",
            "soldiers",
            "displaced",
            "evacuated",
            "destroyed",
            "hospitalized",
            "tanks",
            "officials",
            "police",
            "in",
            "a",
            "an");

    private static final Set<String> OTHER_LATIN_WORDS = Set.of(
            "der", "die", "das", "und", "den", "von", "zu", "mit", "ist", "im", "nicht", "ein", "eine", "auf", "le",
            "la", "les", "des", "et", "du", "une", "est", "dans", "pour", "que", "qui", "sur", "au", "el", "los", "las",
            "y", "en", "por", "con", "una", "del", "se", "il", "di", "che", "per", "non", "sono", "het", "een", "van",
            "och", "att", "det", "som", "av", "na", "nie", "się", "z", "w", "do", "jest", "oraz", "že", "je", "os",
            "um", "uma", "não", "com", "ve", "bir", "de", "si", "din", "og", "i", "po", "od", "ja");

    private int latin;
    private int cyrillic;
    private int otherScript;
    private int ukrainianLetters;
    private int russianLetters;
    private int hardSigns;
    private int otherLetters;
    private int ukrainian;
    private int russian;
    private int english;
    private int otherLatin;

    private LanguageGuess() {}

    /// "en", "uk" or "ru", or null for any other language and where it cannot be told.
    public static @Nullable String of(String text) {
        var guess = new LanguageGuess();
        guess.count(text);
        return guess.answer();
    }

    private void count(String text) {
        var end = Math.min(text.length(), CHARACTERS);
        var word = 0;
        for (var i = 0; i <= end; i++) {
            if (i < end && Character.isLetter(text.charAt(i))) {
                letter(text.charAt(i));
            } else {
                if (i > word && i - word <= 12) {
                    word(text.substring(word, i).toLowerCase(Locale.ROOT));
                }
                word = i + 1;
            }
        }
    }

    private void letter(char letter) {
        if (letter < 0x250) {
            latin++;
        } else if (letter >= 0x400 && letter < 0x530) {
            cyrillic++;
            if (UKRAINIAN.indexOf(letter) >= 0) {
                ukrainianLetters++;
            } else if (RUSSIAN.indexOf(letter) >= 0) {
                russianLetters++;
                hardSigns += letter == 'ъ' || letter == 'Ъ' ? 1 : 0;
            } else if (OTHER_CYRILLIC.indexOf(letter) >= 0) {
                otherLetters++;
            }
        } else {
            otherScript++;
        }
    }

    private void word(String word) {
        if (word.charAt(0) < 0x250) {
            english += ENGLISH_WORDS.contains(word) ? 1 : 0;
            otherLatin += OTHER_LATIN_WORDS.contains(word) ? 1 : 0;
        } else {
            ukrainian += UKRAINIAN_WORDS.contains(word) ? 1 : 0;
            russian += RUSSIAN_WORDS.contains(word) ? 1 : 0;
        }
    }

    private @Nullable String answer() {
        if (otherScript > Math.max(latin, cyrillic)) {
            return null;
        }
        if (cyrillic > latin) {
            return cyrillicLanguage();
        }
        return english > otherLatin ? "en" : null;
    }

    private @Nullable String cyrillicLanguage() {
        // Bulgarian has hard signs within its words, and neither of the other two letters; a Ukrainian text names a
        // Russian now and then, and the other way round.
        if (otherLetters * 4 > ukrainianLetters + russianLetters
                || (hardSigns * 2 > russianLetters && russianLetters > 4)) {
            return null;
        }
        if (ukrainianLetters != russianLetters) {
            return ukrainianLetters > russianLetters ? "uk" : "ru";
        }
        if (ukrainian != russian) {
            return ukrainian > russian ? "uk" : "ru";
        }
        return null;
    }
}
