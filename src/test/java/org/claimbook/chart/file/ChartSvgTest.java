package org.claimbook.chart.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.time.Timeline;
import org.claimbook.compare.Matrix;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class ChartSvgTest {
    private static final PictureSize SIZE = PictureSize.journalPage();

    private static byte[] bytes(Matrix matrix, String title, ChartLook.Ground ground) throws IOException {
        var text = ChartText.of(matrix, "Kursk", Locale.ENGLISH).withTitle(title);
        var look = ChartLook.forWidth(SIZE.widthInPoints()).on(ground);
        var says = new PictureText(title, "A < B & C", List.of("A", "B"), "{\"kind\":\"timeline\"}", Instant.EPOCH);
        var out = new ByteArrayOutputStream();
        ChartSvg.write(Timeline.of(matrix, text, look), SIZE, says, out);
        return out.toByteArray();
    }

    private static Document document(byte[] svg) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> elements(Document document, String tag) {
        var found = new ArrayList<Element>();
        var nodes = document.getElementsByTagName(tag);
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<String> words(Document document, String tag) {
        return elements(document, tag).stream().map(Element::getTextContent).toList();
    }

    @Test
    void saysItsTrueSizeAndWhatItShows() throws IOException {
        var document = document(bytes(Drawn.kursk(), "Losses", ChartLook.Ground.LIGHT));
        var root = document.getDocumentElement();
        assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
        assertEquals("190mm", root.getAttribute("width"));
        assertEquals("100mm", root.getAttribute("height"));
        // 2244 × 1181 pixels at 300 dpi, in points of 1/72 inch.
        assertEquals("0 0 538.56 283.44", root.getAttribute("viewBox"));
        assertEquals(List.of("Losses"), words(document, "title"));
        assertEquals(List.of("A < B & C"), words(document, "desc"));
        assertEquals(List.of("{\"kind\":\"timeline\"}"), words(document, "claimbook:view"));
        assertEquals(List.of("A\nB"), words(document, "claimbook:sources"));
        assertEquals(List.of("1970-01-01T00:00:00Z"), words(document, "claimbook:creation-time"));
    }

    @Test
    void textIsTextInFontsThatOthersHave() throws IOException {
        var document = document(bytes(Drawn.kursk(), "Losses", ChartLook.Ground.LIGHT));
        var texts = words(document, "text");
        assertTrue(
                texts.containsAll(List.of("Losses", "General Staff", "20,000", "Oleksandr Syrskyi")), texts::toString);
        for (var element : elements(document, "g")) {
            var family = element.getAttribute("font-family");
            assertTrue(family.isEmpty() || family.matches("'Open Sans',.*,sans-serif"), family);
        }
        for (var text : elements(document, "text")) {
            assertTrue(Double.parseDouble(text.getAttribute("textLength")) > 0, text::getTextContent);
        }
    }

    /// Arabic letters join, so a text must stay one, and they run to the left.
    @Test
    void arabicTextIsTextToo() throws IOException {
        var document = document(bytes(
                Drawn.matrix(Drawn.series("وزارة الصحة", Drawn.exact("وزارة الصحة", "2024-11-05", "20"))),
                "المشاركون 2025",
                ChartLook.Ground.LIGHT));
        assertTrue(words(document, "text").containsAll(List.of("المشاركون 2025", "وزارة الصحة")));
        var title = elements(document, "text").stream()
                .filter(text -> text.getTextContent().equals("المشاركون 2025"))
                .findFirst()
                .orElseThrow();
        assertEquals("rtl", title.getAttribute("direction"));
        assertEquals("end", title.getAttribute("text-anchor"));
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws IOException {
        var document = document(bytes(Drawn.kursk(), "A\u0001 bell\u0007 & a half \uD83D", ChartLook.Ground.LIGHT));
        assertTrue(words(document, "title").getFirst().startsWith("A bell & a half"));
    }

    @Test
    void theGroundIsThereUnlessItIsToBeSeenThrough() throws IOException {
        var dark = new String(bytes(Drawn.kursk(), "x", ChartLook.Ground.DARK), StandardCharsets.UTF_8);
        var none = new String(bytes(Drawn.kursk(), "x", ChartLook.Ground.TRANSPARENT), StandardCharsets.UTF_8);
        assertTrue(dark.contains("fill=\"rgb(13,17,23)\""));
        assertFalse(none.contains("width=\"538.56\""), "a rectangle behind all");
    }

    @Test
    void theSameChartGivesTheSameBytes() throws IOException {
        assertArrayEquals(
                bytes(Drawn.kursk(), "x", ChartLook.Ground.LIGHT), bytes(Drawn.kursk(), "x", ChartLook.Ground.LIGHT));
    }

    /// A line of 20,000 claims is thinned to what 288 dpi can show: at most four points a pixel of 1/288 inch.
    @Test
    void aLongLineStaysSmall() throws IOException {
        var matrix = Drawn.matrix(Drawn.daily("A", 20_000, day -> 1000 + day % 97 * 10));
        var length = bytes(matrix, "x", ChartLook.Ground.LIGHT).length;
        assertTrue(length < 4 * 2200 * 20, length + " bytes");
    }
}
