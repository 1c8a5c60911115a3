package org.claimbook.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.claimbook.book.Book;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.model.text.Sha256;

/// A file that is brought into a book, known again by its contents.
record InputFile(String name, String sha256) {
    /// @throws ExchangeException where it cannot be read
    static InputFile of(Path file) {
        try {
            var digest = Sha256.digest();
            try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                Files.copy(file, sink);
            }
            return new InputFile(
                    String.valueOf(file.getFileName()), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw ExchangeException.reading(file, e);
        }
    }

    /// @throws ImportedBefore where the book has these very contents from an import that was not undone
    void refuseAgain(Book book) {
        book.history().broughtIn(sha256).ifPresent(step -> {
            throw new ImportedBefore("This very file was imported before, on " + step.at() + " as \"" + step.detail()
                    + "\"; with --again it is imported once more");
        });
    }
}
