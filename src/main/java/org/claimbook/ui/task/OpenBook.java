package org.claimbook.ui.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.claimbook.book.Book;
import org.claimbook.book.backup.AppData;
import org.claimbook.book.backup.Occasion;
import org.claimbook.book.file.BookException;
import org.claimbook.book.guard.Holder;
import org.claimbook.book.guard.OpenMark;
import org.jspecify.annotations.Nullable;

/// A book that a window has open: a writer and, beside it, a reader and a follower, each on a thread of its
/// own, and one that minds its safety.
///
/// The threads are daemons, so that a hanging job never keeps the process alive; [#close] waits for what is
/// under way, but for what only follows the book: that is told to stop.
public final class OpenBook implements AutoCloseable {
    private static final Clock CLOCK = Clock.systemUTC();
    /// The first pane has its rows by then.
    private static final long SOON_MILLIS = 2_000;

    private final Book writer;
    private final Book reader;
    private final Book follower;
    private final ExecutorService writing;
    private final ExecutorService reading;
    private final ExecutorService following;
    private final ScheduledExecutorService minding = minder();
    private final Work work;
    private final @Nullable OpenMark mark;
    private final Keeping keeping;
    private final @Nullable BookException caution;

    /// A book as it could be opened.
    ///
    /// @param mark that this process has it open; null where it is only read
    /// @param holder who else has it open, so that it is only read; null for nobody
    /// @param caution why it is only read, where nobody else has it open
    private record Found(
            Book writer,
            @Nullable OpenMark mark,
            @Nullable Holder holder,
            @Nullable BookException caution) {
        void close() {
            writer.close();
            if (mark != null) {
                mark.close();
            }
        }
    }

    private OpenBook(
            Found found, Book reader, Book follower, ExecutorService writing, Executor fx, Consumer<Throwable> errors) {
        this.writer = found.writer();
        this.mark = found.mark();
        this.caution = found.caution();
        this.reader = reader;
        this.follower = follower;
        this.writing = writing;
        this.reading = reader("analysis");
        this.following = reader("following");
        this.work = new Work(writing, reading, following, fx, errors);
        this.keeping = new Keeping(writer.path(), mark, found.holder(), CLOCK, minding, fx);
        // A revision of 0 is the book as it was opened.
        work.revision().subscribe((_, _) -> keeping.change());
        if (mark != null || found.holder() != null) {
            Future<?> _ = minding.scheduleWithFixedDelay(keeping::tick, 1, 1, TimeUnit.MINUTES);
        }
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

    /// Opens a book for reading only, whoever has it open, and shows nobody that it is open here: a backup,
    /// to look at it.
    public static void look(Path file, Executor fx, Consumer<OpenBook> then, Consumer<Throwable> errors) {
        var writing = thread("book");
        new Work(writing, writing, fx, failure -> {
                    writing.shutdown();
                    errors.accept(failure);
                })
                .run(() -> opened(new Found(Book.read(file), null, null, null), writing, fx, errors), then);
    }

    private static OpenBook opened(Path file, ExecutorService writing, Executor fx, Consumer<Throwable> errors) {
        return opened(found(file), writing, fx, errors);
    }

    private static OpenBook opened(Found found, ExecutorService writing, Executor fx, Consumer<Throwable> errors) {
        try {
            var file = found.writer().path();
            return new OpenBook(found, Book.read(file), Book.read(file), writing, fx, errors);
        } catch (BookException unreadable) {
            found.close();
            throw unreadable;
        }
    }

    /// Whoever has the book open first may write; where somebody has, or it may not be written, it is only
    /// read.
    private static Found found(Path file) {
        var holder = Files.exists(file) ? OpenMark.holder(file, AppData.folder(), CLOCK) : Optional.<Holder>empty();
        if (holder.isPresent()) {
            return new Found(Book.read(file), null, holder.get(), null);
        }
        try {
            return new Found(shared(Book.open(file)), OpenMark.set(file, AppData.folder(), CLOCK), null, null);
        } catch (BookException refused) {
            if (!refused.isReadable()) {
                throw refused;
            }
            return new Found(Book.read(file), null, null, refused);
        }
    }

    private static Book shared(Book writer) {
        try {
            writer.shareWithReaders();
            return writer;
        } catch (BookException e) {
            writer.close();
            throw e;
        }
    }

    /// What is under way when the book is closed is brought to its end; what was to be done later is not.
    private static ScheduledExecutorService minder() {
        var minder = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("keeping").daemon(true).factory(), new ThreadPoolExecutor.DiscardPolicy());
        minder.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return minder;
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

    /// Starts what is done for the book's safety, once the window can be used: the book is backed up as it
    /// was opened. Nothing where it is only read.
    public void keep() {
        if (mark != null) {
            Future<?> _ = minding.schedule(
                    () -> keeping.backUp(Occasion.OPENED, _ -> {}), SOON_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// Backups, and who else has the book open.
    public Keeping keeping() {
        return keeping;
    }

    /// Why the book is only read though nobody else has it open: what came of opening it for writing. Empty
    /// where it may be written.
    public Optional<BookException> caution() {
        return Optional.ofNullable(caution);
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
        minding.close();
        writer.close();
        if (mark != null) {
            mark.close();
        }
    }
}
