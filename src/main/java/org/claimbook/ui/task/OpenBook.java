package org.claimbook.ui.task;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.claimbook.book.Book;
import org.claimbook.book.file.BookException;

/// A book that a window has open: a writer and, beside it, a reader and a follower, each on a thread of its
/// own.
///
/// The threads are daemons, so that a hanging job never keeps the process alive; [#close] waits for what is
/// under way, but for what only follows the book: that is told to stop.
public final class OpenBook implements AutoCloseable {
    private final Book writer;
    private final Book reader;
    private final Book follower;
    private final ExecutorService writing;
    private final ExecutorService reading;
    private final ExecutorService following;
    private final Work work;

    private OpenBook(
            Book writer, Book reader, Book follower, ExecutorService writing, Executor fx, Consumer<Throwable> errors) {
        this.writer = writer;
        this.reader = reader;
        this.follower = follower;
        this.writing = writing;
        this.reading = reader("analysis");
        this.following = reader("following");
        this.work = new Work(writing, reading, following, fx, errors);
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
            return new OpenBook(writer, Book.read(file), Book.read(file), writing, fx, errors);
        } catch (BookException unreadable) {
            writer.close();
            throw unreadable;
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon(true).factory());
    }

    /// A thread that only reads: once the book is closed nobody waits for its answers any more, so that a
    /// question which comes too late is dropped. A write would be a mistake, and is told.
    private static ExecutorService reader(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name).daemon(true).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /// For the book thread only.
    public Book writer() {
        return writer;
    }

    /// For the analysis thread only.
    public Book reader() {
        return reader;
    }

    /// For what [Work#follow] does only: it may be busy for long.
    public Book follower() {
        return follower;
    }

    public Work work() {
        return work;
    }

    /// Waits until every job that was given has been done, then closes the file.
    @Override
    public void close() {
        following.shutdownNow();
        following.close();
        reading.close();
        writing.close();
        follower.close();
        reader.close();
        writer.close();
    }
}
