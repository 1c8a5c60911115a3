package org.claimbook.book;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimbook.book.backup.Backup;
import org.claimbook.book.backup.Backups;
import org.claimbook.book.backup.Occasion;
import org.claimbook.book.backup.Snapshot;
import org.claimbook.book.check.ChangeWatch;
import org.claimbook.book.check.ClaimScan;
import org.claimbook.book.check.DismissalStore;
import org.claimbook.book.claim.ClaimStore;
import org.claimbook.book.claim.LinkStore;
import org.claimbook.book.claim.ReportStore;
import org.claimbook.book.claim.TopicStore;
import org.claimbook.book.claim.ViewStore;
import org.claimbook.book.file.BookFile;
import org.claimbook.book.file.Schema;
import org.claimbook.book.file.SettingStore;
import org.claimbook.book.file.Sql;
import org.claimbook.book.history.DraftStore;
import org.claimbook.book.history.History;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.book.merge.BookMerge;
import org.claimbook.book.merge.ConflictStore;
import org.claimbook.book.merge.MergeResult;
import org.claimbook.book.name.MeasureStore;
import org.claimbook.book.name.NameStore;
import org.claimbook.book.name.NamedStore;
import org.claimbook.book.name.SourceStore;
import org.claimbook.book.whole.BulkInsert;
import org.claimbook.book.whole.TableDump;
import org.claimbook.book.whole.TableRestore;
import org.claimbook.model.NameKind;
import org.jspecify.annotations.Nullable;

/// A book: one SQLite file, open.
///
/// A book belongs to one thread at a time; a reader on another thread opens the file once more, with [#read].
/// Each edit is on disk when the method that made it returns.
public final class Book implements AutoCloseable {
    /// How much a book holds.
    ///
    /// @param proposed how many of the claims nobody has looked at yet
    public record Counts(long reports, long claims, long proposed) {}

    /// The newest schema that this version of the app knows.
    public static final int SCHEMA = Schema.VERSION;

    private final Sql sql;
    private final boolean readOnly;
    private final Journal journal;

    private Book(Sql sql, boolean readOnly) {
        this.sql = sql;
        this.readOnly = readOnly;
        this.journal = new Journal(sql);
    }

    /// Makes an empty book.
    ///
    /// @throws BookException where there is a file of this name already, or none can be made
    public static Book create(Path file) {
        return new Book(BookFile.create(file), false);
    }

    /// Opens a book for reading and writing; one of an older schema is backed up, then brought up to date.
    ///
    /// @throws BookException where the file is no book, is of a newer schema, or cannot be written
    public static Book open(Path file) {
        return new Book(BookFile.open(file, older -> Backups.of(file).make(older, Occasion.MIGRATION)), false);
    }

    /// Opens a book for reading only, also one of a newer schema, or in a folder that is read-only.
    ///
    /// @throws BookException where the file is no book, or cannot be read
    public static Book read(Path file) {
        return new Book(BookFile.read(file), true);
    }

    /// Lets readers on other threads, who open the file with [#read], read on while this one writes.
    public void shareWithReaders() {
        sql.text("PRAGMA journal_mode = WAL");
        // An edit writes some ten pages. With SQLite's usual 1,000, one edit in a hundred would wait until the
        // log has been emptied.
        sql.text("PRAGMA wal_autocheckpoint = 4000");
    }

    public Path path() {
        return sql.file();
    }

    /// Why the book opens for reading only, in a clause: its schema is newer, or not as a book's is. Empty
    /// where it may be written.
    public Optional<String> caution() {
        return BookFile.caution(sql);
    }

    /// Whether its schema is older than this version's, and will be brought up to date when it is opened for writing.
    public boolean isOlder() {
        return Schema.version(sql) < Schema.VERSION;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public Counts counts() {
        return new Counts(
                sql.number("SELECT count(*) FROM report"),
                sql.number("SELECT count(*) FROM claim"),
                sql.number("SELECT count(*) FROM claim WHERE status = 'proposed' AND status <> 'accepted'"));
    }

    public ClaimStore claims() {
        return new ClaimStore(sql, journal);
    }

    public ReportStore reports() {
        return new ReportStore(sql, journal);
    }

    public NameStore names() {
        return new NameStore(sql, journal);
    }

    /// The sources, or the measures, subjects or places, as rows.
    public NamedStore named(NameKind kind) {
        return new NamedStore(sql, journal, kind);
    }

    public SourceStore sources() {
        return new SourceStore(sql, journal);
    }

    public MeasureStore measures() {
        return new MeasureStore(sql, journal);
    }

    public TopicStore topics() {
        return new TopicStore(sql);
    }

    public LinkStore links() {
        return new LinkStore(sql, journal);
    }

    public History history() {
        return new History(sql, journal);
    }

    public ViewStore views() {
        return new ViewStore(sql, journal);
    }

    public DismissalStore dismissals() {
        return new DismissalStore(sql, journal);
    }

    /// The one search, over reports, claims and names.
    public SearchStore search() {
        return new SearchStore(sql);
    }

    /// The claims in the groups in which they are checked.
    public ClaimScan scan() {
        return new ClaimScan(sql);
    }

    /// Watches what changes in the book from now on.
    public ChangeWatch watch() {
        return new ChangeWatch(sql);
    }

    public DraftStore drafts() {
        return new DraftStore(sql);
    }

    public SettingStore settings() {
        return new SettingStore(sql);
    }

    /// Does something as one step of the history, in one transaction: all of it, or, where it throws,
    /// nothing. Steps within join the outermost.
    public <T> T step(Step.Draft what, Supplier<T> work) {
        return journal.step(what, work);
    }

    /// Does something and takes it back at its end, to learn what would come of it.
    public <T> T rehearse(Supplier<T> work) {
        return journal.rehearse(work);
    }

    /// Reads several things as they are at one moment, whatever other programs write meanwhile.
    public void snapshot(Runnable work) {
        sql.snapshot(work);
    }

    /// Every row of every table, as it is stored.
    public TableDump dump() {
        return new TableDump(sql);
    }

    /// Takes in the rows that a source hands on, as they came out of [#dump]: verbatim where this book is
    /// empty, else joined to it as one step.
    public TableRestore.Result restore(Step.Draft what, Consumer<TableRestore.Rows> source) {
        return new TableRestore(sql, journal).run(what, source);
    }

    /// Takes another copy of this book in, edited apart, as one step; that copy is only read.
    ///
    /// @param base a copy of the book as it was when the two parted; null to find that from their histories
    public MergeResult merge(Path other, @Nullable Path base, BookMerge.Prefer prefer) {
        return new BookMerge(sql, journal).run(other, base, prefer);
    }

    /// What merges left for somebody to settle.
    public ConflictStore conflicts() {
        return new ConflictStore(sql, journal);
    }

    /// Brings many claims in as one step. Where the work throws, none of it stands.
    public <T> T bulkInsert(Step.Draft what, Function<BulkInsert, T> work) {
        return journal.step(what, () -> {
            try (var bulk = new BulkInsert(sql, journal)) {
                var result = work.apply(bulk);
                bulk.finish();
                return result;
            }
        });
    }

    /// Keeps the book as it is now, unless the newest backup does so already. A new book that nothing was
    /// done to needs none.
    ///
    /// @return the backup that keeps it
    /// @throws BookException where none can be made
    public Optional<Backup> backUp(Occasion occasion) {
        var backups = Backups.of(path());
        return backups.isNeeded(sql) ? Optional.of(backups.make(sql, occasion)) : Optional.empty();
    }

    /// Writes the book into a new file, and checks that whole.
    ///
    /// @throws BookException where it cannot be written, or there is a file of this name
    public void copyTo(Path file) {
        Snapshot.write(sql, file);
    }

    /// Closes the file, and leaves nothing beside it unless others have it open still.
    @Override
    public void close() {
        try (sql) {
            if (!readOnly) {
                sql.leaveOneFile();
            }
        }
    }
}
