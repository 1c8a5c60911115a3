package org.claimbook.ui.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a report's text that is laid out at once: a line of it, or, of a very long one, a part.
///
/// @param text without its line break
/// @param start where it stands in the report's text, in UTF-16 units
/// @param gap whether an empty line stands before it
/// @param marks what stands out in it, by start; they may reach beyond it on both sides
public record Paragraph(String text, int start, Kind kind, boolean gap, List<Mark> marks) {
    /// What a paragraph is drawn as.
    public enum Kind {
        TITLE,
        PLAIN,
        /// An item of a list.
        ITEM
    }

    /// More letters than these are cut: laying out takes as long as the text is.
    static final int LONGEST = 2_000;

    public Paragraph {
        marks = List.copyOf(marks);
    }

    int end() {
        return start + text.length();
    }

    /// The paragraphs of a text; empty lines are none.
    ///
    /// @param title of the report: a first line that says the same is its heading
    public static List<Paragraph> of(String body, String title, List<Mark> marks) {
        var cutter = new Cutter(body, title, marks);
        for (var from = 0; from < body.length(); ) {
            var lineBreak = body.indexOf('\n', from);
            var to = lineBreak < 0 ? body.length() : lineBreak;
            cutter.line(from, to);
            from = to + 1;
        }
        return List.copyOf(cutter.found);
    }

    private static final class Cutter {
        private final String body;
        private final String title;
        private final List<Mark> marks;
        private final List<Paragraph> found = new ArrayList<>();
        private int passed;
        private boolean gap;

        Cutter(String body, String title, List<Mark> marks) {
            this.body = body;
            this.title = title;
            this.marks = marks.stream()
                    .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                    .toList();
        }

        void line(int from, int lineEnd) {
            var to = lineEnd;
            while (to > from && Character.isWhitespace(body.charAt(to - 1))) {
                to--;
            }
            if (to == from) {
                gap = !found.isEmpty();
                return;
            }
            for (var at = from; at < to; ) {
                var end = cut(at, to);
                add(at, end);
                at = end;
            }
        }

        /// Before the last space that still fits; within a word only where there is none.
        private int cut(int from, int to) {
            if (to - from <= LONGEST) {
                return to;
            }
            var space = body.lastIndexOf(' ', from + LONGEST);
            if (space > from) {
                return space + 1;
            }
            var hard = from + LONGEST;
            return Character.isLowSurrogate(body.charAt(hard)) ? hard - 1 : hard;
        }

        private void add(int from, int to) {
            var text = body.substring(from, to);
            found.add(new Paragraph(text, from, kind(text), gap, marksIn(from, to)));
            gap = false;
        }

        private Kind kind(String text) {
            var words = text.strip();
            if (found.isEmpty() && words.equals(title.strip())) {
                return Kind.TITLE;
            }
            return !words.isEmpty() && "•◦▪·–—-*".indexOf(words.charAt(0)) >= 0 ? Kind.ITEM : Kind.PLAIN;
        }

        private List<Mark> marksIn(int from, int to) {
            while (passed < marks.size() && marks.get(passed).end() <= from) {
                passed++;
            }
            return marks.stream()
                    .skip(passed)
                    .takeWhile(mark -> mark.start() < to)
                    .filter(mark -> mark.end() > from)
                    .toList();
        }
    }
}
