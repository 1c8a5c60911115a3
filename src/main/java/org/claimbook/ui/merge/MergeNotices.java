package org.claimbook.ui.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.claimbook.book.guard.SyncFolder;
import org.claimbook.ui.notice.Notice;
import org.claimbook.ui.notice.Notices;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// What is said under the top bar of sync programs, of the copies they left, and of conflicts that wait.
public final class MergeNotices {
    private static final String SYNCED = "synced";
    private static final String COPIES = "copies";
    private static final String CONFLICTS = "conflicts";
    /// More names than that are not told.
    private static final int NAMED = 3;

    private final Notices notices;
    private final Messages messages;
    private int said;

    public MergeNotices(Notices notices, Messages messages) {
        this.notices = notices;
        this.messages = messages;
    }

    /// @param merge opens the dialog on a copy
    public void synced(SyncModel sync, Consumer<Path> merge) {
        sync.service().subscribe(service -> warn(sync, service));
        sync.copies().subscribe(() -> offer(sync, merge));
        offer(sync, merge);
    }

    private void warn(SyncModel sync, @Nullable SyncFolder service) {
        if (service == null) {
            notices.remove(SYNCED);
        } else {
            notices.show(Notice.warning(SYNCED, messages.get("sync.says", service.title()))
                    .with(messages.get("sync.understood"), sync::understood)
                    .staying());
        }
    }

    private void offer(SyncModel sync, Consumer<Path> merge) {
        var copies = List.copyOf(sync.copies());
        if (copies.isEmpty()) {
            notices.remove(COPIES);
        } else {
            notices.show(Notice.of(
                            COPIES,
                            messages.get("sync.named", messages.count("sync.copies", copies.size()), names(copies)))
                    .with(messages.get("sync.merge"), () -> merge.accept(copies.getFirst()))
                    .with(messages.get("sync.notNow"), sync::notNow)
                    .staying());
        }
    }

    private static String names(List<Path> copies) {
        var names = copies.stream()
                .limit(NAMED)
                .map(copy -> String.valueOf(copy.getFileName()))
                .collect(Collectors.joining(", "));
        return copies.size() > NAMED ? names + "…" : names;
    }

    /// Says that conflicts wait, until somebody goes to them or does not want to know; again when a merge
    /// leaves more.
    ///
    /// @param settle goes to them
    public void conflicts(ConflictsModel model, Runnable settle) {
        model.count().subscribe(count -> {
            if (count.intValue() > said) {
                notices.show(Notice.of(CONFLICTS, messages.count("conflicts.wait", count.intValue()))
                        .with(messages.get("conflicts.settle"), settle));
            } else if (count.intValue() == 0) {
                notices.remove(CONFLICTS);
            }
            said = count.intValue();
        });
        model.shown().subscribe(shown -> {
            if (shown) {
                notices.remove(CONFLICTS);
            }
        });
    }
}
