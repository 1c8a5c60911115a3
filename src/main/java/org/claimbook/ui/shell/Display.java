package org.claimbook.ui.shell;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a window needs of the machine, asked before JavaFX starts, since JavaFX itself answers with a stack
/// trace.
public final class Display {
    /// The libraries that JavaFX draws text with, also without a display, and the Debian packages that bring
    /// them.
    private static final Map<String, String> TEXT = Map.of(
            "libpangoft2-1.0.so.0", "libpangoft2-1.0-0",
            "libfontconfig.so.1", "libfontconfig1",
            "libfreetype.so.6", "libfreetype6");
    /// What it needs besides for a window.
    private static final Map<String, String> WINDOW = Map.of(
            "libgtk-3.so.0", "libgtk-3-0",
            "libXtst.so.6", "libxtst6",
            "libXxf86vm.so.1", "libxxf86vm1",
            "libGL.so.1", "libgl1");

    private Display() {}

    /// Whether there is a screen to open a window on. Only Linux and its kin can be without.
    public static boolean isPresent() {
        return !isLinux() || isSet(System.getenv("DISPLAY")) || isSet(System.getenv("WAYLAND_DISPLAY"));
    }

    /// A sentence that names what is missing and how to install it; empty where nothing is.
    public static Optional<String> missing(boolean window) {
        if (!isLinux()) {
            return Optional.empty();
        }
        var needed = new TreeMap<>(TEXT);
        if (window) {
            needed.putAll(WINDOW);
        }
        var libraries = needed.keySet().stream().filter(name -> !isThere(name)).toList();
        return libraries.isEmpty() ? Optional.empty() : Optional.of(sentence(libraries, needed));
    }

    private static String sentence(List<String> libraries, Map<String, String> packages) {
        var names = new TreeSet<String>();
        libraries.forEach(library -> names.add(packages.getOrDefault(library, library)));
        return "Claimbook's window needs libraries that are not installed: " + String.join(", ", libraries)
                + "; on Debian or Ubuntu, `sudo apt-get install " + String.join(" ", names) + "` installs them.";
    }

    @SuppressWarnings("restricted") // The app is started with native access enabled, which JavaFX needs too.
    private static boolean isThere(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
