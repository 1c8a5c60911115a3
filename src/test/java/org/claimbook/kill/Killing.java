package org.claimbook.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Kills a process in the middle of a deed.
final class Killing {
    private Killing() {}

    /// Does the deed in a process of its own, kills that after so many milliseconds, and looks at what is
    /// left.
    ///
    /// @param folder empty
    /// @return how many times the deed had been done
    static int once(String deed, Path folder, int millis) throws IOException, InterruptedException {
        var judge = Deeds.named(deed);
        judge.prepare(folder);
        var process = start(deed, folder);
        int done;
        try (var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            var first = said.readLine();
            if (!"ready".equals(first)) {
                throw new IllegalStateException(deed + " did not begin: " + first + rest(said));
            }
            Thread.sleep(millis);
            // Not the process's own destroy, which closes what it has said and nobody has read yet.
            process.toHandle().destroyForcibly();
            process.waitFor();
            done = last(said);
        }
        // 128 + 9: it was killed, and had not ended by a failure of its own.
        assertEquals(137, process.exitValue(), deed + " ended by itself after " + done);
        judge.check(folder, done);
        return done;
    }

    private static Process start(String deed, Path folder) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dclaimbook.data=" + folder.resolve("data"),
                        "-cp",
                        // Maven hands the tests their class path on so.
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Victim.class.getName(),
                        deed,
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
    }

    private static int last(BufferedReader said) throws IOException {
        var last = "0";
        for (var line = line(said); line != null; line = line(said)) {
            last = line;
        }
        return Integer.parseInt(last);
    }

    /// The next line that was said whole.
    private static @Nullable String line(BufferedReader said) throws IOException {
        var line = new StringBuilder();
        for (var c = said.read(); c != '\n'; c = said.read()) {
            if (c < 0) {
                return null;
            }
            line.append((char) c);
        }
        return line.toString();
    }

    private static String rest(BufferedReader said) {
        var lines = new ArrayList<String>();
        try {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "\n" + String.join("\n", lines);
    }
}
