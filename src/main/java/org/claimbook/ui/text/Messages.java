package org.claimbook.ui.text;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every text of the window, in one language: `messages.properties` and its translations.
///
/// A place for an argument is `{0}`, `{1}` and so on; apostrophes and other braces are plain text. Immutable.
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The texts in this language, or in English where there are none.
    public static Messages of(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle("org.claimbook.ui.messages", locale, control);
        return new Messages(bundle, bundle.getLocale().getLanguage().isEmpty() ? english(locale) : locale);
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
        var text = bundle.getString(key);
        if (arguments.length == 0) {
            return text;
        }
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(shown(arguments[Integer.parseInt(place.group(1))])));
    }

    /// The word for a code that is stored in books, such as a step's "edit" (key `step.edit`); the code itself where
    /// the bundle has none, since a book may come from a newer Claimbook.
    public String word(String group, String code) {
        var key = group + "." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }

    /// The text for this many of something: the key's form `.one`, `.few` (Slavic languages only) or `.many`, in which
    /// `{0}` is the number.
    public String count(String key, long number) {
        return get(key + form(number), number);
    }

    private String form(long number) {
        if (!bundle.getLocale().getLanguage().equals("uk")) {
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
                ? NumberFormat.getInstance(locale).format(number)
                : argument.toString();
    }
}
