package org.claimbook.ui.merge;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.claimbook.book.Book;
import org.claimbook.book.file.BookException;
import org.claimbook.book.merge.BookMerge.Prefer;
import org.claimbook.job.JobException;
import org.claimbook.job.keep.MergeBooks;
import org.claimbook.job.keep.RehearseMerge;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// Takes another copy of the book in: rehearses it as soon as a file is chosen, then does it.
public final class MergeModel {
    private final Book writer;
    private final Book reader;
    private final Work work;
    private final Consumer<Path> merged;
    private final Work.Slot rehearsing;
    private final ObjectProperty<@Nullable Path> other = new SimpleObjectProperty<>(this, "other");
    private final ObjectProperty<Prefer> prefer = new SimpleObjectProperty<>(this, "prefer", Prefer.ASK);
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(this, "standing", new Standing.Waiting());

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only
    /// @param merged is told of the copy that was merged
    public MergeModel(Book writer, Book reader, Work work, Consumer<Path> merged) {
        this.writer = writer;
        this.reader = reader;
        this.work = work;
        this.merged = merged;
        this.rehearsing = work.slot();
        other.subscribe(this::rehearse);
    }

    /// The other copy; null before one is chosen.
    public ObjectProperty<@Nullable Path> other() {
        return other;
    }

    /// Whose word stands where both differ.
    public ObjectProperty<Prefer> prefer() {
        return prefer;
    }

    ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    private void rehearse(@Nullable Path file) {
        rehearsing.forget();
        if (file == null) {
            standing.set(new Standing.Waiting());
            return;
        }
        standing.set(new Standing.Rehearsing());
        // What was typed before has to be on disk, where the reader finds it.
        work.note(
                () -> {},
                () -> rehearsing.run(
                        () -> orRefused(() -> new Standing.Rehearsed(RehearseMerge.run(reader, file))), standing::set));
    }

    /// Does what was rehearsed, as one step; the book is backed up before.
    void merge() {
        var file = other.get();
        if (file == null || !(standing.get() instanceof Standing.Rehearsed)) {
            return;
        }
        var how = prefer.get();
        standing.set(new Standing.Merging());
        work.run(
                () -> orRefused(() -> {
                    var before = writer.conflicts().count();
                    var result = MergeBooks.run(writer, file, null, how);
                    return new Standing.Merged(result, result.left().size() - before);
                }),
                end -> {
                    standing.set(end);
                    if (end instanceof Standing.Merged) {
                        merged.accept(file);
                    }
                });
    }

    private static Standing orRefused(Supplier<Standing> job) {
        try {
            return job.get();
        } catch (BookException | JobException e) {
            return new Standing.Refused(String.valueOf(e.getMessage()));
        }
    }
}
