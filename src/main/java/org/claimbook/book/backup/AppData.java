package org.claimbook.book.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the system keeps what a program stores for its user.
public final class AppData {
    private AppData() {}

    /// `%LOCALAPPDATA%\claimbook` on Windows, `~/Library/Application Support/claimbook` on a Mac, else
    /// `$XDG_DATA_HOME/claimbook` or `~/.local/share/claimbook`; another, where the system property
    /// `claimbook.data` says so.
    public static Path folder() {
        var told = System.getProperty("claimbook.data");
        return told != null
                ? Path.of(told)
                : folder(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        System.getenv("LOCALAPPDATA"),
                        System.getenv("XDG_DATA_HOME"));
    }

    static Path folder(String system, Path home, @Nullable String localAppData, @Nullable String xdgData) {
        return place(system, home, localAppData, xdgData).resolve("claimbook");
    }

    private static Path place(String system, Path home, @Nullable String localAppData, @Nullable String xdgData) {
        if (system.startsWith("Windows")) {
            return localAppData == null || localAppData.isBlank()
                    ? home.resolve("AppData/Local")
                    : Path.of(localAppData);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support");
        }
        // The XDG specification asks to ignore a relative path.
        return xdgData == null || !xdgData.startsWith("/") ? home.resolve(".local/share") : Path.of(xdgData);
    }
}
