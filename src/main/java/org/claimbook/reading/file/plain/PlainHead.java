package org.claimbook.reading.file.plain;

import java.util.Locale;
import java.util.Set;
import org.claimbook.model.EdtfDate;
import org.claimbook.reading.Head;
import org.jspecify.annotations.Nullable;

/// What the first lines of a plain text say of the report; the rest is left for a person. The language is not
/// theirs.
public final class PlainHead {
    private static final int LINES = 8;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 80;

    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable String author;
    private @Nullable String url;
    private @Nullable EdtfDate published;

    private PlainHead() {}

    public static Head of(String text) {
        var head = new PlainHead();
        head.read(text);
        return new Head(head.title, head.outlet, head.author, head.url, head.published, null);
    }

    private void read(String text) {
        var start = 0;
        var lines = 0;
        while (start < text.length() && lines < LINES) {
            var end = end(text, start);
            var line = text.substring(start, Math.min(end, start + LONGEST_TITLE + 1))
                    .strip();
            if (!line.isEmpty()) {
                lines++;
                if (!says(line) && !(title == null && isTitle(text, line, end))) {
                    // The body begins: what follows is no longer about the report.
                    dateline(line);
                    return;
                }
            }
            start = end + 1;
        }
    }

    private boolean isTitle(String text, String line, int end) {
        if (line.length() > LONGEST_TITLE || !endsLikeHeadline(line) || Dateline.of(line) != null || hasBullet(line)) {
            return false;
        }
        var next = end + 1;
        // Lines about the report may stand right below; then an empty one.
        while (next < text.length() && !text.substring(next, end(text, next)).isBlank()) {
            var nextEnd = end(text, next);
            var below = text.substring(next, Math.min(nextEnd, next + LONGEST_TITLE))
                    .strip();
            if (!new PlainHead().says(below)) {
                return false;
            }
            next = nextEnd + 1;
        }
        if (next >= text.length()) {
            return false;
        }
        title = line;
        return true;
    }

    private static boolean hasBullet(String line) {
        return "•-–—*".indexOf(line.charAt(0)) >= 0;
    }

    private static boolean endsLikeHeadline(String line) {
        var last = line.charAt(line.length() - 1);
        return last != ':' && last != ';' && last != ',' && (last != '.' || line.endsWith("..."));
    }

    /// Whether this line says something about the report; if so, that is kept.
    private boolean says(String line) {
        if (line.startsWith("http://") || line.startsWith("https://")) {
            return line.indexOf(' ') < 0 && url(line);
        }
        var colon = line.indexOf(':');
        if (colon > 0
                && labelled(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip())) {
            return true;
        }
        if (line.startsWith("By ") && isName(line.substring(3))) {
            author = author == null ? name(line.substring(3)) : author;
            return true;
        }
        return dated(line);
    }

    private boolean labelled(String label, String value) {
        if (value.isEmpty()) {
            return false;
        }
        if (Words.PUBLISHED.contains(label)) {
            return dated(value) || publishedIn(value);
        }
        if (Words.URL.contains(label) && (value.startsWith("http://") || value.startsWith("https://"))) {
            return url(value);
        }
        if (Words.AUTHOR.contains(label) && isName(value)) {
            author = author == null ? name(value) : author;
            return true;
        }
        return labelledText(label, value, Words.OUTLET, false) || labelledText(label, value, Words.TITLE, true);
    }

    private boolean labelledText(String label, String value, Set<String> labels, boolean isTitle) {
        if (!labels.contains(label) || value.length() > LONGEST_TITLE) {
            return false;
        }
        if (isTitle) {
            title = title == null ? value : title;
        } else {
            outlet = outlet == null ? value : outlet;
        }
        return true;
    }

    private boolean url(String line) {
        url = url == null ? line : url;
        return true;
    }

    /// A line that is a date, "Published 5 November 2024", or "Office for Disasters, 12 August 2024, 18:00".
    private boolean dated(String line) {
        var lower = line.toLowerCase(Locale.ROOT);
        for (var word : Words.PUBLISHED) {
            if (lower.startsWith(word + " ") && WrittenDate.isAll(line.substring(word.length()))) {
                return publishedIn(line);
            }
        }
        if (WrittenDate.isAll(line)) {
            return publishedIn(line);
        }
        var comma = line.indexOf(',');
        return comma > 0
                && line.length() <= LONGEST_NAME
                && Dateline.of(line) == null
                && WrittenDate.isAll(line.substring(comma + 1))
                && publishedIn(line);
    }

    private boolean publishedIn(String line) {
        var date = WrittenDate.in(line);
        if (date == null) {
            return false;
        }
        published = published == null ? date : published;
        return true;
    }

    private void dateline(String line) {
        var dateline = Dateline.of(line);
        if (dateline != null) {
            published = published == null ? dateline.published() : published;
            outlet = outlet == null ? dateline.agency() : outlet;
        }
    }

    /// Up to eight words, the first of which begins in a capital, without figures or the end of a sentence.
    private static boolean isName(String text) {
        var name = text.strip();
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && Character.isUpperCase(name.codePointAt(0))
                && name.chars().noneMatch(Character::isDigit)
                && !name.endsWith(".")
                && name.chars().filter(c -> c == ' ').count() < 8;
    }

    /// Without what stands after a comma: an office or a medium.
    private static String name(String text) {
        var comma = text.indexOf(',');
        return (comma < 0 ? text : text.substring(0, comma)).strip();
    }

    private static int end(String text, int start) {
        var end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
