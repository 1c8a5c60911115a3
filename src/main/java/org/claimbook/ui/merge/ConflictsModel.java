package org.claimbook.ui.merge;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimbook.book.Book;
import org.claimbook.book.file.BookException;
import org.claimbook.book.merge.Conflict;
import org.claimbook.book.merge.ConflictStore.Side;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// What merges left to be settled, which of it is looked at, and what is decided.
public final class ConflictsModel {
    private final Book writer;
    private final Book reader;
    private final Work work;
    private final Work.Slot looking;
    private final ObservableList<Conflict> conflicts = FXCollections.observableArrayList();
    private final ObservableList<Conflict> shownConflicts = FXCollections.unmodifiableObservableList(conflicts);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ObjectProperty<@Nullable Conflict> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only
    public ConflictsModel(Book writer, Book reader, Work work) {
        this.writer = writer;
        this.reader = reader;
        this.work = work;
        this.looking = work.slot();
        chosen.subscribe((_, _) -> notice.set(""));
        work.revision().subscribe(_ -> look());
    }

    /// The oldest first.
    public ObservableList<Conflict> conflicts() {
        return shownConflicts;
    }

    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// The conflict that is looked at; null where there is none.
    public ObjectProperty<@Nullable Conflict> chosen() {
        return chosen;
    }

    /// Why the chosen one could not be settled so, in English; empty where nothing stood against it.
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether the conflicts are shown, rather than what checks find.
    public BooleanProperty shown() {
        return shown;
    }

    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    /// Settles the chosen one, as one step, and goes to the next.
    public void settle(Side side) {
        var conflict = chosen.get();
        if (conflict != null && !isReadOnly()) {
            notice.set("");
            work.run(() -> refusal(conflict, side), notice::set);
        }
    }

    private String refusal(Conflict conflict, Side side) {
        try {
            writer.conflicts().settle(conflict.uid(), side);
            return "";
        } catch (BookException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// Settles all that can be settled so, as one step.
    public void settleAll(Side side) {
        if (!isReadOnly()) {
            work.run(() -> writer.conflicts().settleAll(side), _ -> {});
        }
    }

    private void look() {
        looking.run(() -> reader.conflicts().all(), this::show);
    }

    /// What was chosen stays so; where it is settled, the one that took its place.
    private void show(List<Conflict> found) {
        var before = chosen.get();
        var at = Math.max(0, indexOf(before, conflicts));
        if (!conflicts.equals(found)) {
            conflicts.setAll(found);
        }
        var now = indexOf(before, found);
        var next = now >= 0 ? now : Math.min(at, found.size() - 1);
        chosen.set(next < 0 ? null : found.get(next));
        count.set(found.size());
        if (found.isEmpty()) {
            shown.set(false);
        }
    }

    private static int indexOf(@Nullable Conflict conflict, List<Conflict> in) {
        for (var i = 0; i < in.size(); i++) {
            if (conflict != null && Objects.equals(in.get(i).uid(), conflict.uid())) {
                return i;
            }
        }
        return -1;
    }
}
