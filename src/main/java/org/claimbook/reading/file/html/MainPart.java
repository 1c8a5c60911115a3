package org.claimbook.reading.file.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The part of a page that a person came to read.
///
/// @param root that holds it, with furniture inside
/// @param heading that stands before the root, if there is one and the root has none
/// @param kept elements that are never furniture: those around the headline and around the most text
record MainPart(Element root, @Nullable Element heading, Set<Element> kept) {
    /// An article so long is one, whatever else is on the page.
    private static final int LONG = 250;

    static MainPart of(Element body, Sizes sizes) {
        var root = root(body, sizes);
        var heading = sizes.heading();
        var kept = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        keep(sizes.core(root), kept);
        keep(root, kept);
        var isInside = heading != null && isInside(heading, root);
        if (isInside) {
            keep(heading, kept);
        }
        return new MainPart(root, isInside ? null : heading, kept);
    }

    private static void keep(@Nullable Element innermost, Set<Element> kept) {
        for (var element = innermost; element != null; element = element.parent()) {
            kept.add(element);
        }
    }

    private static boolean isInside(Element inner, Element outer) {
        for (@Nullable Element element = inner; element != null; element = element.parent()) {
            if (element.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static Element root(Element body, Sizes sizes) {
        var all = sizes.of(body).prose();
        var article = largest(body, "article", sizes);
        var main = largest(body, "main, [role=main]", sizes);
        var frame = main == null || sizes.of(main).prose() * 4 < all ? body : main;
        if (article != null && isTheArticle(article, frame, sizes)) {
            return article;
        }
        if (article == null) {
            var marked = largest(body, "[itemprop=articleBody]", sizes);
            if (marked != null && sizes.of(marked).prose() >= LONG) {
                return widened(marked, body, sizes);
            }
            var core = sizes.core(frame);
            if (sizes.of(core).own() >= LONG) {
                return widened(core, frame, sizes);
            }
        }
        return frame;
    }

    /// Not one of many: a page that is written down bit by bit has an article for each.
    private static boolean isTheArticle(Element article, Element frame, Sizes sizes) {
        var size = sizes.of(article).prose();
        if (size * 2 >= sizes.of(frame).prose()) {
            return true;
        }
        var others = 0;
        for (var other : frame.select("article")) {
            if (!other.equals(article) && !isInside(other, article)) {
                others += sizes.of(other).prose();
            }
        }
        return size >= LONG && others <= size;
    }

    private static @Nullable Element largest(Element body, String query, Sizes sizes) {
        @Nullable Element largest = null;
        for (var element : body.select(query)) {
            if (sizes.of(element).prose()
                    > (largest == null ? 0 : sizes.of(largest).prose())) {
                largest = element;
            }
        }
        return largest;
    }

    /// With what stands around it, as long as that is little, or brings the headline.
    private static Element widened(Element core, Element frame, Sizes sizes) {
        var widened = core;
        var heading = sizes.heading();
        var limit = sizes.of(core).prose() * 3 / 2;
        for (var element = core; element != null; element = element.parent()) {
            if (sizes.of(element).prose() > limit) {
                break;
            }
            var bringsHeading = heading != null && isInside(heading, element) && !isInside(heading, widened);
            if (bringsHeading || sizes.of(element).prose() > sizes.of(widened).prose()) {
                widened = element;
            }
            if (element.equals(frame)) {
                break;
            }
        }
        return widened;
    }
}
