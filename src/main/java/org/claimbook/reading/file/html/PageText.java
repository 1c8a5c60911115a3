package org.claimbook.reading.file.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Writes down a part of a page as plain text: an empty line between paragraphs, a line for each item of a
/// list, after a bullet, and for each row of a table.
final class PageText implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "caption",
            "ul",
            "ol",
            "dl",
            "table",
            "address",
            "hr",
            "details",
            "summary",
            "form",
            "fieldset",
            "center",
            "hgroup",
            "body");

    private static final Set<String> LINES = Set.of("li", "dt", "tr", "legend");

    private final MainPart part;
    private final Furniture furniture;
    private final TextLines lines = new TextLines();
    private int items;
    private int rows;
    private int preformatted;

    private PageText(MainPart part, Sizes sizes) {
        this.part = part;
        furniture = new Furniture(part, sizes);
    }

    static String of(MainPart part, Sizes sizes) {
        var text = new PageText(part, sizes);
        if (part.heading() != null) {
            text.lines.write(part.heading().text());
            text.lines.blank();
        }
        part.root().filter(text);
        return text.lines.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (preformatted > 0) {
                lines.writeAsIs(text.getWholeText());
            } else {
                lines.write(text.getWholeText());
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Sizes.isUnseen(element) || furniture.has(element)) {
            lines.space();
            return FilterResult.SKIP_ENTIRELY;
        }
        begin(element);
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        var name = element.normalName();
        if (BLOCKS.contains(name)) {
            block();
        } else if (LINES.contains(name)) {
            lines.line();
        }
        switch (name) {
            case "br" -> lines.lineMore();
            case "li" -> {
                items++;
                lines.mark("• ");
            }
            case "tr" -> rows += isFrame(element) ? 0 : 1;
            case "td", "th" -> cell(element);
            case "dd" -> lines.separate(": ");
            case "pre" -> preformatted++;
            default -> {}
        }
    }

    /// Within items and rows, parts are not paragraphs.
    private void block() {
        if (rows > 0) {
            lines.space();
        } else if (items > 0) {
            lines.line();
        } else {
            lines.blank();
        }
    }

    /// "Label: value" where a row has just two cells, the first of them in words; else all with bars between.
    private void cell(Element cell) {
        var row = cell.parent();
        if (row != null && isFrame(row)) {
            lines.blank();
            return;
        }
        var before = cell.previousElementSibling();
        if (before == null) {
            return;
        }
        var isPair = before.previousElementSibling() == null
                && cell.nextElementSibling() == null
                && !cell.nameIs("th")
                && hasLetter(before.text());
        lines.separate(isPair ? ": " : " | ");
    }

    /// Whether the row is there to hold the article, as pages of old are made.
    private boolean isFrame(Element row) {
        return part.kept().contains(row);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            var name = element.normalName();
            items -= name.equals("li") ? 1 : 0;
            rows -= name.equals("tr") && !isFrame(element) ? 1 : 0;
            preformatted -= name.equals("pre") ? 1 : 0;
            if (BLOCKS.contains(name)) {
                block();
            } else if (LINES.contains(name)) {
                lines.line();
            }
        }
        return FilterResult.CONTINUE;
    }
}
