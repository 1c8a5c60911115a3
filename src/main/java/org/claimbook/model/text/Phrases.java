package org.claimbook.model.text;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of one bundle in one language: a file of properties, in English, and its translations beside it.
///
/// A place for an argument is `{0}`, `{1}` and so on; apostrophes and other braces are plain text. Immutable.
public final class Phrases {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle bundle;
    private final Locale numbers;

    private Phrases(ResourceBundle bundle, Locale numbers) {
        this.bundle = bundle;
        this.numbers = numbers;
    }

    /// The texts in this language, or in English where there are none; numbers are written as the locale
    /// does.
    ///
    /// @param name of the bundle: `org.claimbook.ui.messages`
    public static Phrases of(String name, Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Phrases(ResourceBundle.getBundle(name, locale, control), locale);
    }

    /// The same texts, with numbers as another locale writes them.
    public Phrases withNumbersOf(Locale changed) {
        return new Phrases(bundle, changed);
    }

    /// The language that the texts are in: "en" or "uk".
    public String language() {
        var language = bundle.getLocale().getLanguage();
        return language.isEmpty() ? "en" : language;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The text with its arguments put in; numbers among them get their thousands separators.
    ///
    /// @throws MissingResourceException for a key that is not in the bundle
    public String get(String key, Object... arguments) {
        var text = bundle.getString(key);
        if (arguments.length == 0) {
            return text;
        }
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(shown(arguments[Integer.parseInt(place.group(1))])));
    }

    /// The text for this many of something: the key's form `.one`, `.few` (Slavic languages only) or `.many`,
    /// in which
    /// `{0}` is the number.
    ///
    /// @param more arguments, from `{1}` on
    public String count(String key, long number, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return get(key + form(number), arguments);
    }

    private String form(long number) {
        if (!language().equals("uk")) {
            return number == 1 ? ".one" : ".many";
        }
        var ones = number % 10;
        var teens = number % 100 / 10 == 1;
        if (ones == 1 && !teens) {
            return ".one";
        }
        return ones >= 2 && ones <= 4 && !teens ? ".few" : ".many";
    }

    private String shown(Object argument) {
        return argument instanceof Number number
                ? NumberFormat.getInstance(numbers).format(number)
                : argument.toString();
    }
}
