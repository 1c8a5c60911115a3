package org.claimbook.ui.look;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Takes pictures of the window without a display: a scene in, a PNG file out. On the FX thread.
public final class Pictures {
    private Pictures() {}

    /// Lays a node out in a scene of its own, in this theme, and writes how it looks.
    ///
    /// @param root of no other scene
    /// @param width in pixels, as height
    public static void take(Parent root, Theme theme, int width, int height, Path png) {
        theme.apply();
        var scene = new Scene(root, width, height);
        Theme.dress(scene);
        take(scene, png);
    }

    /// Writes how a scene looks now; folders that are missing are made.
    public static void take(Scene scene, Path png) {
        // A table settles its rows and scroll bars in its second layout.
        for (var pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        write(scene.snapshot(null), png);
    }

    private static void write(Image image, Path png) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(png.toAbsolutePath().getParent());
            if (!ImageIO.write(picture, "png", png.toFile())) {
                throw new IllegalStateException("this JDK writes no PNG files");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + png + " cannot be written.", e);
        }
    }
}
