package org.claimbook.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.claimbook.book.Book;
import org.claimbook.book.history.History;
import org.claimbook.book.history.Step;
import org.claimbook.ui.notice.Notices;
import org.claimbook.ui.search.SearchModel;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// State of the window's frame: which book, which pane, how much is in the book, what undo and redo would do.
public final class ShellModel {
    private static final String ENDING = ".claimbook";

    private final Book writer;
    private final Book reader;
    private final Work work;
    private final Work.Slot looking;
    private final SearchModel search;
    private final Notices notices = new Notices();
    private final StringProperty pane = new SimpleStringProperty(this, "pane", "");
    private final ReadOnlyObjectWrapper<Book.Counts> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", new Book.Counts(0, 0, 0));
    private final ReadOnlyObjectWrapper<@Nullable Step> undoable = new ReadOnlyObjectWrapper<>(this, "undoable");
    private final ReadOnlyObjectWrapper<@Nullable Step> redoable = new ReadOnlyObjectWrapper<>(this, "redoable");
    private final IntegerProperty conflicts = new SimpleIntegerProperty(this, "conflicts");
    private final BooleanProperty settling = new SimpleBooleanProperty(this, "settling");
    private final IntegerProperty findings = new SimpleIntegerProperty(this, "findings", -1);

    private final ObjectProperty<@Nullable Throwable> backupFailure = new SimpleObjectProperty<>(this, "backupFailure");

    private record State(Book.Counts counts, Optional<Step> undoable, Optional<Step> redoable) {}

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only
    public ShellModel(Book writer, Book reader, Work work) {
        this.writer = writer;
        this.reader = reader;
        this.work = work;
        this.looking = work.slot();
        this.search = new SearchModel(reader, work);
        work.revision().subscribe(_ -> look());
    }

    private void look() {
        looking.run(
                () -> new State(
                        reader.counts(),
                        reader.history().undoable(),
                        reader.history().redoable()),
                this::show);
    }

    private void show(State state) {
        counts.set(state.counts());
        undoable.set(isReadOnly() ? null : state.undoable().orElse(null));
        redoable.set(isReadOnly() ? null : state.redoable().orElse(null));
    }

    /// The book's name: its file's, without the ending.
    public String bookName() {
        return nameOf(file());
    }

    static String nameOf(Path book) {
        var name = String.valueOf(book.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    public Path file() {
        return writer.path();
    }

    /// The window's title.
    public String title() {
        return bookName() + " – Claimbook";
    }

    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    /// What is searched for in the whole book.
    public SearchModel search() {
        return search;
    }

    /// What is said under the top bar.
    public Notices notices() {
        return notices;
    }

    /// Id of the pane that is shown.
    public StringProperty pane() {
        return pane;
    }

    public ReadOnlyObjectProperty<Book.Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// What undo would take back; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Step> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// What redo would do again; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Step> redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// How many findings of checks nobody has dismissed; -1 where that is not known yet. The one who checks
    /// sets it.
    public IntegerProperty findings() {
        return findings;
    }

    /// Why the last backup could not be made; null where it could. The one who makes them sets it.
    public ObjectProperty<@Nullable Throwable> backupFailure() {
        return backupFailure;
    }

    /// How many conflicts merges left to be settled. The one who settles sets it.
    public IntegerProperty conflicts() {
        return conflicts;
    }

    /// Whether the pane of checks shows these conflicts, rather than what checks find.
    public BooleanProperty settling() {
        return settling;
    }

    /// What is under way.
    public enum Busy {
        NOTHING,
        /// Something is read that somebody waits for.
        READING,
        /// What was typed or asked for is on its way to the disk.
        SAVING
    }

    /// What keeps the window busy, of several things the one that matters most.
    public ObservableValue<Busy> busy() {
        return Bindings.createObjectBinding(
                () -> work.writing().get() > 0 ? Busy.SAVING : work.running().get() > 0 ? Busy.READING : Busy.NOTHING,
                work.writing(),
                work.running());
    }

    /// Takes the newest step back, where there is one.
    public void undo() {
        replay(history -> history.undoable().ifPresent(_ -> history.undo()));
    }

    /// Does the step again that was undone last, where there is one.
    public void redo() {
        replay(history -> history.redoable().ifPresent(_ -> history.redo()));
    }

    /// What there is to undo is asked when its turn comes, since the properties may be a key press behind.
    private void replay(Consumer<History> how) {
        if (!isReadOnly()) {
            work.run(
                    () -> {
                        how.accept(writer.history());
                        return true;
                    },
                    _ -> {});
        }
    }
}
