package org.claimbook.ui.notice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.claimbook.book.backup.Backup;
import org.claimbook.book.file.BookException;
import org.claimbook.book.guard.Holder;
import org.claimbook.ui.task.Keeping;
import org.claimbook.ui.task.OpenBook;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// What is said about a book when it has been opened: why it is only read, what was left half typed, what a
/// backup has brought back.
public final class BookNotices {
    private static final String READING = "reading";
    private static final String DRAFTS = "drafts";
    private static final String RESTORED = "restored";

    private final Notices notices;
    private final Messages messages;
    private final Show show;
    private final Clock clock;
    private int drafts;

    /// @param clock tells which day it is
    public BookNotices(Notices notices, Messages messages, Show show, Clock clock) {
        this.notices = notices;
        this.messages = messages;
        this.show = show;
        this.clock = clock;
    }

    /// Says why the book is only read, if it is, and when it need not be any longer.
    ///
    /// @param again opens it anew
    public void readOnly(OpenBook book, Runnable again) {
        book.caution().ifPresent(why -> cautioned(why, again));
        if (book.keeping().holder().get() != null) {
            book.keeping().holder().subscribe(holder -> held(holder, book.keeping(), again));
        }
    }

    private void cautioned(BookException why, Runnable again) {
        notices.show(Notice.warning(
                        READING, messages.get("notice.caution", messages.sentence(String.valueOf(why.getMessage()))))
                .with(messages.get("notice.openAgain"), again)
                .staying());
    }

    /// Opening anew goes by what is so now, which may have changed since it was last looked at.
    private void held(@Nullable Holder holder, Keeping keeping, Runnable again) {
        var text = holder == null
                ? messages.get("notice.free")
                : messages.get("notice.held", holder.user(), holder.host(), time(holder.opened()));
        Runnable openAgain = () -> keeping.look(now -> {
            if (now == null) {
                again.run();
            }
        });
        var notice = holder == null ? Notice.of(READING, text) : Notice.warning(READING, text);
        notices.show(notice.with(messages.get("notice.openAgain"), openAgain).staying());
    }

    /// "10:42" where it was today.
    private String time(Instant at) {
        var zone = ZoneId.systemDefault();
        return LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(clock.instant(), zone))
                ? messages.get("notice.today", show.time(at))
                : show.moment(at);
    }

    /// Says in how many cells there still is what was typed and never entered in an earlier session. Once
    /// somebody has closed the notice, fewer are no news.
    ///
    /// @param toFirst goes to the first of them
    public void drafts(int left, Runnable toFirst) {
        var news = left > drafts || notices.isShown(DRAFTS);
        drafts = left;
        if (left == 0) {
            notices.remove(DRAFTS);
        } else if (news) {
            notices.show(Notice.of(DRAFTS, messages.count("notice.drafts", left))
                    .with(messages.get("notice.drafts.show"), toFirst));
        }
    }

    /// The window shows a backup, not the book.
    ///
    /// @param back opens the book again
    public void looking(Backup backup, String book, Runnable back) {
        notices.show(Notice.of(READING, messages.get("notice.looking", show.moment(backup.at()), book))
                .with(messages.get("notice.looking.back"), back)
                .staying());
    }

    /// @param kept what the book held before
    public void restored(Backup backup, Path kept) {
        notices.show(
                Notice.of(RESTORED, messages.get("notice.restored", show.moment(backup.at()), String.valueOf(kept)))
                        .with(messages.get("backups.folder.copy"), () -> copy(kept)));
    }

    private static void copy(Path path) {
        var content = new ClipboardContent();
        content.putString(path.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
