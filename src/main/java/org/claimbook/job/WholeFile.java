package org.claimbook.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.model.Uid;

/// Writes a text file whole or not at all: into a file beside it, which then takes its place.
final class WholeFile {
    /// Writes the content.
    interface Content {
        void write(Writer out) throws IOException;
    }

    private WholeFile() {}

    /// @throws ExchangeException where it cannot be written; an older file of this name is then as it was
    static void write(Path file, Content content) {
        var target = file.toAbsolutePath();
        try {
            var unfinished = target.resolveSibling("." + target.getFileName() + "." + Uid.next() + ".part");
            try {
                try (var out =
                        new BufferedWriter(Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8), 1 << 16)) {
                    content.write(out);
                }
                publish(unfinished, target);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw ExchangeException.writing(file.toString(), e);
        } catch (UncheckedIOException e) {
            throw ExchangeException.writing(file.toString(), Objects.requireNonNull(e.getCause()));
        }
    }

    private static void publish(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
