package org.claimbook.reading.file.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.claimbook.reading.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHeadTest {
    private static final String BODY = "<body><p>Twelve people were hurt when the roof fell in.</p></body></html>";

    private static Head head(String head) {
        return HtmlReport.of("<html><head>" + head + "</head>" + BODY).head();
    }

    @Test
    void metasSayWhatTheReportIs() {
        var head = head("""
            <title>Roof falls in | The Example</title>
            <meta property="og:title" content="Roof falls in, 12 hurt &ndash; The Example">
            <meta property="og:site_name" content="The Example"><meta name="Author" content="Jane Doe">
            <meta property="article:published_time" content="2024-11-05T22:10:00+02:00">
            <meta property="og:locale" content="en_GB"><link rel="canonical" href="https://example.org/roof">\
            """);
        assertEquals("Roof falls in, 12 hurt", head.title());
        assertEquals("The Example", head.outlet());
        assertEquals("Jane Doe", head.author());
        assertEquals("https://example.org/roof", head.url());
        assertEquals("2024-11-05", Objects.toString(head.published()));
        assertEquals("en-GB", head.language());
    }

    @Test
    void jsonLdSaysItWhereMetasDoNot() {
        var head = head("""
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
            {"@type": "BreadcrumbList", "itemListElement": [{"name": "News", "headline": "No"}]},
            {"@type": "NewsArticle", "headline": "Roof \\"falls\\" in \\u2014 12 hurt", "datePublished": "2024-11-05",
             "author": [{"@type": "Person", "name": "Jane Doe"}, {"name": "Other"}], "inLanguage": "en",
             "publisher": {"name": "The Example", "logo": {"url": "https://example.org/logo.png"}}}]}</script>\
            """);
        assertEquals("Roof \"falls\" in — 12 hurt", head.title());
        assertEquals("The Example", head.outlet());
        assertEquals("Jane Doe", head.author());
        assertEquals("2024-11-05", Objects.toString(head.published()));
        assertNull(head.url());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
        {"headline": "Roof                 ^ Roof
        {"headline": "Roof \\u00gx         ^ Roof \uFFFD00gx
        }}]]{"headline":"Roof"}            ^ Roof
        """)
    void brokenJsonYieldsWhatCanBeMadeOut(String json, String title) {
        assertEquals(
                title,
                head("<script type='application/ld+json'>" + json.strip() + "</script>")
                        .title());
    }

    @Test
    void onlyTheNameOfTheSiteIsTakenOffATitle() {
        assertEquals(
                "Roof - 12 hurt",
                head("<title>Roof - 12 hurt</title><meta property=og:site_name content=Example>")
                        .title());
        assertEquals(
                "Example",
                head("<title>Example</title><meta property=og:site_name content=Example>")
                        .title());
    }

    @Test
    void browsersWriteWhereAPageComesFrom() {
        var page = "<!-- saved from url=(0025)https://example.org/roof?a=1 --><html>" + BODY;
        assertEquals("https://example.org/roof?a=1", HtmlReport.of(page).head().url());
        var single =
                "<html><!--\n Page saved with SingleFile \n url: https://example.org/b \n saved date: x\n-->" + BODY;
        assertEquals("https://example.org/b", HtmlReport.of(single).head().url());
    }

    @Test
    void onlyAddressesOfTheWebAreUrls() {
        assertNull(head("<link rel=canonical href='/roof'><meta property=og:url content='javascript:alert(1)'>")
                .url());
        assertNull(head("<link rel=canonical href='file:///home/me/roof.html'>").url());
    }

    @Test
    void whatMetasLeaveOpenTheFirstLinesMaySay() {
        var head = HtmlReport.of(
                        "<html><body><h1>Обвал даху</h1><div>5 листопада 2024, 18:00</div><p>Постраждали 12 людей,"
                                + " повідомила поліція області.</p></body></html>")
                .head();
        assertEquals("Обвал даху", head.title());
        assertEquals("2024-11-05", Objects.toString(head.published()));
    }

    @Test
    void aLineNamedSoSaysWhenToo() {
        var page =
                "<html><body><article><h1>Обвал даху</h1><p class=posted-on>19 Грудня, 2024 Іван</p><p>Постраждали 12"
                        + " людей.</p></article></body></html>";
        assertEquals("2024-12-19", Objects.toString(HtmlReport.of(page).head().published()));
    }

    @Test
    void aTimeInTheArticleIsWhenItWasPublished() {
        var page = "<html><body><article><h1>Roof falls in</h1><time datetime='2024-11-05T10:00'>today</time><p>Twelve"
                + " people were hurt.</p></article></body></html>";
        assertEquals("2024-11-05", Objects.toString(HtmlReport.of(page).head().published()));
    }
}
