package org.claimbook.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Kills the app some hundreds of times, each time at another moment, and prints what came of it. It ends
/// with a failure at the first book that is not as it should be, and leaves that where it is.
final class KillRuns {
    private static final int LONGEST_MILLIS = 400;

    private KillRuns() {}

    /// @param arguments how many kills (306 unless told), and a seed for their moments
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 306;
        var moments = new Random(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        var deeds = Deeds.names();
        var done = new int[deeds.size()];
        var killed = new int[deeds.size()];
        for (var i = 0; i < kills; i++) {
            var which = i % deeds.size();
            var folder = Files.createTempDirectory("claimbook-kill");
            done[which] += Killing.once(deeds.get(which), folder, moments.nextInt(LONGEST_MILLIS));
            killed[which]++;
            remove(folder);
        }
        System.out.printf("%-12s %6s %6s%n", "deed", "kills", "done");
        for (var i = 0; i < deeds.size(); i++) {
            System.out.printf("%-12s %6d %6d%n", deeds.get(i).toLowerCase(Locale.ROOT), killed[i], done[i]);
        }
        System.out.printf("%d kills; each book sound, nothing lost that was said to be done.%n", kills);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
