package org.claimbook.kill;

import java.io.IOException;
import java.nio.file.Path;

/// The process that is killed.
final class Victim {
    private Victim() {}

    /// @param arguments the name of a deed, and the folder to do it in
    public static void main(String[] arguments) throws IOException {
        var deed = Deeds.named(arguments[0]);
        deed.open(Path.of(arguments[1]));
        System.out.println("ready");
        for (var n = 1; n <= 100_000; n++) {
            deed.perform(n);
            System.out.println(n);
        }
    }
}
