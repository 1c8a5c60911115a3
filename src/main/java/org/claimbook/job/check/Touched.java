package org.claimbook.job.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.claimbook.book.Book;
import org.claimbook.book.check.ChangeWatch.Changes;
import org.claimbook.book.check.ClaimKeys;

/// Finds the groups of claims that changes touch: those in which the claims are, and those in which they
/// were.
final class Touched {
    /// With more linked claims than this to look at, all is looked at.
    private static final int MOST_LINKED = 500;

    private final Book book;
    private final CheckContext before;
    private final CheckContext now;
    private final Set<CheckGroup> groups = new LinkedHashSet<>();

    Touched(Book book, CheckContext before, CheckContext now) {
        this.book = book;
        this.before = before;
        this.now = now;
    }

    /// The groups to check again; empty where everything is.
    Optional<Set<CheckGroup>> by(Changes changes) {
        if (changes.everything()) {
            return Optional.empty();
        }
        for (var keys : changes.claims()) {
            if (!stillATable(keys.reportUid())) {
                return Optional.empty();
            }
            add(keys);
        }
        for (var report : changes.reports()) {
            if (now.isTable(book, report)) {
                return Optional.empty();
            }
            book.scan().report(report).forEach(claim -> add(ClaimKeys.of(claim)));
        }
        var linked = new LinkedHashSet<String>();
        for (var uid : changes.linked()) {
            linked.addAll(before.linked().group(uid));
            linked.addAll(now.linked().group(uid));
        }
        if (linked.size() > MOST_LINKED) {
            return Optional.empty();
        }
        linked.forEach(uid -> book.claims().find(uid).map(ClaimKeys::of).ifPresent(this::add));
        return Optional.of(groups);
    }

    /// Whether the report is read as it was when it was last checked: as a whole, or, being a table, by its
    /// dates.
    private boolean stillATable(String report) {
        return !before.tables().containsKey(report)
                || before.tables().get(report).equals(now.isTable(book, report));
    }

    private void add(ClaimKeys keys) {
        groups.addAll(CheckGroup.of(keys, now.isTable(book, keys.reportUid())));
        book.scan().totalsOf(keys.claimUid()).forEach(total -> groups.add(new CheckGroup.Total(total)));
    }
}
