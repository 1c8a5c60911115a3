package org.claimbook.reading.file.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final String LEAD = "Twelve people were hurt when the roof of a hall fell in, the police said.";
    private static final String MORE = "The hall in the old harbour had been closed for repairs since the spring.";

    private static String text(String body) {
        return HtmlReport.of("<!doctype html><html><body>" + body + "</body></html>")
                .text();
    }

    /// The text of an article that holds this between two paragraphs, without those.
    private static String inArticle(String middle) {
        var text =
                text("<article><h1>Roof falls in</h1><p>" + LEAD + "</p>" + middle + "<p>" + MORE + "</p></article>");
        assertTrue(text.startsWith("Roof falls in\n\n" + LEAD), text);
        assertTrue(text.endsWith(MORE), text);
        return text.substring(text.indexOf(LEAD) + LEAD.length(), text.length() - MORE.length())
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
        <p>12&nbsp;dead</p>                                    ^ 12\u00A0dead
        <p>12 \t dead</p><p>3 hurt</p>                         ^ 12 dead||3 hurt
        <div>12 <b>dead</b><i>.</i></div>                      ^ 12 dead.
        North: 7<br>South: 5<br/><br>In all 12                 ^ North: 7|South: 5||In all 12
        <ul><li>7 dead;</li> <li><p>5 hurt.</p></li></ul>      ^ • 7 dead;|• 5 hurt.
        <table><tr><td>Dead<td>7<tr><td>Hurt:<td>5</table>     ^ Dead: 7|Hurt: 5
        <table><tr><th>Town<th>Dead<th>Hurt<tr><td>A<td>7<td>5</table> ^ Town ¦ Dead ¦ Hurt|A ¦ 7 ¦ 5
        <dl><dt>Dead<dd>7<dt>Hurt:<dd>5</dl>                   ^ Dead: 7|Hurt: 5
        <figure><img alt=x><figcaption>The 2 halls</figcaption></figure> ^ The 2 halls
        <p>40 km<sup>2</sup> and the 5<sup>th</sup></p>        ^ 40 km2 and the 5th
        <p>5,000<sup><a href='#n1'>1</a></sup> dead</p>        ^ 5,000 dead
        <p>eva\u00ADcu\u200Bated 12</p>                        ^ evacuated 12
        <blockquote>We saw 12. <footer>A. Berg</footer></blockquote>     ^ We saw 12.||A. Berg
        <pre>a  7|b 5</pre>                                    ^ a 7|b 5
        """)
    void textIsWrittenAsAPersonSeesIt(String html, String expected) {
        assertEquals(expected.replace('|', '\n').replace('¦', '|'), inArticle(html.replace('|', '\n')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var dead = 7;</script>",
                "<style>p { width: 7px }</style>",
                "<noscript><p>Switch on 7 scripts</p></noscript>",
                "<svg><text>7</text></svg>",
                "<p hidden>7 dead</p>",
                "<p style='color: red; display: none'>7 dead</p>",
                "<div aria-hidden=true>7 dead</div>",
                "<nav>7 dead</nav>",
                "<div class='share-bar'>7 shares</div>",
                "<div id='cookieNotice'><p>7 partners see your data</p></div>",
                "<div class='post_comments'><p>I saw 7 of them myself.</p></div>",
                "<p>Read also: <a href=/x>7 dead in another town</a></p>",
                "<p><b>Читайте також:</b> <a href=/x>Сім загиблих в іншому місті</a></p>",
                "<p>Смотрите также</p>",
                "<ul><li><a href=/x>7 dead here</a></li><li><a href=/y>9 dead there</a></li></ul>",
                "<aside><a href=/x>7 dead in another town</a></aside>",
                "<form><p>Our letter comes 7 times a week</p><input value=7></form>",
                "<footer>Tags: 7</footer>",
                "<!-- 7 dead -->"
            })
    void furnitureIsLeftOut(String html) {
        assertEquals("", inArticle(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><p>In figures: 7 dead.</p></aside>",
                "<section class='shared-content'><p>7 dead.</p></section>",
                "<p>See also the 7 wells in the north, where as many people as in the town were brought to.</p>",
                "<ul><li>7 dead in <a href=/x>Velsk</a></li><li>5 dead there</li></ul>"
            })
    void whatMayBeTextIsKept(String html) {
        assertTrue(inArticle(html).contains("7 "));
    }

    @Test
    void theArticleIsFoundAmongOtherHeadlines() {
        var page = "<header><a href=/>News</a></header><div class=wrap><div class=col>"
                + ("<p>" + LEAD + "</p><p>" + MORE + "</p>").repeat(3)
                + "</div><div class=col2><h3>Latest</h3><div><a href=/1>9 dead in a flood</a></div></div></div>";
        assertEquals((LEAD + "\n\n" + MORE + "\n\n").repeat(3).strip(), text(page));
    }

    @Test
    void theHeadlineMayStandOutsideOfTheArticle() {
        var page = "<h1>Roof falls in</h1><p>Share</p><article><p>" + (LEAD + " ").repeat(5) + "</p></article>";
        assertEquals("Roof falls in\n\n" + (LEAD + " ").repeat(5).strip(), text(page));
    }

    @Test
    void anArticleWrittenBitByBitIsKeptWhole() {
        var bit = "<article><p>" + LEAD + " " + MORE + "</p></article>";
        assertEquals(4, text("<main>" + bit.repeat(4) + "</main>").split(LEAD, -1).length - 1);
    }

    @Test
    void thePageIsKeptWhereTheArticleIsNamedLikeFurniture() {
        assertEquals(LEAD, text("<div class='modal sidebar' aria-hidden=true><form><p>" + LEAD + "</p></form></div>"));
        assertEquals(
                LEAD,
                HtmlReport.of("<html><body style='display:none' class=has-sidebar><p>" + LEAD)
                        .text());
    }

    @Test
    void oldPagesStandInTables() {
        var page = "<table><tr><td><a href=/>Home</a> <a href=/n>News</a></td></tr><tr><td><h1>Roof falls in</h1>"
                + LEAD + "<br><br>" + MORE + "</td><td><a href=/x>9 dead in a flood</a></td></tr></table>";
        assertEquals(
                "Roof falls in\n\n" + LEAD + "\n\n" + MORE,
                text(page).substring(text(page).indexOf("Roof")));
        assertFalse(text(page).contains("9 dead"));
    }

    @Test
    void depthIsNoTrouble() {
        assertEquals("5 dead", text("<div>".repeat(20_000) + "5 dead"));
        assertEquals("5 dead", text("<table><tr><td>".repeat(2_000) + "5 dead"));
    }

    @Test
    void pagesTooLargeAreRefused() {
        assertThrows(HtmlFault.class, () -> text("<p>a".repeat(600_001)));
        assertThrows(HtmlFault.class, () -> text("a ".repeat(2_600_000)));
    }

    @Test
    void entitiesOfAPageOfItsOwnMeanNothing() {
        var page =
                "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><html><body><p>5 dead &b;</p></body>";
        assertTrue(HtmlReport.of(page).text().endsWith("5 dead &b;"));
    }
}
