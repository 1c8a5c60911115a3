package org.claimbook.job.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.claimbook.model.Figure;
import org.claimbook.model.FigureText;
import org.claimbook.model.NumberStyle;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// Finds a figure among words without knowing what surrounds them: the longest run of words that reads as one.
final class FigureAmong {
    /// No figure is written in more words, and no person points at a page.
    private static final int MOST_WORDS = 12;
    private static final int MOST_LOOKED_AT = 60;

    private FigureAmong() {}

    /// @param language by which numbers are written; null for English
    static Optional<Figure> words(String words, @Nullable String language) {
        var style = NumberStyle.of(Locale.forLanguageTag(Objects.requireNonNullElse(language, "en")));
        var marks = spans(words);
        for (var count = Math.min(marks.size(), MOST_WORDS); count > 0; count--) {
            for (var first = 0; first + count <= marks.size(); first++) {
                var run = words.substring(
                        marks.get(first).start(), marks.get(first + count - 1).end());
                var figure = FigureText.read(run, style).orNull();
                if (figure != null && figure.qualifier() != Qualifier.UNKNOWN) {
                    return Optional.of(figure);
                }
            }
        }
        return Optional.empty();
    }

    /// The words, without the marks around them.
    private static List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        var at = 0;
        while (at < text.length() && spans.size() < MOST_LOOKED_AT) {
            var start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            var from = start;
            var to = at;
            while (from < to && isMark(text.charAt(from), "([{\"'«„“‘•*")) {
                from++;
            }
            while (to > from && isMark(text.charAt(to - 1), ".,;:!?)]}\"'»”’")) {
                to--;
            }
            if (from < to) {
                spans.add(new Span(from, to));
            }
            at++;
        }
        return spans;
    }

    private static boolean isMark(char c, String marks) {
        return marks.indexOf(c) >= 0;
    }
}
