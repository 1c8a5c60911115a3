package org.claimbook.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for a file; nothing where they thought better of it.
public interface Choosers {
    /// A kind of file to choose from.
    ///
    /// @param name for people: "Books"
    /// @param endings without the dot: "csv"; the first is given to a new file that has none
    record Kind(String name, List<String> endings) {
        public Kind {
            endings = List.copyOf(endings);
        }

        public static Kind of(String name, String... endings) {
            return new Kind(name, List.of(endings));
        }
    }

    /// A file that exists.
    Optional<Path> open(String title, Kind... kinds);

    /// A file to write, with one of the kind's endings; the person has agreed where it exists already.
    Optional<Path> save(String title, String suggestedName, Kind kind);
}
