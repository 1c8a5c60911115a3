package org.claimbook.ui.notice;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The notices of a window, in the order in which they stand. Belongs to the FX thread.
public final class Notices {
    private final ObservableList<Notice> all = FXCollections.observableArrayList();
    /// Held, for it is told of changes only as long as somebody holds it.
    private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(all);

    public ObservableList<Notice> all() {
        return shown;
    }

    /// Shows a notice below the others, or in the place of the one of its id.
    public void show(Notice notice) {
        for (var at = 0; at < all.size(); at++) {
            if (all.get(at).id().equals(notice.id())) {
                all.set(at, notice);
                return;
            }
        }
        all.add(notice);
    }

    boolean isShown(String id) {
        return all.stream().anyMatch(notice -> notice.id().equals(id));
    }

    /// Takes the notice of this id away, where there is one.
    public void remove(String id) {
        all.removeIf(notice -> notice.id().equals(id));
    }

    /// As its cross does.
    void close(Notice notice) {
        remove(notice.id());
        notice.closed().run();
    }
}
