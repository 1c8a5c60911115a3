package org.claimbook.reading.file.html;

import java.util.Locale;
import java.util.Set;
import org.claimbook.reading.Head;
import org.claimbook.reading.file.plain.PlainHead;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// A report that comes as a page of the web.
public record HtmlReport(String text, Head head) {
    /// Tags in the file, and elements made of them: to mend wrong nesting, a parser makes more of the latter.
    private static final int MOST_TAGS = 600_000;

    private static final int MOST_CHARACTERS = 5_000_000;
    private static final long MILLIS = 3_500;

    /// How far into a file the beginning of its page is looked for.
    private static final int START = 2048;

    private static final Set<String> TAGS = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "base",
            "script",
            "style",
            "article",
            "main",
            "section",
            "header",
            "nav",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "table",
            "ul",
            "ol",
            "span",
            "blockquote",
            "figure",
            "font",
            "center",
            "time",
            "noscript",
            "br",
            "b",
            "i",
            "em",
            "strong",
            "a",
            "img");

    /// Whether a text is a page: it begins with a tag, or a doctype or `html` tag is near its beginning.
    public static boolean isHtml(String text) {
        var start = text.substring(0, Math.min(text.length(), START)).toLowerCase(Locale.ROOT);
        var at = afterComments(start);
        if (start.startsWith("<!doctype html", at) || start.startsWith("<html", at)) {
            return true;
        }
        if (start.startsWith("<", at)) {
            var end = at + 1;
            while (end < start.length() && Character.isLetterOrDigit(start.charAt(end))) {
                end++;
            }
            return TAGS.contains(start.substring(at + 1, end)) || start.indexOf("<html", at) >= 0;
        }
        return start.contains("\n<!doctype html") || start.contains("\n<html");
    }

    private static int afterComments(String start) {
        var at = 0;
        while (at < start.length()) {
            if (Character.isWhitespace(start.charAt(at))) {
                at++;
            } else if (start.startsWith("<!--", at)) {
                var end = start.indexOf("-->", at + 4);
                at = end < 0 ? start.length() : end + 3;
            } else if (start.startsWith("<?", at)) {
                var end = start.indexOf('>', at);
                at = end < 0 ? start.length() : end + 1;
            } else {
                return at;
            }
        }
        return at;
    }

    /// @throws HtmlFault where the page is larger than any report
    public static HtmlReport of(String source) {
        if (source.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw tooLarge();
        }
        var page = parse(source);
        var sizes = Sizes.in(page.body());
        var part = MainPart.of(page.body(), sizes);
        var text = PageText.of(part, sizes);
        if (text.length() > MOST_CHARACTERS) {
            throw tooLarge();
        }
        return new HtmlReport(text, PageHead.of(page, part, source).or(PlainHead.of(text)));
    }

    /// Step by step, for a parser asks nobody how much it makes.
    private static Document parse(String source) {
        var end = System.nanoTime() + MILLIS * 1_000_000;
        try (var parser = new StreamParser(Parser.htmlParser()).parse(source, "")) {
            var made = 0;
            for (var elements = parser.iterator(); elements.hasNext(); elements.next()) {
                if (++made > MOST_TAGS || (made % 1000 == 0 && System.nanoTime() - end > 0)) {
                    throw tooLarge();
                }
            }
            return parser.document();
        }
    }

    private static HtmlFault tooLarge() {
        return new HtmlFault("is no page that a person could read, it is far too large: expected one saved article");
    }
}
