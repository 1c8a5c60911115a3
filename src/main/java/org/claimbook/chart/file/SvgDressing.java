package org.claimbook.chart.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.claimbook.chart.look.Lettering;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Makes a drawing a picture that stands by itself: with its true size, its words and fonts that others have.
final class SvgDressing {
    static final String SVG = "http://www.w3.org/2000/svg";

    private static final String OURS = "urn:claimbook:chart";
    private static final String FONTS = "'Open Sans','Markazi Text','Noto Sans','Noto Sans Arabic',Arial,sans-serif";
    private static final double MM_PER_POINT = 25.4 / 72;

    private final Element root;
    private final double scale;

    /// @param root as Batik leaves it: definitions, and one group with the drawing
    /// @param scale of the drawing, so that its units are points
    SvgDressing(Element root, double scale) {
        this.root = root;
        this.scale = scale;
    }

    void write(PictureSize size, PictureText text, OutputStream out) throws IOException {
        dress(root, Lettering.ofCharts(false, 12));
        shrink();
        root.setAttribute("version", "1.1");
        root.setAttribute("width", number(size.widthInPoints() * MM_PER_POINT, 1) + "mm");
        root.setAttribute("height", number(size.heightInPoints() * MM_PER_POINT, 1) + "mm");
        root.setAttribute("viewBox", "0 0 " + number(size.widthInPoints(), 3) + " " + number(size.heightInPoints(), 3));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "title desc");
        var first = root.getFirstChild();
        root.insertBefore(words("title", text.title()), first);
        root.insertBefore(words("desc", text.description()), first);
        root.insertBefore(metadata(text), first);
        print(out);
    }

    private void shrink() {
        for (var child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element drawing && drawing.getTagName().equals("g")) {
                drawing.setAttribute("transform", "scale(" + scale + ")");
            }
        }
    }

    /// Names fonts as other programs know them, says how wide each text is, so that it fits in place in any font, and
    /// takes out what XML cannot hold.
    ///
    /// @param around the letters of what is around this element
    private static void dress(Element element, Lettering around) {
        var letters = lettering(element, around);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child) {
                case Element inner -> dress(inner, letters);
                case Text words -> words.setData(clean(words.getData()));
                default -> {}
            }
        }
        if (element.getTagName().equals("text") && !element.getTextContent().isBlank()) {
            fit(element, letters);
        }
    }

    private static void fit(Element text, Lettering letters) {
        var words = text.getTextContent();
        text.setAttribute("textLength", number(letters.width(words), 3));
        text.setAttribute("lengthAdjust", "spacingAndGlyphs");
        if (Lettering.isRightToLeft(words)) {
            // Its place is that of its left end, which is where it ends.
            text.setAttribute("direction", "rtl");
            text.setAttribute("text-anchor", "end");
        }
        var runs = text.getElementsByTagName("tspan");
        if (runs.getLength() == 0) {
            size(text, letters);
        }
        for (var run = 0; run < runs.getLength(); run++) {
            size((Element) runs.item(run), letters);
        }
    }

    private static void size(Element run, Lettering letters) {
        var size = letters.sizeOf(run.getTextContent());
        if (size != letters.font().getSize2D()) {
            run.setAttribute("font-size", number(size, 3) + "px");
        }
    }

    private static Lettering lettering(Element element, Lettering around) {
        var family = element.getAttribute("font-family");
        var size = element.getAttribute("font-size").replace("px", "");
        var semiBold = family.isEmpty() ? around.isSemiBold() : family.contains("SemiBold");
        if (!family.isEmpty()) {
            element.setAttribute("font-family", FONTS);
            element.setAttribute("font-weight", semiBold ? "600" : "400");
        }
        return Lettering.ofCharts(semiBold, size.isEmpty() ? around.font().getSize2D() : Double.parseDouble(size));
    }

    private Element words(String tag, String words) {
        var element = root.getOwnerDocument().createElementNS(SVG, tag);
        element.setAttribute("id", tag);
        element.setTextContent(clean(words));
        return element;
    }

    /// What a PNG says and a title and a description do not, by the same names.
    private Element metadata(PictureText text) {
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:claimbook", OURS);
        var metadata = root.getOwnerDocument().createElementNS(SVG, "metadata");
        text.byKeyword().forEach((keyword, words) -> {
            if (!keyword.equals("Title") && !keyword.equals("Description")) {
                var name = keyword.replace("claimbook:", "").replace(' ', '-').toLowerCase(Locale.ROOT);
                var element = root.getOwnerDocument().createElementNS(OURS, "claimbook:" + name);
                element.setTextContent(clean(words));
                metadata.appendChild(element);
            }
        });
        return metadata;
    }

    /// Without what XML 1.0 cannot hold: control characters and halves of characters.
    private static String clean(String text) {
        var kept = text.codePoints().filter(SvgDressing::isXml);
        return kept.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int character) {
        var isControl = character < 0x20 && character != '\n' && character != '\t';
        var isHalf = character >= 0xD800 && character <= 0xDFFF;
        return !isControl && !isHalf && character != 0xFFFE && character != 0xFFFF;
    }

    private static String number(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void print(OutputStream out) throws IOException {
        try {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8));
            var printer = TransformerFactory.newDefaultInstance().newTransformer();
            printer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            printer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            printer.transform(new DOMSource(root), new StreamResult(out));
            out.write('\n');
        } catch (TransformerException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException("it cannot be put into XML", e);
        }
    }
}
