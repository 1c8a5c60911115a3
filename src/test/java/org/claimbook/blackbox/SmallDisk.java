package org.claimbook.blackbox;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimbook.command.CommandRun;

/// A folder on which there is no room left when a command runs.
///
/// Where this user may, it is a small file system of its own, filled up. Elsewhere the command runs in a
/// process that may write no file beyond a few kilobytes, and gets another error from the system.
final class SmallDisk {
    private static final int KILOBYTES = 8 * 1024;
    private static final int LIMIT = 16;

    private final Path folder;
    private final boolean isMounted;

    private SmallDisk(Path folder, boolean isMounted) {
        this.folder = folder;
        this.isMounted = isMounted;
    }

    /// @param folder an empty folder
    static SmallDisk at(Path folder) throws IOException, InterruptedException {
        return new SmallDisk(
                folder, ran("mount", "-t", "tmpfs", "-o", "size=" + KILOBYTES + "k", "tmpfs", folder.toString()));
    }

    private static boolean ran(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            // There is no such program here.
            return false;
        }
    }

    /// Runs a command while there is no room.
    Ran run(Object... arguments) throws IOException, InterruptedException {
        var words = Stream.of(arguments).map(Objects::toString).toList();
        if (!isMounted) {
            return apart(words);
        }
        var filler = folder.resolve("filler");
        fill(filler);
        try {
            var out = new StringWriter();
            var err = new StringWriter();
            var status = CommandRun.run(words.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
            return new Ran(status, out.toString(), err.toString());
        } finally {
            Files.delete(filler);
        }
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            var page = new byte[1024];
            for (var i = 0; i <= KILOBYTES; i++) {
                out.write(page);
            }
        } catch (IOException _) {
            // Full.
        }
    }

    private Ran apart(List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "ulimit -f " + LIMIT + "; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dclaimbook.data=" + System.getProperty("claimbook.data"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.claimbook.Main"));
        command.addAll(words);
        var process = new ProcessBuilder(command).start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, err);
    }

    void unmount() throws InterruptedException {
        if (isMounted) {
            ran("umount", folder.toString());
        }
    }
}
