package org.claimbook.ui.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Translates what the rooms below the window say in English, such as why a file cannot be read: the sentence
/// itself is the key (`sentences.properties`), so that they need no languages. What is not listed there stays
/// as it is. Immutable.
final class Sentences {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final int DEEPEST = 5;

    /// A sentence with places in it.
    ///
    /// @param order the number of each place, in the order in which they come
    private record Form(String key, Pattern english, List<Integer> order, int letters) {
        static Form of(String key, String text) {
            var literals = PLACE.split(text, -1);
            var english = List.of(literals).stream().map(Pattern::quote).collect(Collectors.joining("(.+?)"));
            var order = PLACE.matcher(text)
                    .results()
                    .map(place -> Integer.valueOf(place.group(1)))
                    .toList();
            return new Form(
                    key,
                    Pattern.compile(english, Pattern.DOTALL),
                    order,
                    String.join("", literals).length());
        }
    }

    private final ResourceBundle translated;
    private final List<Form> forms;

    private Sentences(ResourceBundle translated, List<Form> forms) {
        this.translated = translated;
        this.forms = forms;
    }

    static Sentences in(Locale locale) {
        var english = bundle(Locale.ROOT);
        var forms = english.keySet().stream()
                .map(key -> Form.of(key, english.getString(key)))
                // Of two forms that fit, the one that says more.
                .sorted(Comparator.comparingInt(Form::letters).reversed().thenComparing(Form::key))
                .toList();
        var translated = bundle(locale);
        return new Sentences(translated, translated.getLocale().getLanguage().isEmpty() ? List.of() : forms);
    }

    private static ResourceBundle bundle(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.claimbook.ui.sentences", locale, control);
    }

    String of(String english) {
        return of(english, 0);
    }

    private String of(String english, int depth) {
        for (var form : forms) {
            var found = form.english().matcher(english);
            if (depth < DEEPEST && found.matches()) {
                var arguments = IntStream.range(0, form.order().size())
                        .boxed()
                        .collect(Collectors.toMap(form.order()::get, i -> of(found.group(i + 1), depth + 1)));
                return put(translated.getString(form.key()), arguments);
            }
        }
        return english;
    }

    private static String put(String text, Map<Integer, String> arguments) {
        return PLACE.matcher(text)
                .replaceAll(
                        place -> Matcher.quoteReplacement(arguments.getOrDefault(Integer.valueOf(place.group(1)), "")));
    }
}
