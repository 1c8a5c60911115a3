package org.claimbook.book.search;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.claimbook.book.search.SearchWords.Mark;

/// A piece of a text, in one line, with the words in it that were searched for.
///
/// @param marks places in the piece, one after the other
public record Snippet(String text, List<Mark> marks) {
    private static final String MORE = "…";
    /// Beyond this many letters, a text is not looked through for a better piece.
    private static final int FAR = 200_000;
    /// About so many letters are shown of a long text.
    public static final int LENGTH = 150;

    public Snippet {
        marks = List.copyOf(marks);
    }

    /// The whole text.
    public static Snippet of(String text, SearchWords words) {
        var line = line(text);
        return new Snippet(line, words.marks(line));
    }

    /// The piece of a text in which most of the words stand together; its beginning where none do.
    ///
    /// @param length how many letters it has at most, about
    public static Snippet of(String text, SearchWords words, int length) {
        var line = line(text.length() > FAR ? text.substring(0, FAR) : text);
        var marks = words.marks(line);
        if (line.length() <= length) {
            return new Snippet(line, marks);
        }
        var start = marks.isEmpty()
                ? 0
                : wordStart(line, Math.max(0, best(line, marks, length).start() - length / 4));
        var end = wordEnd(line, Math.min(line.length(), start + length));
        var before = start > 0 ? MORE : "";
        var shift = before.length() - start;
        var within = marks.stream()
                .filter(mark -> mark.start() >= start && mark.end() <= end)
                .map(mark -> new Mark(mark.start() + shift, mark.end() + shift))
                .toList();
        return new Snippet(before + line.substring(start, end) + (end < line.length() ? MORE : ""), within);
    }

    /// The first of the marks that stand closest together: most different words within the length.
    static Mark best(String line, List<Mark> marks, int length) {
        var best = 0;
        var most = 0;
        for (var from = 0; from < marks.size(); from++) {
            var words = new HashSet<String>();
            var limit = marks.get(from).start() + length * 3 / 4;
            for (var at = from; at < marks.size() && marks.get(at).end() <= limit; at++) {
                words.add(folded(
                        line.substring(marks.get(at).start(), marks.get(at).end())));
            }
            if (words.size() > most) {
                most = words.size();
                best = from;
            }
        }
        return marks.get(best);
    }

    private static String folded(String words) {
        return Token.of(words).stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    private static int wordStart(String line, int at) {
        var space = line.lastIndexOf(' ', at);
        return at == 0 || space < at - 30 ? at : space + 1;
    }

    private static int wordEnd(String line, int at) {
        var space = line.lastIndexOf(' ', at);
        return at == line.length() || space < at - 30 ? at : space;
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
