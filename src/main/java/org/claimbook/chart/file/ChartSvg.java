package org.claimbook.chart.file;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.claimbook.chart.look.ExactSizes;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/// Draws charts at their true size into SVG files (W3C SVG 1.1), in which lines can be edited and text is text.
///
/// User units are points of 1/72 inch, as in every chart of a file. The same chart, size and text give the same bytes.
public final class ChartSvg {
    /// Charts leave out what a pixel cannot show, and take a unit for a pixel: drawn so many times larger and made
    /// smaller again, lines keep what 288 dpi can show.
    private static final int FINENESS = 4;

    private static final int DECIMALS = 3;

    private ChartSvg() {}

    /// @param out is not closed
    public static void write(JFreeChart chart, PictureSize size, PictureText text, OutputStream out)
            throws IOException {
        var context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        var g2 = new SVGGraphics2D(context, false);
        try {
            g2.setRenderingHints(Theme.hints());
            g2.setRenderingHint(ExactSizes.KEY, true);
            g2.scale(FINENESS, FINENESS);
            chart.draw(g2, new Rectangle2D.Double(0, 0, size.widthInPoints(), size.heightInPoints()));
            new SvgDressing(g2.getRoot(), 1.0 / FINENESS).write(size, text, out);
        } finally {
            g2.dispose();
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SvgDressing.SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot make XML", e);
        }
    }
}
