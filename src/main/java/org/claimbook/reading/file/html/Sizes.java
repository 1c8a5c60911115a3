package org.claimbook.reading.file.html;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// How much text there is in each element of a page, in characters.
final class Sizes {
    /// Shorter stretches outside of paragraphs are labels, names and dates.
    private static final int SHORT = 20;

    /// Never seen, or no text.
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "head",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "map",
            "button",
            "select",
            "input",
            "textarea",
            "option",
            "datalist",
            "dialog",
            "rp");

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "ul", "ol", "dl", "blockquote", "pre", "table", "h2", "h3", "h4", "h5", "h6");

    /// @param all whatever it is
    /// @param prose outside of links, in sentences
    /// @param links in links
    /// @param own prose that is its own, or that of paragraphs right in it
    record Size(int all, int prose, int links, int own) {
        private static final Size NONE = new Size(0, 0, 0, 0);

        private Size plus(Size more) {
            return new Size(all + more.all, prose + more.prose, links + more.links, own + more.own);
        }

        /// Whether there is more in links than outside of them.
        boolean isMostlyLinks() {
            return links > prose;
        }
    }

    private final IdentityHashMap<Element, Size> sizes = new IdentityHashMap<>();
    private @Nullable Element heading;

    private Sizes() {}

    static Sizes in(Element body) {
        var sizes = new Sizes();
        body.filter(sizes.new Counter());
        return sizes;
    }

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName());
    }

    Size of(Element element) {
        return sizes.getOrDefault(element, Size.NONE);
    }

    /// The first headline of the page, where there is one.
    @Nullable
    Element heading() {
        return heading;
    }

    /// The element whose own paragraphs are longest, within this one.
    Element core(Element within) {
        var core = within;
        for (var element : within.getAllElements()) {
            if (of(element).own() > of(core).own()) {
                core = element;
            }
        }
        return core;
    }

    private final class Counter implements NodeFilter {
        private int links;
        private int paragraphs;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                count(text);
            } else if (node instanceof Element element) {
                if (isUnseen(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                links += element.nameIs("a") ? 1 : 0;
                paragraphs += element.nameIs("p") ? 1 : 0;
                if (heading == null && element.nameIs("h1") && element.hasText()) {
                    heading = element;
                }
            }
            return FilterResult.CONTINUE;
        }

        private void count(TextNode text) {
            var parent = text.parent();
            var length = text.getWholeText().strip().length();
            if (length == 0 || parent == null) {
                return;
            }
            if (links > 0) {
                add(parent, new Size(length, 0, length, 0));
            } else if (length >= SHORT || paragraphs > 0) {
                add(parent, new Size(length, length, 0, length));
            } else {
                add(parent, new Size(length, 0, 0, 0));
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.nameIs("a") ? 1 : 0;
                paragraphs -= element.nameIs("p") ? 1 : 0;
                var parent = element.parent();
                if (parent != null) {
                    var size = of(element);
                    var own = PARAGRAPHS.contains(element.normalName()) || !element.isBlock() ? size.prose() : 0;
                    add(parent, new Size(size.all(), size.prose(), size.links(), own));
                }
            }
            return FilterResult.CONTINUE;
        }
    }

    private void add(Element element, Size size) {
        sizes.merge(element, size, Size::plus);
    }
}
