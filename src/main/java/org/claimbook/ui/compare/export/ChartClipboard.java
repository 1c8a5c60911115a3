package org.claimbook.ui.compare.export;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.claimbook.chart.file.ChartPng;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.job.DrawChart;
import org.claimbook.ui.task.Work;

/// Puts charts on the clipboard, as they would be in a file.
public final class ChartClipboard {
    private ChartClipboard() {}

    /// Copies a picture of a journal page's size, on white.
    ///
    /// @param then is done when it is there
    public static void copy(DrawChart drawing, ChartState state, Work work, Runnable then) {
        work.analyse(() -> drawn(drawing, state), content -> {
            Clipboard.getSystemClipboard().setContent(content);
            then.run();
        });
    }

    private static ClipboardContent drawn(DrawChart drawing, ChartState state) {
        var size = PictureSize.journalPage();
        var chart = drawing.chart(ChartLook.forWidth(size.widthInPoints()), state.withSelected(null));
        var content = new ClipboardContent();
        content.putImage(image(ChartPng.draw(chart, size)));
        content.putString(chart.described());
        return content;
    }

    /// The same picture for JavaFX.
    static Image image(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
