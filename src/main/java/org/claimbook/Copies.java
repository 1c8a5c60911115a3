package org.claimbook;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.merge.MergeDialog;
import org.claimbook.ui.merge.MergeModel;
import org.claimbook.ui.merge.MergeNotices;
import org.claimbook.ui.merge.SyncModel;
import org.claimbook.ui.shell.Remembered;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// What has to do with other copies of the book that is open: those that sync programs leave, and merging.
final class Copies {
    private final Desk at;
    private final Stage stage;
    private final Choosers choosers;
    private final Messages messages;
    private final Show show;
    private final SyncModel sync;

    Copies(Desk at, Stage stage, Remembered remembered, Choosers choosers, Messages messages, Show show) {
        this.at = at;
        this.stage = stage;
        this.choosers = choosers;
        this.messages = messages;
        this.show = show;
        this.sync = new SyncModel(at.book().reader(), at.book().work(), memory(remembered));
    }

    private static SyncModel.Memory memory(Remembered remembered) {
        return new SyncModel.Memory() {
            @Override
            public Optional<String> get(String key) {
                return remembered.get(key);
            }

            @Override
            public void put(String key, String value) {
                remembered.put(key, value);
            }
        };
    }

    /// Says under the top bar what there is to say; nothing of a book that is only read.
    void tell() {
        if (!at.frame().isReadOnly()) {
            var notices = new MergeNotices(at.frame().notices(), messages);
            notices.synced(sync, this::merge);
            notices.conflicts(at.conflicts(), at::settle);
            sync.look();
        }
    }

    /// Opens the dialog that takes another copy in.
    ///
    /// @param copy null to ask for one
    void merge(@Nullable Path copy) {
        var book = at.book();
        var model = new MergeModel(book.writer(), book.reader(), book.work(), sync::merged);
        new MergeDialog(model, choosers, at::settle, messages, show).open(stage);
        model.other().set(copy);
    }
}
