package org.claimbook.book.merge.take;

import java.util.List;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;

/// Takes over what another copy of a book has done since a common base, both attached to this book as
/// `theirs` and `base`; within a step of this book's.
public final class Takeover {
    private final Sql sql;
    private final Journal journal;
    private final MergeTally tally = new MergeTally();

    public Takeover(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// @return the uids of the conflicts that it left
    public List<String> run() {
        // A row may go before what refers to it, and come after.
        sql.update("PRAGMA defer_foreign_keys = ON");
        var differences = new Differences(sql);
        differences.find();
        var names = new OneNames(sql, differences);
        names.find();
        var clashes = new Clashes(sql);
        new TableTake(sql, journal, differences, names, clashes, tally).take();
        differences.forget();
        Table.content().forEach(table -> sql.script("DROP TABLE IF EXISTS " + Additions.ids(table)));
        return clashes.write(journal);
    }

    public MergeTally tally() {
        return tally;
    }
}
