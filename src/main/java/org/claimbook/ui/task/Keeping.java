package org.claimbook.ui.task;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimbook.book.Book;
import org.claimbook.book.backup.AppData;
import org.claimbook.book.backup.Backup;
import org.claimbook.book.backup.Occasion;
import org.claimbook.book.guard.Holder;
import org.claimbook.book.guard.OpenMark;
import org.jspecify.annotations.Nullable;

/// What is done for a book's safety while it is open: others are told that it is open here, and it is backed
/// up now and then. All of it on a thread of its own, with a reader of its own, so that nobody waits for it.
///
/// Methods and properties belong to the FX thread, but for [#tick].
public final class Keeping {
    private final Path book;
    private final @Nullable OpenMark mark;
    private final Clock clock;
    private final BackupTimes times;
    private final Executor thread;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyLongWrapper made = new ReadOnlyLongWrapper(this, "made");
    private final ReadOnlyObjectWrapper<@Nullable Holder> holder = new ReadOnlyObjectWrapper<>(this, "holder");

    /// @param mark that is to be refreshed; null where the book is only read
    /// @param holder who else has the book open, so that it is only read; null for nobody
    Keeping(Path book, @Nullable OpenMark mark, @Nullable Holder holder, Clock clock, Executor thread, Executor fx) {
        this.book = book;
        this.mark = mark;
        this.clock = clock;
        this.times = new BackupTimes(clock);
        this.thread = thread;
        this.fx = fx;
        this.holder.set(holder);
    }

    /// Who else has the book open, as of a minute ago at most; null for nobody, also where it was never asked
    /// since the book is open here for writing.
    public ReadOnlyObjectProperty<@Nullable Holder> holder() {
        return holder.getReadOnlyProperty();
    }

    /// Why the last backup could not be made; null where it could.
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Grows with each backup that was made.
    public ReadOnlyLongProperty made() {
        return made.getReadOnlyProperty();
    }

    /// Backs the book up; what goes wrong is told by [#failure].
    ///
    /// @param then is given the backup that holds the book as it is, an older one where nothing has changed
    /// since; null where there is none
    public void backUp(Occasion occasion, Consumer<@Nullable Backup> then) {
        thread.execute(() -> make(occasion, then));
    }

    /// Asks anew who else has the book open.
    ///
    /// @param then is told too, once it is known
    public void look(Consumer<@Nullable Holder> then) {
        thread.execute(() -> {
            var found = OpenMark.holder(book, AppData.folder(), clock).orElse(null);
            fx.execute(() -> {
                holder.set(found);
                then.accept(found);
            });
        });
    }

    /// The book has changed.
    void change() {
        times.change();
    }

    /// What is to be done every minute, on the thread of its own.
    void tick() {
        if (mark == null) {
            look(_ -> {});
            return;
        }
        mark.refresh();
        if (times.isDue()) {
            make(Occasion.WORKING, _ -> {});
        }
    }

    private void make(Occasion occasion, Consumer<@Nullable Backup> then) {
        times.begin();
        try (var reader = Book.read(book)) {
            var backup = reader.backUp(occasion);
            fx.execute(() -> end(backup, then));
        } catch (RuntimeException thrown) {
            times.fail();
            fx.execute(() -> {
                failure.set(thrown);
                then.accept(null);
            });
        }
    }

    private void end(Optional<Backup> backup, Consumer<@Nullable Backup> then) {
        failure.set(null);
        made.set(made.get() + 1);
        then.accept(backup.orElse(null));
    }
}
