package org.claimbook.reading.file.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What stands in a page around the article, and in between: menus, notices, other headlines. When in doubt, it
/// is text.
final class Furniture {
    private static final int LONGEST_CUE = 400;
    private static final int LONGEST_NOTE = 20;

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist");

    /// Words of the names that pages give to their parts.
    private static final Set<String> NAMES = Set.of(
            "comments",
            "comment",
            "disqus",
            "cookie",
            "cookies",
            "gdpr",
            "consent",
            "share",
            "sharing",
            "social",
            "socials",
            "related",
            "recommended",
            "recommendations",
            "newsletter",
            "subscribe",
            "subscription",
            "advert",
            "advertisement",
            "ads",
            "promo",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "pagination",
            "popular",
            "trending",
            "outbrain",
            "taboola",
            "readmore",
            "popup",
            "modal",
            "banner",
            "tags",
            "footer",
            "copyright",
            "donate");

    /// The same, of two words.
    private static final Set<String> PAIRS = Set.of(
            "read-more",
            "read-also",
            "see-also",
            "also-read",
            "sr-only",
            "screen-reader",
            "visually-hidden",
            "most-read",
            "recent-posts",
            "latest-news",
            "more-news",
            "other-news",
            "author-bio",
            "skip-link",
            "skip-to");

    /// How a line begins that leads to other articles.
    private static final Set<String> CUES = Set.of(
            "read also",
            "read more",
            "see also",
            "also read",
            "related:",
            "more on this",
            "don't miss",
            "recommended",
            "читайте також",
            "читайте також:",
            "дивіться також",
            "також читайте",
            "більше новин",
            "підписуйтесь",
            "підпишіться",
            "читайте больше",
            "читайте также",
            "смотрите также",
            "также читайте",
            "подписывайтесь",
            "подпишитесь",
            "больше новостей");

    private final MainPart part;
    private final Sizes sizes;
    private final int whole;
    private final boolean isWholePage;

    Furniture(MainPart part, Sizes sizes) {
        this.part = part;
        this.sizes = sizes;
        whole = sizes.of(part.root()).prose();
        isWholePage = part.root().nameIs("body");
    }

    boolean has(Element element) {
        if (part.kept().contains(element)) {
            return false;
        }
        if (element.nameIs("sup") && sizes.of(element).all() < LONGEST_NOTE && isFootnote(element)) {
            return true;
        }
        return (isHidden(element) && isSmall(element, 2))
                || isByKind(element)
                || (isNamedSo(element) && isSmall(element, 3))
                || isOtherHeadlines(element);
    }

    /// Whether it holds less than one in so many characters of the article.
    private boolean isSmall(Element element, int share) {
        return sizes.of(element).prose() * share <= whole;
    }

    /// Not where it holds the article: pages hide that too, behind a notice that was open when they were saved.
    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style")
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .contains("display:none");
    }

    private boolean isByKind(Element element) {
        var size = sizes.of(element);
        return switch (element.normalName()) {
            case "nav" -> true;
            case "footer" -> !isIn(element, "blockquote");
            case "header" -> isWholePage || size.isMostlyLinks();
            case "form" -> isSmall(element, 3);
            case "td" ->
                size.links() * 2 > size.all()
                        && element.parent() != null
                        && part.kept().contains(element.parent());
            case "aside" -> isWholePage || size.links() * 3 > size.prose();
            default -> {
                var role = element.attr("role");
                yield ROLES.contains(role) || (role.equals("complementary") && isWholePage);
            }
        };
    }

    private static boolean isIn(Element element, String name) {
        var parent = element.parent();
        return parent != null && parent.nameIs(name);
    }

    private static boolean isNamedSo(Element element) {
        return isNamedSo(element.attr("class")) || isNamedSo(element.attr("id"));
    }

    private static boolean isNamedSo(String names) {
        var before = "";
        var start = 0;
        for (var i = 0; i <= names.length(); i++) {
            var isBreak = i == names.length()
                    || !Character.isLetter(names.charAt(i))
                    || (i > start
                            && Character.isUpperCase(names.charAt(i))
                            && Character.isLowerCase(names.charAt(i - 1)));
            if (isBreak) {
                var word = names.substring(start, i).toLowerCase(Locale.ROOT);
                if (NAMES.contains(word) || PAIRS.contains(before + "-" + word)) {
                    return true;
                }
                before = word.isEmpty() ? before : word;
                var isLetter = i < names.length() && Character.isLetter(names.charAt(i));
                start = isLetter ? i : i + 1;
            }
        }
        return false;
    }

    private boolean isOtherHeadlines(Element element) {
        var size = sizes.of(element);
        return switch (element.normalName()) {
            case "ul", "ol" -> size.links() * 10 > size.all() * 9 && element.childrenSize() > 1;
            case "p", "div", "h2", "h3", "h4", "h5", "h6", "strong", "b", "span", "li", "blockquote", "section" ->
                size.all() < LONGEST_CUE && beginsWithCue(element, size);
            default -> false;
        };
    }

    private static boolean beginsWithCue(Element element, Sizes.Size size) {
        var text = element.text().strip().toLowerCase(Locale.ROOT);
        for (var cue : CUES) {
            if (text.startsWith(cue)) {
                return size.links() * 2 > size.all() || text.length() <= cue.length() + 3;
            }
        }
        return false;
    }

    /// A number that leads to a note; not the one of "km²".
    private static boolean isFootnote(Element sup) {
        return sup.attr("class").contains("reference")
                || sup.selectFirst("a[href]") != null
                || sup.text().strip().startsWith("[");
    }
}
