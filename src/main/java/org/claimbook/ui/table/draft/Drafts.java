package org.claimbook.ui.table.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// The drafts of a grid. Those that are to outlive the window are written to their shelf at once: while one
/// is being written, of what is typed meanwhile only the newest text waits.
///
/// Belongs to the FX thread.
public final class Drafts {
    private final @Nullable DraftShelf shelf;
    private final Work work;
    private final LongConsumer touched;
    private final Map<Draft.Cell, Draft> drafts = new HashMap<>();
    private final Set<Draft.Cell> kept = new HashSet<>();
    /// What the shelf has still to be told: a text to keep, or none to forget it.
    private final Map<Draft.Cell, Optional<String>> untold = new HashMap<>();

    private final AtomicBoolean telling = new AtomicBoolean();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");

    /// @param shelf null where drafts last only as long as the window
    /// @param touched is told the row of which a draft has come or gone
    public Drafts(@Nullable DraftShelf shelf, Work work, LongConsumer touched) {
        this.shelf = shelf;
        this.work = work;
        this.touched = touched;
    }

    public @Nullable Draft get(Draft.Cell cell) {
        return drafts.get(cell);
    }

    public int size() {
        return drafts.size();
    }

    public List<Draft.Cell> cells() {
        return List.copyOf(drafts.keySet());
    }

    /// All texts as they now are.
    public Map<Draft.Cell, String> texts() {
        var texts = new HashMap<Draft.Cell, String>();
        drafts.forEach((cell, draft) -> texts.put(cell, draft.text()));
        return texts;
    }

    /// Grows whenever a draft comes or goes.
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// Notes a text while it is being typed; the cell itself shows it.
    public void typing(Draft.Cell cell, String text) {
        tell(cell, Optional.of(text));
    }

    /// Forgets a text that was only being typed.
    public void notTyping(Draft.Cell cell) {
        var draft = drafts.get(cell);
        if (draft != null && draft.stays()) {
            tell(cell, Optional.of(draft.text()));
        } else if (kept.contains(cell)) {
            tell(cell, Optional.empty());
        }
    }

    public void put(Draft.Cell cell, Draft draft) {
        drafts.put(cell, draft);
        if (draft.stays()) {
            tell(cell, Optional.of(draft.text()));
        }
        note(cell.row());
    }

    /// Takes back drafts of an earlier session, of which the shelf knows already.
    public void restore(Map<Draft.Cell, Draft> found) {
        found.forEach((cell, draft) -> {
            if (drafts.putIfAbsent(cell, draft) == null) {
                kept.add(cell);
                note(cell.row());
            }
        });
    }

    public void remove(Draft.Cell cell) {
        if (kept.contains(cell)) {
            tell(cell, Optional.empty());
        }
        if (drafts.remove(cell) != null) {
            note(cell.row());
        }
    }

    /// Removes a draft unless another has taken its place meanwhile.
    public void remove(Draft.Cell cell, Draft draft) {
        if (draft.equals(drafts.get(cell))) {
            remove(cell);
        } else if (!drafts.containsKey(cell) && kept.contains(cell)) {
            tell(cell, Optional.empty());
        }
    }

    private void note(long row) {
        touched.accept(row);
        changes.set(changes.get() + 1);
    }

    private void tell(Draft.Cell cell, Optional<String> text) {
        if (shelf == null) {
            return;
        }
        if (text.isPresent()) {
            kept.add(cell);
        } else {
            kept.remove(cell);
        }
        untold.put(cell, text);
        tell(shelf);
    }

    private void tell(DraftShelf to) {
        if (untold.isEmpty() || telling.getAndSet(true)) {
            return;
        }
        var now = Map.copyOf(untold);
        untold.clear();
        work.note(
                () -> {
                    try {
                        now.forEach((cell, text) ->
                                text.ifPresentOrElse(kept -> to.put(cell, kept), () -> to.remove(cell)));
                    } finally {
                        telling.set(false);
                    }
                },
                () -> tell(to));
    }
}
