package org.claimbook.reading.file.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Parsed;
import org.claimbook.reading.Head;
import org.claimbook.reading.file.plain.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What the metadata of a page say of the report.
final class PageHead {
    /// Names that pages give to the line that says when they were published.
    private static final String DATES =
            ".posted-on, .published, .entry-date, .post-date, .publish-date, .article-date, .news-date, .date";

    private static final int LONGEST = 500;
    private static final int LONGEST_URL = 2_000;
    private static final int SAVED_FROM = 4_096;

    private final Document page;
    private final MainPart part;
    private final JsonLd json;
    private final Map<String, String> metas = new HashMap<>();

    private PageHead(Document page, MainPart part) {
        this.page = page;
        this.part = part;
        json = JsonLd.of(page);
        for (var meta : page.select("meta[content]")) {
            for (var key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                if (meta.hasAttr(key) && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(
                            meta.attr(key).toLowerCase(Locale.ROOT),
                            meta.attr("content").strip());
                }
            }
        }
    }

    static Head of(Document page, MainPart part, String source) {
        var head = new PageHead(page, part);
        var outlet = clean(first(
                head.meta("og:site_name"),
                head.json.get("publisher.name"),
                head.meta("dc.publisher"),
                head.meta("publisher")));
        return new Head(head.title(outlet), outlet, head.author(), head.url(source), head.published(), head.language());
    }

    private @Nullable String meta(String... keys) {
        for (var key : keys) {
            var value = metas.get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (var value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String clean(@Nullable String value) {
        if (value == null) {
            return null;
        }
        var lines = new TextLines();
        lines.write(Parser.unescapeEntities(value.replace('\u00A0', ' '), false));
        var clean = lines.text();
        return clean.isEmpty() || clean.length() > LONGEST ? null : clean;
    }

    private @Nullable String title(@Nullable String outlet) {
        var heading = page.body().selectFirst("h1");
        var title = clean(first(
                meta("og:title", "twitter:title"),
                json.get("headline"),
                heading == null ? null : heading.text(),
                page.title()));
        if (title == null || outlet == null || title.length() <= outlet.length()) {
            return title;
        }
        var end = title.length() - outlet.length();
        if (!title.substring(end).equalsIgnoreCase(outlet)) {
            return title;
        }
        var before = title.substring(0, end).strip();
        return !before.isEmpty() && "-–—|:·•»".indexOf(before.charAt(before.length() - 1)) >= 0
                ? clean(before.substring(0, before.length() - 1).strip())
                : title;
    }

    private @Nullable String author() {
        var byLink = part.root().selectFirst("a[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]");
        var author = clean(first(
                name(meta("author", "article:author", "parsely-author", "dc.creator", "citation_author")),
                name(json.get("author.name", "author")),
                name(byLink == null ? null : byLink.text())));
        return author != null && author.startsWith("By ") ? author.substring(3) : author;
    }

    /// Not an address, which some pages have there.
    private static @Nullable String name(@Nullable String value) {
        return value == null || value.startsWith("http") || value.startsWith("@") ? null : value;
    }

    private @Nullable String url(String source) {
        var canonical = page.selectFirst("link[rel=canonical]");
        return first(
                web(canonical == null ? null : canonical.attr("href")),
                web(meta("og:url")),
                web(savedFrom(source)),
                web(json.get("url", "mainEntityOfPage.@id", "mainEntityOfPage")));
    }

    private static @Nullable String web(@Nullable String address) {
        if (address == null || address.length() > LONGEST_URL) {
            return null;
        }
        var url = address.strip();
        return (url.startsWith("http://") || url.startsWith("https://"))
                        && url.chars().noneMatch(c -> c <= ' ')
                ? url
                : null;
    }

    /// What browsers write into a page that they save: "saved from url=(0034)https://…", or a line "url:
    /// https://…".
    private static @Nullable String savedFrom(String source) {
        var start = source.substring(0, Math.min(source.length(), SAVED_FROM));
        var comment = start.indexOf("saved from url=(");
        var at = start.indexOf("http", Math.max(comment, start.indexOf("\n url: http")));
        if (comment < 0 && !start.contains("\n url: http")) {
            return null;
        }
        var end = Math.max(at, 0);
        while (end < start.length() && start.charAt(end) > ' ') {
            end++;
        }
        return at < 0 ? null : start.substring(at, end);
    }

    private @Nullable EdtfDate published() {
        var marked = page.selectFirst("[itemprop=datePublished]");
        var time = part.root().selectFirst("time[datetime]");
        var shown = part.root().selectFirst(DATES);
        return firstDate(
                meta("article:published_time", "og:article:published_time", "og:published_time"),
                json.get("datePublished"),
                marked == null ? null : first(marked.attr("datetime"), marked.attr("content"), marked.text()),
                meta(
                        "datepublished",
                        "date",
                        "pubdate",
                        "publish-date",
                        "publication_date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.created",
                        "citation_publication_date",
                        "parsely-pub-date",
                        "sailthru.date"),
                time == null ? null : time.attr("datetime"),
                shown == null ? null : shown.text());
    }

    private static @Nullable EdtfDate firstDate(@Nullable String... values) {
        for (var value : values) {
            if (value != null) {
                var day = value.strip();
                var date = EdtfDate.parse(day.substring(0, Math.min(day.length(), 10)))
                                instanceof Parsed.Good<EdtfDate>(var good)
                        ? good
                        : WrittenDate.in(day);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private @Nullable String language() {
        var html = page.selectFirst("html");
        var said = first(
                html == null ? null : html.attr("lang"),
                html == null ? null : html.attr("xml:lang"),
                meta("og:locale", "content-language", "language"),
                json.get("inLanguage"));
        if (said == null) {
            return null;
        }
        var tag = said.strip().replace('_', '-');
        var isTag = tag.length() >= 2
                && tag.length() <= 35
                && Character.isLetter(tag.charAt(1))
                && tag.chars().allMatch(c -> c == '-' || (c < 0x80 && Character.isLetterOrDigit(c)));
        return isTag ? tag : null;
    }
}
