package org.claimbook.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.model.Report;
import org.claimbook.reading.Head;
import org.claimbook.reading.Reading;
import org.claimbook.reading.file.CapturedText;
import org.claimbook.reading.file.ReadingException;
import org.claimbook.reading.file.ReportFile;
import org.claimbook.reading.reader.Reader;
import org.jspecify.annotations.Nullable;

/// Reads reports, from pasted text and from files: for a book, whose names then win, or for none. Changes
/// nothing.
///
/// It belongs to the thread of its book.
public final class ReadReport {
    /// More than any report has, in bytes: whatever goes on beyond is cut off, and refused for its size.
    private static final int MOST = 64 << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UNREADABLE = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private final Reader reader;
    private final @Nullable Book book;

    /// @param book open for reading at least; null to read for none
    public ReadReport(Reader reader, @Nullable Book book) {
        this.reader = reader;
        this.book = book;
    }

    /// Reads text that somebody pasted; the source of a page of the web is read as that page.
    ///
    /// @param given what the person says of the report
    /// @throws ReadingException where there are no words in it
    public ReportDraft text(String pasted, Head given) {
        var captured = ReportFile.read(utf8(pasted), "The pasted text");
        return draft(captured, null, null, given);
    }

    /// Reads a text, HTML or PDF file.
    ///
    /// @param given wins over what the file says of itself
    /// @throws ExchangeException where the file cannot be opened
    /// @throws ReadingException where it is no text, HTML or PDF, or is broken or too large
    public ReportDraft file(Path file, Head given) {
        try (var stream = Files.newInputStream(file)) {
            return bytes(stream.readNBytes(MOST), file.toString(), String.valueOf(file.getFileName()), given);
        } catch (IOException e) {
            throw ExchangeException.reading(file, e);
        }
    }

    /// As [#file(Path, Head)], from bytes that are there already.
    ///
    /// @param name of the file
    public ReportDraft file(byte[] bytes, String name, Head given) {
        return bytes(bytes, name, name, given);
    }

    /// As [#file(Path, Head)], from standard input, which has no name: the report then goes by its first words.
    public ReportDraft standardInput(InputStream stream, Head given) {
        try {
            var bytes = stream.readNBytes(MOST);
            var captured = ReportFile.read(bytes, "-");
            return draft(captured, new CapturedFile("standard input", captured.mediaType(), bytes), null, given);
        } catch (IOException e) {
            throw ExchangeException.reading(Path.of("standard input"), e);
        }
    }

    /// Reads the stored text of a report again, for what is not stored: its numbers that are no claims.
    ///
    /// @return empty where the book has no text of it
    public Optional<Reading> again(Report report) {
        var head = new Head(
                report.title(), report.outlet(), report.author(), report.url(), report.published(), report.language());
        return book == null
                ? Optional.empty()
                : book.reports().body(report.uid()).map(body -> read(body, head));
    }

    private ReportDraft bytes(byte[] bytes, String path, String name, Head given) {
        var captured = ReportFile.read(bytes, path);
        return draft(captured, new CapturedFile(name, captured.mediaType(), bytes), name, given);
    }

    /// @param name in place of a title; null to take the text's first words
    private ReportDraft draft(CapturedText captured, @Nullable CapturedFile file, @Nullable String name, Head given) {
        var reading = read(captured.text(), given.or(captured.head()));
        var known =
                book == null ? null : Standing.find(book, reading.text(), file).orElse(null);
        return new ReportDraft(reading, DraftTitle.of(reading, name), file, known);
    }

    private Reading read(String text, Head head) {
        return reader.read(text, head, book == null ? List.of() : BookNames.of(book));
    }

    /// With a byte order mark, so that nobody guesses at it, and U+FFFD for half a character.
    private static byte[] utf8(String text) {
        try {
            var bytes = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(UNREADABLE)
                    .encode(CharBuffer.wrap(text));
            return ByteBuffer.allocate(MARK.length + bytes.remaining())
                    .put(MARK)
                    .put(bytes)
                    .array();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("UTF-8 has all characters", e);
        }
    }
}
