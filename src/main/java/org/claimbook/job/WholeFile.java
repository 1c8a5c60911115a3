package org.claimbook.job;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.model.Uid;

/// Writes a file whole or not at all: into a file beside it, which then takes its place.
public final class WholeFile {
    /// Writes the content as text.
    @FunctionalInterface
    public interface Content {
        void write(Writer out) throws IOException;
    }

    /// Writes the content.
    @FunctionalInterface
    public interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /// Writes text in UTF-8; an older file is replaced.
    ///
    /// @throws ExchangeException where it cannot be written; an older file of this name is then as it was
    public static void write(Path file, Content content) {
        writeBytes(file, bytes -> {
            try (var out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER)) {
                content.write(out);
            }
        });
    }

    /// As [#write], for what is no text.
    public static void writeBytes(Path file, Bytes content) {
        var target = file.toAbsolutePath();
        try {
            refuse(target);
            // Not Files.createTempFile, whose files nobody else may read.
            var unfinished = target.resolveSibling("." + target.getFileName() + "." + Uid.next() + ".part");
            try {
                try (var out = new BufferedOutputStream(
                        Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW), BUFFER)) {
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

    private static void refuse(Path target) throws IOException {
        var folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "that is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(target.toString(), null, "there is no folder " + folder);
        }
    }

    private static void publish(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            // Some network folders cannot; the move is then a rename over the old file all the same.
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
