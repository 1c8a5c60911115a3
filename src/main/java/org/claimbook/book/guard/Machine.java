package org.claimbook.book.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimbook.model.Uid;

/// This computer: by what it is known for certain, and what people call it.
///
/// The system is not asked over the network, where it might look its own name up.
///
/// @param id made once, and kept among the app's data
record Machine(String id, String name) {
    static Machine of(Path appData) {
        var name = called();
        try {
            var file = appData.resolve("machine");
            if (!Files.exists(file)) {
                Files.createDirectories(appData);
                Files.writeString(file, Uid.next());
            }
            return new Machine(Files.readString(file).strip(), name);
        } catch (IOException _) {
            return new Machine(name, name);
        }
    }

    private static String called() {
        return Stream.of(System.getenv("COMPUTERNAME"), System.getenv("HOSTNAME"), written())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("?");
    }

    private static String written() {
        try {
            return Files.readString(Path.of("/etc/hostname"));
        } catch (IOException _) {
            return "";
        }
    }
}
