package org.claimbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where the app, and the libraries that it stands on, write what they have to say: a file, never the
/// terminal.
final class Log {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private Log() {}

    /// Sends everything that is logged to `claimbook.log` in this folder. Where there can be no such file,
    /// nothing is logged: the app works without.
    static void into(Path folder) {
        LogManager.getLogManager().reset();
        try {
            Files.createDirectories(folder);
            var file = new FileHandler(folder.resolve("claimbook.%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setLevel(Level.INFO);
            Logger.getLogger("").addHandler(file);
        } catch (IOException unwritable) {
            Logger.getLogger("").setLevel(Level.OFF);
        }
    }
}
