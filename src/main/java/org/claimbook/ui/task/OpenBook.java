package org.claimbook.ui.task;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.claimbook.book.Book;
import org.claimbook.book.BookException;

/// A book that a window has open: a writer and, beside it, a reader, each on a thread of its own.
///
/// The threads are daemons, so that a hanging job never keeps the process alive; [#close] waits for what is under way.
public final class OpenBook implements AutoCloseable {
    private final Book writer;
    private final Book reader;
    private final ExecutorService writing;
    private final ExecutorService reading;
    private final Work work;

    private OpenBook(Book writer, Book reader, ExecutorService writing, Executor fx, Consumer<Throwable> errors) {
        this.writer = writer;
        this.reader = reader;
        this.writing = writing;
        this.reading = thread("analysis");
        this.work = new Work(writing, reading, fx, errors);
    }

    /// Opens a book off the FX thread, and hands it over on it.
    ///
    /// @param first is done before, on the thread that will write: making the book, where there is none yet
    /// @param fx hands over to the FX thread
    /// @param errors is told, on the FX thread, why the book cannot be opened, and later what jobs threw
    public static void open(
            Path file, Runnable first, Executor fx, Consumer<OpenBook> then, Consumer<Throwable> errors) {
        var writing = thread("book");
        new Work(writing, writing, fx, failure -> {
                    writing.shutdown();
                    errors.accept(failure);
                })
                .run(
                        () -> {
                            first.run();
                            return opened(file, writing, fx, errors);
                        },
                        then);
    }

    private static OpenBook opened(Path file, ExecutorService writing, Executor fx, Consumer<Throwable> errors) {
        var writer = Book.open(file);
        try {
            writer.shareWithReaders();
            return new OpenBook(writer, Book.read(file), writing, fx, errors);
        } catch (BookException unreadable) {
            writer.close();
            throw unreadable;
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon(true).factory());
    }

    /// For the book thread only.
    public Book writer() {
        return writer;
    }

    /// For the analysis thread only.
    public Book reader() {
        return reader;
    }

    public Work work() {
        return work;
    }

    /// Waits until every job that was given has been done, then closes the file.
    @Override
    public void close() {
        reading.close();
        writing.close();
        reader.close();
        writer.close();
    }
}
