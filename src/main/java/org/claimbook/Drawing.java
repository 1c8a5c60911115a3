package org.claimbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.claimbook.ui.shell.PictureTour;
import org.claimbook.ui.shell.Remembered;

/// Draws the window where there is no display to open it on.
final class Drawing {
    private static final List<PictureTour.Size> SIZES =
            List.of(new PictureTour.Size(1600, 1000), new PictureTour.Size(1000, 700));

    private Drawing() {}

    /// Draws every pane of a book to a file, without a display.
    ///
    /// @param folder where the pictures go
    /// @return the pictures
    static List<Path> draw(Path book, Path folder) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var pictures = new CompletableFuture<List<Path>>();
        Platform.startup(() -> App.openAside(
                book,
                new Remembered(folder.resolve("window.properties")),
                Locale.getDefault(),
                opened -> tour(opened, folder, pictures::complete),
                pictures::completeExceptionally));
        return pictures.join();
    }

    private static void tour(App.Aside opened, Path folder, Consumer<List<Path>> end) {
        var tour = new PictureTour(
                opened.shell(), opened.frame(), opened.work(), opened.appearance(), folder, pictures -> {
                    opened.close().run();
                    end.accept(pictures);
                });
        opened.shell().paneIds().forEach(pane -> tour.visit(pane, SIZES));
        tour.start();
    }
}
