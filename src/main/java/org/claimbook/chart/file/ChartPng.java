package org.claimbook.chart.file;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.JFreeChart;

/// Draws charts at their true size into PNG files.
///
/// A chart is drawn in points of 1/72 inch and scaled to the resolution, so that 90 mm at 600 dpi look like 90
/// mm at 150 dpi, only sharper. The same chart, size and text give the same bytes on one JDK.
public final class ChartPng {
    /// So many pixels are drawn at once; larger pictures are drawn in strips.
    private static final int STRIP_PIXELS = 8_000_000;

    private ChartPng() {}

    /// Writes the picture to a stream, which is left open.
    public static void write(JFreeChart chart, PictureSize size, PictureText text, OutputStream out)
            throws IOException {
        write(chart, size, text, out, Math.max(1, STRIP_PIXELS / size.width()));
    }

    static void write(JFreeChart chart, PictureSize size, PictureText text, OutputStream out, int stripHeight)
            throws IOException {
        var alpha = chart.getBackgroundPaint() == null;
        try (var png = new PngWriter(out, size, alpha, text)) {
            for (var top = 0; top < size.height(); top += stripHeight) {
                var height = Math.min(stripHeight, size.height() - top);
                var strip = draw(chart, size, top, height);
                png.rows(((DataBufferInt) strip.getRaster().getDataBuffer()).getData());
            }
            png.finish();
        }
    }

    /// The picture as it would be written, for the clipboard and for a look before writing.
    public static BufferedImage draw(JFreeChart chart, PictureSize size) {
        return draw(chart, size, 0, size.height());
    }

    private static BufferedImage draw(JFreeChart chart, PictureSize size, int top, int height) {
        var alpha = chart.getBackgroundPaint() == null;
        var image = new BufferedImage(
                size.width(), height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        try {
            drawAt(g2, chart, size, top);
        } finally {
            g2.dispose();
        }
        return image;
    }

    private static void drawAt(Graphics2D g2, JFreeChart chart, PictureSize size, int top) {
        g2.setRenderingHints(Theme.hints());
        g2.translate(0, -top);
        g2.scale(size.scale(), size.scale());
        chart.draw(g2, new Rectangle2D.Double(0, 0, size.widthInPoints(), size.heightInPoints()));
    }
}
