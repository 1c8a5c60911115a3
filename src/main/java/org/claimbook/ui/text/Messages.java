package org.claimbook.ui.text;

import java.util.Locale;
import java.util.MissingResourceException;
import org.claimbook.model.text.Phrases;

/// Every text of the window, in one language: `messages.properties` and its translations.
///
/// A place for an argument is `{0}`, `{1}` and so on; apostrophes and other braces are plain text. Immutable.
public final class Messages {
    private final Phrases phrases;
    private final Locale locale;
    private final Sentences sentences;

    private Messages(Phrases phrases, Locale locale) {
        this.phrases = phrases.withNumbersOf(locale);
        this.locale = locale;
        this.sentences = Sentences.in(locale);
    }

    /// The texts in this language, or in English where there are none.
    public static Messages of(Locale locale) {
        var phrases = Phrases.of("org.claimbook.ui.messages", locale);
        return new Messages(phrases, phrases.language().equals("en") ? english(locale) : locale);
    }

    private static Locale english(Locale wanted) {
        return wanted.getLanguage().equals("en") ? wanted : Locale.UK;
    }

    /// The language that the texts are in, for [Show] to match.
    public Locale locale() {
        return locale;
    }

    /// The text with its arguments put in; numbers among them get their thousands separators.
    ///
    /// @throws MissingResourceException for a key that is not in the bundle
    public String get(String key, Object... arguments) {
        return phrases.get(key, arguments);
    }

    /// The word for a code that is stored in books, such as a step's "edit" (key `step.edit`); the code
    /// itself where the bundle has none, since a book may come from a newer Claimbook.
    public String word(String group, String code) {
        var key = group + "." + code;
        return phrases.has(key) ? phrases.get(key) : code;
    }

    /// What a room below the window says in English, such as the message of an exception or why a cell cannot
    /// be read, in
    /// this language; as it is where nobody has translated it.
    public String sentence(String english) {
        return sentences.of(english);
    }

    /// The text for this many of something: the key's form `.one`, `.few` (Slavic languages only) or `.many`,
    /// in which
    /// `{0}` is the number.
    public String count(String key, long number) {
        return phrases.count(key, number);
    }
}
