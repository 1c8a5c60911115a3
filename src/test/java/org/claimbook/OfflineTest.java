package org.claimbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the tour of all panes with sockets denied and no host names known, in a process of its own, since who
/// makes sockets can be said only once in a process ([NoSockets]).
class OfflineTest {
    private static final int MINUTES = 4;

    @TempDir
    private Path folder;

    @Test
    void theTourOfAllPanesAsksForNoSocket() throws Exception {
        var said = run(0, "try", folder.toString());
        try (var pictures = Files.list(folder.resolve("pictures"))) {
            var drawn =
                    pictures.filter(file -> file.toString().endsWith(".png")).count();
            assertTrue(drawn >= 4 * 5, "pictures drawn: " + drawn + "\n" + said);
        }
    }

    @Test
    void whoeverAsksForASocketIsStopped() throws Exception {
        for (var kind : NoSockets.Probe.values()) {
            var said = run(NoSockets.DENIED, "probe", kind.name());
            assertTrue(said.contains("a socket was asked for"), kind + ": " + said);
        }
    }

    private String run(int expected, String... arguments) throws IOException, InterruptedException {
        var out = folder.resolve("said.txt");
        var hosts = Files.writeString(folder.resolve("hosts"), "");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-Djdk.net.hosts.file=" + hosts,
                "-Djava.nio.channels.spi.SelectorProvider=" + NoSockets.Provider.class.getName(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                NoSockets.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME"));
        var process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        var said = Files.readString(out);
        assertEquals(expected, process.waitFor(), said);
        return said;
    }
}
