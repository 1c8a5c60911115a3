package org.claimbook.book.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.book.file.ExpectedSchema.Difference;
import org.claimbook.book.file.ExpectedSchema.Item;
import org.claimbook.book.file.Schema;
import org.claimbook.book.verify.Fault.Kind;
import org.jspecify.annotations.Nullable;

/// The tables, indexes, views and triggers of a file against those of its version.
final class SchemaCheck {
    private final Consumer<Fault> sink;
    private final Path file;

    SchemaCheck(Consumer<Fault> sink, Path file) {
        this.sink = sink;
        this.file = file;
    }

    void run(int version, List<Difference> differences) {
        if (version < 1) {
            sink.accept(new Fault(
                    Kind.SCHEMA,
                    null,
                    0,
                    null,
                    null,
                    String.valueOf(version),
                    "1 to " + Schema.VERSION,
                    "The file says that its schema is version " + version + ", and there are 1 to " + Schema.VERSION
                            + "; `verify " + file + " --repair NEW.claimbook` makes a book of version "
                            + Schema.VERSION));
            return;
        }
        differences.forEach(this::say);
    }

    private void say(Difference difference) {
        var expected = difference.expected();
        var found = difference.found();
        var end =
                expected == null ? "a book without it" : found == null ? "a book with it" : "a book with the right one";
        var says = difference.says();
        sink.accept(new Fault(
                Kind.SCHEMA,
                null,
                0,
                found == null ? name(expected) : found.name(),
                null,
                definition(found),
                definition(expected),
                Character.toUpperCase(says.charAt(0)) + says.substring(1) + "; `verify " + file
                        + " --repair NEW.claimbook` makes " + end));
    }

    private static @Nullable String name(@Nullable Item item) {
        return item == null ? null : item.name();
    }

    private static @Nullable String definition(@Nullable Item item) {
        return item == null ? null : String.valueOf(item.sql());
    }
}
