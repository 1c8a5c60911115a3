package org.claimbook.ui.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/// Carries jobs off the FX thread and their answers back onto it.
///
/// All methods and properties belong to the FX thread; jobs run elsewhere and must not touch either. With
/// one thread behind each executor, jobs of a kind run in the order they were given.
public final class Work {
    private final Executor book;
    private final Executor analysis;
    private final Executor following;
    private final Executor fx;
    private final Consumer<Throwable> errors;
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(this, "running");
    private final ReadOnlyIntegerWrapper writing = new ReadOnlyIntegerWrapper(this, "writing");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private final ReadOnlyIntegerWrapper behind = new ReadOnlyIntegerWrapper(this, "behind");

    /// Follows the book on the analysis thread too.
    ///
    /// @param book one thread, which owns the writable book
    /// @param analysis one thread, which owns the read-only book
    /// @param fx hands over to the FX thread
    /// @param errors is told, on the FX thread, what a job or its continuation threw
    public Work(Executor book, Executor analysis, Executor fx, Consumer<Throwable> errors) {
        this(book, analysis, analysis, fx, errors);
    }

    /// @param following one thread, which owns a read-only book of its own, and may be busy for long
    public Work(Executor book, Executor analysis, Executor following, Executor fx, Consumer<Throwable> errors) {
        this.book = book;
        this.analysis = analysis;
        this.following = following;
        this.fx = fx;
        this.errors = errors;
    }

    /// Does everything at once on the calling thread: for tests.
    public static Work direct(Consumer<Throwable> errors) {
        return new Work(Runnable::run, Runnable::run, Runnable::run, errors);
    }

    /// Writes into the book, after all writes asked for before, then continues on the FX thread.
    public <T extends @Nullable Object> void run(Supplier<T> job, Consumer<? super T> then) {
        write(job, answer -> {
            try {
                then.accept(answer);
            } finally {
                revision.set(revision.get() + 1);
            }
        });
    }

    /// Writes what no pane shows as a part of the book, such as a cell while it is typed: nobody reads
    /// again after.
    public void note(Runnable job, Runnable then) {
        write(
                () -> {
                    job.run();
                    return true;
                },
                _ -> then.run());
    }

    /// Reads or computes, and always delivers the answer. For what may be overtaken by a newer question,
    /// take a [Slot].
    public <T extends @Nullable Object> void analyse(Supplier<T> job, Consumer<? super T> then) {
        start(analysis, job, then);
    }

    /// Does a job now, and again after each write, on a thread that no pane's question waits for, and
    /// delivers what comes of it. Of the writes made while it is under way, all are followed at once when
    /// it ends. For what is kept up to date, such as what checks find.
    ///
    /// @param job is never done twice at a time; may throw a [CancellationException] when its thread is
    /// interrupted, since nobody waits for its answer then
    ///
    /// @return does it once more
    public <T extends @Nullable Object> Runnable follow(Supplier<T> job, Consumer<? super T> then) {
        var follower = new Follower<T>(job, then);
        revision.subscribe(_ -> follower.follow());
        return follower::follow;
    }

    /// A new place for questions of one kind.
    public Slot slot() {
        return new Slot();
    }

    /// How many jobs are asked for and not yet answered.
    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    /// How many of them write into the book.
    public ReadOnlyIntegerProperty writing() {
        return writing.getReadOnlyProperty();
    }

    /// Grows after each write that went well, once its continuation has run: the sign for panes to read
    /// again.
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// How many jobs that follow the book are behind it.
    public ReadOnlyIntegerProperty behind() {
        return behind.getReadOnlyProperty();
    }

    private <T extends @Nullable Object> void write(Supplier<T> job, Consumer<? super T> then) {
        running.set(running.get() + 1);
        writing.set(writing.get() + 1);
        book.execute(() -> {
            var end = outcome(job, then);
            fx.execute(() -> {
                writing.set(writing.get() - 1);
                finish(running, end);
            });
        });
    }

    private <T extends @Nullable Object> void start(Executor on, Supplier<T> job, Consumer<? super T> then) {
        running.set(running.get() + 1);
        on.execute(() -> {
            var end = outcome(job, then);
            fx.execute(() -> finish(running, end));
        });
    }

    /// Does the job and says what is left to do on the FX thread: continue with the answer, or report the
    /// failure.
    private <T extends @Nullable Object> Runnable outcome(Supplier<T> job, Consumer<? super T> then) {
        try {
            var answer = job.get();
            return () -> then.accept(answer);
        } catch (CancellationException _) {
            return () -> {};
        } catch (Throwable failure) {
            return () -> errors.accept(failure);
        }
    }

    private void finish(ReadOnlyIntegerWrapper count, Runnable end) {
        count.set(count.get() - 1);
        try {
            end.run();
        } catch (Throwable failure) {
            errors.accept(failure);
        }
    }

    /// Asks questions of which only the newest matters, such as a filter while it is typed: an answer that
    /// a later question has overtaken is dropped, and a question overtaken before its turn is never asked.
    /// Not for writes.
    public final class Slot {
        private final AtomicLong newest = new AtomicLong();

        private Slot() {}

        /// Asks on the analysis thread; the answer comes on the FX thread, unless overtaken. A failure
        /// always comes.
        public <T extends @Nullable Object> void run(Supplier<T> query, Consumer<? super T> then) {
            var mine = newest.incrementAndGet();
            start(analysis, () -> isNewest(mine) ? new Answer<>(query.get()) : null, answer -> {
                if (answer != null && isNewest(mine)) {
                    then.accept(answer.value());
                }
            });
        }

        /// Drops the answer that is still on its way, if any.
        public void forget() {
            newest.incrementAndGet();
        }

        private boolean isNewest(long question) {
            return newest.get() == question;
        }
    }

    /// A job that is done again whenever the book has changed.
    private final class Follower<T extends @Nullable Object> {
        private final Supplier<T> job;
        private final Consumer<? super T> then;
        private boolean underWay;
        private boolean again;

        private Follower(Supplier<T> job, Consumer<? super T> then) {
            this.job = job;
            this.then = then;
        }

        private void follow() {
            again = underWay;
            if (underWay) {
                return;
            }
            underWay = true;
            behind.set(behind.get() + 1);
            following.execute(() -> {
                var end = outcome(job, then);
                fx.execute(() -> {
                    underWay = false;
                    finish(behind, end);
                    if (again) {
                        follow();
                    }
                });
            });
        }
    }

    private record Answer<T extends @Nullable Object>(T value) {}
}
