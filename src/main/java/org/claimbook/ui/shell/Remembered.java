package org.claimbook.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window remembers from one start to the next on this machine: the theme, the window's place,
/// recent books.
///
/// A small file of properties in the folder where the system keeps settings; what belongs to a book is kept
/// in the book.
/// A file that cannot be read or written costs only the memory, so it is logged and the work goes on.
public final class Remembered {
    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);
    private static final int RECENT = 8;
    private static final String RECENT_KEY = "recent.";

    private final Path file;
    private final Properties values = new Properties();

    public Remembered(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The window's settings in {} cannot be read; it starts with the usual ones.", file, e);
            }
        }
    }

    /// Where settings belong: `%APPDATA%` on Windows, `~/Library/Application Support` on a Mac, else
    /// `$XDG_CONFIG_HOME` or `~/.config`.
    public static Path usualFile() {
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "");
        return folder(system, home, System.getenv("APPDATA"), System.getenv("XDG_CONFIG_HOME"))
                .resolve("claimbook")
                .resolve("window.properties");
    }

    static Path folder(String system, Path home, @Nullable String appData, @Nullable String xdgConfig) {
        if (system.startsWith("Windows")) {
            return appData == null || appData.isBlank() ? home.resolve("AppData/Roaming") : Path.of(appData);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support");
        }
        // The XDG specification asks to ignore a relative path.
        return xdgConfig == null || !xdgConfig.startsWith("/") ? home.resolve(".config") : Path.of(xdgConfig);
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    /// Keeps the value, on disk too.
    public void put(String key, String value) {
        if (!value.equals(values.setProperty(key, value))) {
            write();
        }
    }

    /// Books opened lately that are still there, newest first.
    public List<Path> recentBooks() {
        return values.stringPropertyNames().stream()
                .filter(key -> key.startsWith(RECENT_KEY))
                .sorted(Comparator.naturalOrder())
                .map(key -> Path.of(values.getProperty(key)))
                .filter(Files::isRegularFile)
                .toList();
    }

    /// Puts a book at the head of the recent ones.
    public void opened(Path book) {
        var newest = book.toAbsolutePath().normalize();
        var books = new ArrayList<>(recentBooks());
        books.remove(newest);
        books.addFirst(newest);
        values.stringPropertyNames().stream()
                .filter(key -> key.startsWith(RECENT_KEY))
                .forEach(values::remove);
        for (var i = 0; i < Math.min(books.size(), RECENT); i++) {
            values.setProperty(RECENT_KEY + i, books.get(i).toString());
        }
        write();
    }

    /// Gives a window, before it is shown, the place and size that it had last, and notes them from then on.
    public void follow(Stage window, double usualWidth, double usualHeight) {
        window.setWidth(number("window.width", usualWidth));
        window.setHeight(number("window.height", usualHeight));
        var x = number("window.x", Double.NaN);
        var y = number("window.y", Double.NaN);
        // The screen that it stood on may be gone.
        if (!Screen.getScreensForRectangle(x, y, 100, 40).isEmpty()) {
            window.setX(x);
            window.setY(y);
        }
        window.setMaximized(get("window.maximized").map(Boolean::valueOf).orElse(false));
        window.setOnHidden(_ -> note(window));
    }

    private void note(Stage window) {
        values.setProperty("window.maximized", Boolean.toString(window.isMaximized()));
        if (!window.isMaximized() && !window.isFullScreen()) {
            values.setProperty("window.width", Double.toString(window.getWidth()));
            values.setProperty("window.height", Double.toString(window.getHeight()));
            values.setProperty("window.x", Double.toString(window.getX()));
            values.setProperty("window.y", Double.toString(window.getY()));
        }
        write();
    }

    private double number(String key, double otherwise) {
        var text = values.getProperty(key, "");
        return text.matches("-?\\d{1,6}(\\.\\d+)?") ? Double.parseDouble(text) : otherwise;
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var whole = file.resolveSibling(file.getFileName() + ".new");
            try (var out = Files.newBufferedWriter(whole)) {
                values.store(out, null);
            }
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The window's settings cannot be written to {}.", file, e);
        }
    }
}
