package org.claimbook.reading.file.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Joins the lines of a PDF to paragraphs. Where a line was broken only because it was full, a space takes the
/// place of the break; items of lists and rows of tables keep lines of their own; between paragraphs there is
/// an empty line.
final class Paragraphs {
    private static final String MARKS = "•◦▪■●–—-*·‣";
    private static final String SENTENCE_ENDS = ".!?…:;";
    private static final String CLOSING = "\"'”’»)]";

    private final StringBuilder text = new StringBuilder();

    private Paragraphs() {}

    static String of(List<Line> lines) {
        var paragraphs = new Paragraphs();
        @Nullable Line before = null;
        var full = widths(lines);
        for (var line : withoutRunningHeads(lines)) {
            if (before != null) {
                paragraphs.join(before, line, full.getOrDefault(before.page(), 0F));
            }
            paragraphs.text.append(line.text());
            before = line;
        }
        return paragraphs.text.toString();
    }

    /// How wide the widest line of each page is.
    private static Map<Integer, Float> widths(List<Line> lines) {
        var widths = new HashMap<Integer, Float>();
        for (var line : lines) {
            if (line.cells() == 1) {
                widths.merge(line.page(), line.right() - line.left(), Math::max);
            }
        }
        return widths;
    }

    private void join(Line before, Line line, float full) {
        if (isItem(line) || (isItem(before) && !continues(before, line, full))) {
            text.append(leap(before, line) ? "\n\n" : "\n");
        } else if (before.cells() > 1 || line.cells() > 1) {
            text.append(leap(before, line) ? "\n\n" : "\n");
        } else if (!continues(before, line, full)) {
            text.append(endsSentence(before.text()) || leap(before, line) ? "\n\n" : "\n");
        } else if (isHyphenated(before.text(), line.text())) {
            text.setLength(text.length() - 1);
        } else {
            text.append(' ');
        }
    }

    /// Whether the second line goes on where the first was full.
    private static boolean continues(Line before, Line line, float full) {
        if (leap(before, line)) {
            return false;
        }
        var isIndented =
                line.left() - before.left() > 0.7F * line.size() && line.page() == before.page() && !isItem(before);
        if (isIndented && endsSentence(before.text()) && line.overlaps(before)) {
            return false;
        }
        // Narrow columns beside wide headings: what counts is the wider of the two neighbours too.
        var width = before.right() - before.left();
        var wide = Math.max(width, line.overlaps(before) ? line.right() - line.left() : 0);
        var isShort = width < 0.8F * wide || (width < 0.45F * full && !line.overlaps(before));
        return !(isShort && (endsSentence(before.text()) || width < 0.6F * wide));
    }

    /// Whether more than the usual space is between the two, or a new page, or they differ in size.
    private static boolean leap(Line before, Line line) {
        var usual = Math.max(before.size(), line.size());
        if (Math.abs(before.size() - line.size()) > 0.1F * usual) {
            return true;
        }
        if (line.page() != before.page()) {
            return endsSentence(before.text());
        }
        return line.top() - before.top() > 1.75F * usual;
    }

    private static boolean endsSentence(String text) {
        var end = text.length();
        while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /// A bullet, or a number or letter with a full stop or bracket, and a space.
    private static boolean isItem(Line line) {
        var text = line.text();
        var space = text.indexOf(' ');
        if (space == 1 && MARKS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        return space >= 2
                && space <= 3
                && Character.isLetterOrDigit(text.charAt(0))
                && Character.isLetterOrDigit(text.charAt(space - 2))
                && ".)".indexOf(text.charAt(space - 1)) >= 0
                && (Character.isDigit(text.charAt(0)) || text.charAt(space - 1) == ')');
    }

    private static boolean isHyphenated(String before, String after) {
        var last = before.length() - 1;
        return last > 0
                && "-\u00AD\u2010".indexOf(before.charAt(last)) >= 0
                && Character.isLowerCase(before.charAt(last - 1))
                && Character.isLowerCase(after.charAt(0));
    }

    /// Drops numbers of pages, and what stands at the top or foot of at least three pages, and most of them.
    private static List<Line> withoutRunningHeads(List<Line> lines) {
        var counts = new HashMap<String, Integer>();
        var pages = lines.stream().mapToInt(Line::page).distinct().count();
        for (var i = 0; i < lines.size(); i++) {
            if (isEdge(lines, i)) {
                counts.merge(shape(lines.get(i)), 1, Integer::sum);
            }
        }
        var kept = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var shape = shape(lines.get(i));
            var isRunning = (counts.getOrDefault(shape, 0) >= 3 && counts.getOrDefault(shape, 0) * 2 > pages)
                    || isPageNumber(shape, pages);
            if (!(isEdge(lines, i) && isRunning)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static boolean isEdge(List<Line> lines, int i) {
        var page = lines.get(i).page();
        return i == 0
                || i == lines.size() - 1
                || lines.get(i - 1).page() != page
                || lines.get(i + 1).page() != page;
    }

    private static boolean isPageNumber(String shape, long pages) {
        return pages > 1 && (shape.equals("#") || shape.equals("- # -") || shape.equals("– # –"));
    }

    /// The text with "#" for each number.
    private static String shape(Line line) {
        var shape = new StringBuilder();
        for (var i = 0; i < line.text().length(); i++) {
            var letter = line.text().charAt(i);
            if (!Character.isDigit(letter)) {
                shape.append(letter);
            } else if (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#') {
                shape.append('#');
            }
        }
        return shape.toString();
    }
}
