package org.claimbook.reading.date;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Lexicon;
import org.claimbook.reading.number.Numbers;
import org.jspecify.annotations.Nullable;

/// Sentences with the date that is to be read in them: a line `sentence with [words] | start..end ROLE`, where the
/// words
/// are those of the date with its cue, and a day stands for itself.
final class DateCases {
    private static final Map<String, Lexicon> LEXICONS =
            Lexicon.languages().stream().collect(Collectors.toMap(Function.identity(), Lexicon::of));

    private DateCases() {}

    static Document document(String language, String text) {
        return Document.of(text, language, LEXICONS);
    }

    static List<When> dates(String language, @Nullable String published, String text) {
        var doc = document(language, text);
        return Dates.of(doc, Numbers.of(doc), published == null ? null : LocalDate.parse(published));
    }

    /// All hold, in a text published on a day; "-" for none.
    static void hold(String language, String published, String lines) {
        assertAll(lines.lines().map(line -> () -> {
            var bar = line.lastIndexOf(" | ");
            var marked = line.substring(0, bar);
            var text = marked.replace("[", "").replace("]", "");
            var words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
            var day = published.equals("-") ? null : published;
            assertEquals(line.substring(bar + 3), read(language, day, text, words), line);
        }));
    }

    private static String read(String language, @Nullable String published, String text, String words) {
        var doc = document(language, text);
        return dates(language, published, text).stream()
                .filter(when -> doc.words(when.cueFrom(), when.to()).equals(words))
                .findFirst()
                .map(DateCases::text)
                .orElseGet(() -> "read are "
                        + dates(language, published, text).stream()
                                .map(when -> doc.words(when.cueFrom(), when.to()) + ": " + text(when))
                                .toList());
    }

    private static String text(When when) {
        var kind = when.kind().name();
        var role = kind.equals("DATE") || kind.equals("YEAR") ? when.role().name() : kind + " " + when.role();
        if (when.start() == null && when.end() == null) {
            return role;
        }
        var start = when.start() == null ? "" : when.start() + "..";
        return start + (when.end() == null ? "" : when.end()) + " " + role;
    }
}
