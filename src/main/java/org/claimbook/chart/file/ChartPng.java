package org.claimbook.chart.file;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// Draws charts at their true size into PNG files.
///
/// A chart is drawn in points of 1/72 inch and scaled to the resolution, so that 90 mm at 600 dpi look like 90
/// mm at 150 dpi, only sharper. The same chart, size and text give the same bytes on one JDK.
public final class ChartPng {
    /// So many pixels are drawn at once; larger pictures are drawn in strips.
    private static final int STRIP_PIXELS = 8_000_000;

    private ChartPng() {}

    /// Writes the file whole or not at all; an older one is replaced.
    ///
    /// @throws ChartException where it cannot be written
    public static void write(JFreeChart chart, PictureSize size, PngText text, Path file) {
        var target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw failure(file, "that is a folder", null);
        }
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw failure(file, "there is no folder " + (folder == null ? "" : folder), null);
        }
        try {
            // Not Files.createTempFile, whose files nobody else may read.
            var unfinished = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                try (var bytes = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
                        var out = new BufferedOutputStream(bytes)) {
                    write(chart, size, text, out);
                }
                publish(unfinished, target);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw failure(file, reason(e), e);
        }
    }

    private static void publish(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            // Some network folders cannot; the move is then a rename over the old file all the same.
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "it must not be written there";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static ChartException failure(Path file, String reason, @Nullable Throwable cause) {
        return new ChartException("Cannot write the chart to " + file + ": " + reason + ".", cause);
    }

    /// Writes the picture to a stream, which is left open.
    public static void write(JFreeChart chart, PictureSize size, PngText text, OutputStream out) throws IOException {
        write(chart, size, text, out, Math.max(1, STRIP_PIXELS / size.width()));
    }

    static void write(JFreeChart chart, PictureSize size, PngText text, OutputStream out, int stripHeight)
            throws IOException {
        var alpha = chart.getBackgroundPaint() == null;
        try (var png = new PngWriter(out, size, alpha, text)) {
            for (var top = 0; top < size.height(); top += stripHeight) {
                var height = Math.min(stripHeight, size.height() - top);
                var strip = draw(chart, size, top, height);
                png.rows(strip.getRGB(0, 0, size.width(), height, null, 0, size.width()));
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
