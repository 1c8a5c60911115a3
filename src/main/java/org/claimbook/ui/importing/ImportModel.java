package org.claimbook.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.claimbook.book.file.BookException;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.exchange.Mapping;
import org.claimbook.exchange.Rejection;
import org.claimbook.exchange.guess.Guess;
import org.claimbook.exchange.guess.Sample;
import org.claimbook.exchange.table.DateOrder;
import org.claimbook.exchange.table.TableForm;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.ImportedBefore;
import org.claimbook.job.JobException;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// State of bringing claims in: the file, how it is read, which column is what, and what would come of it.
///
/// Each change of these has the whole file tried anew on the book thread; a trial that is overtaken stops.
public final class ImportModel {
    /// More rejected rows than anyone reads; the number of all is in the result.
    static final int SHOWN_ROWS = 1_000;

    /// The job, as [ImportClaims] and [org.claimbook.job.ImportBook] do it; runs on the book thread.
    @FunctionalInterface
    public interface Job {
        /// @param mapping how to read a table; null for a book in JSON
        ImportClaims.Result run(
                Path file,
                @Nullable Mapping mapping,
                ImportClaims.Options options,
                Consumer<Rejection> rejections,
                ImportClaims.Watch watch);
    }

    private final Job job;
    private final Work work;
    private final Work.Slot opening;
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>(this, "file");
    private final BooleanProperty again = new SimpleBooleanProperty(this, "again");
    private final ReadOnlyObjectWrapper<TableForm> asked = new ReadOnlyObjectWrapper<>(TableForm.FOUND_OUT);
    private final ReadOnlyObjectWrapper<@Nullable Guess> table = new ReadOnlyObjectWrapper<>(this, "table");
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(this, "draft", Draft.EMPTY);
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(this, "standing", new Standing.Waiting());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private Run run = new Run(false);

    public ImportModel(Job job, Work work) {
        this.job = job;
        this.work = work;
        this.opening = work.slot();
        file.addListener((_, _, chosen) -> begin(chosen));
        again.addListener((_, _, _) -> check());
        // A failure that nobody foresaw goes to the error sink and not through the continuation.
        work.running().addListener((_, _, jobs) -> {
            if (jobs.intValue() == 0 && standing.get() instanceof Standing.Busy) {
                standing.set(new Standing.Waiting());
            }
        });
    }

    /// The file to bring in; null until one is chosen.
    public ObjectProperty<@Nullable Path> file() {
        return file;
    }

    /// Bring it in although it was imported before.
    public BooleanProperty again() {
        return again;
    }

    /// What a person asked for of how the file is read; the rest is found out.
    ReadOnlyObjectProperty<TableForm> asked() {
        return asked.getReadOnlyProperty();
    }

    /// The beginning of the file, and what it was taken for; null before it is read, and for a book in JSON.
    ReadOnlyObjectProperty<@Nullable Guess> table() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /// What became of a mapping file; a sentence, or empty.
    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /// How far the run is that is under way.
    Run run() {
        return run;
    }

    boolean isBook() {
        var chosen = file.get();
        return chosen != null && chosen.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private void begin(@Nullable Path chosen) {
        run.stop();
        opening.forget();
        asked.set(TableForm.FOUND_OUT);
        draft.set(Draft.EMPTY);
        table.set(null);
        note.set("");
        again.set(false);
        standing.set(new Standing.Waiting());
        if (chosen != null) {
            if (isBook()) {
                check();
            } else {
                read(chosen, true);
            }
        }
    }

    private sealed interface Read {
        record Table(Guess guess) implements Read {}

        record Refused(String sentence) implements Read {}
    }

    private void read(Path from, boolean find) {
        var form = asked.get();
        run.stop();
        standing.set(new Standing.Opening());
        opening.<Read>run(
                () -> {
                    try {
                        var sample = find ? Sample.find(from, form) : Sample.read(from, form);
                        return new Read.Table(Guess.of(sample));
                    } catch (ExchangeException e) {
                        return new Read.Refused(String.valueOf(e.getMessage()));
                    }
                },
                this::show);
    }

    private void show(Read read) {
        switch (read) {
            case Read.Refused(var sentence) -> {
                // What there was stays, so that another sheet or heading can be chosen; but it is not what comes in.
                draft.set(new Draft(
                        draft.get().mapping().withTable(asked.get()),
                        draft.get().open()));
                standing.set(new Standing.Refused(sentence));
            }
            case Read.Table(var guess) -> {
                var before = table.get();
                table.set(guess);
                asked.set(found(guess.sample()));
                // Another encoding or delimiter makes another header; the same one keeps what a person said.
                var same = before == null
                        ? !draft.get().equals(Draft.EMPTY)
                        : before.sample().names().equals(guess.sample().names());
                var next = same ? draft.get() : Draft.of(guess.mapping());
                draft.set(new Draft(next.mapping().withTable(asked.get()), next.open()));
                check();
            }
        }
    }

    /// What was asked for, and where in the file the table was found; the first sheet needs no name, so that
    /// the mapping fits other files.
    private TableForm found(Sample sample) {
        var sheet = sample.form().sheet();
        var isFirst = sheet == null || sheet.equals(sample.sheets().getFirst());
        return asked.get()
                .withHeading(sample.form().heading())
                .withSheet(isFirst ? asked.get().sheet() : sheet);
    }

    /// Reads the file otherwise than it was found to be written.
    void reread(UnaryOperator<TableForm> change) {
        var from = file.get();
        var next = change.apply(asked.get());
        if (from != null && !next.equals(asked.get())) {
            // The heading is looked for as long as nobody has said, and the file does not show, that it is further
            // down.
            var find = next.heading() == 1 && asked.get().heading() == next.heading();
            asked.set(next);
            read(from, find);
        }
    }

    /// Each sheet has its own heading, which is looked for anew.
    void chooseSheet(String sheet) {
        var from = file.get();
        if (from != null) {
            asked.set(asked.get().withSheet(sheet).withHeading(1));
            read(from, true);
        }
    }

    void decimal(Locale locale) {
        change(draft.get().mapping().withLocale(locale));
    }

    void dates(DateOrder order) {
        change(draft.get().mapping().withDates(order));
    }

    private void change(Mapping mapping) {
        change(new Draft(mapping, draft.get().open()));
    }

    /// What a person says of the columns.
    void change(Draft next) {
        if (!next.equals(draft.get())) {
            draft.set(next);
            check();
        }
    }

    /// Takes a mapping from a file, in place of what was guessed.
    void load(Path mapping) {
        work.analyse(
                () -> {
                    try {
                        return Mapping.read(mapping);
                    } catch (ExchangeException e) {
                        return String.valueOf(e.getMessage());
                    }
                },
                answer -> {
                    if (answer instanceof Mapping loaded) {
                        use(loaded);
                    } else {
                        note.set(answer.toString());
                    }
                });
    }

    private void use(Mapping loaded) {
        note.set("");
        draft.set(Draft.of(loaded));
        var from = file.get();
        if (from != null && !loaded.table().equals(asked.get())) {
            asked.set(loaded.table());
            table.set(null);
            read(from, false);
        } else {
            check();
        }
    }

    /// Writes the mapping as it stands to a file, for the next time or the command line.
    ///
    /// @param then is told when it is written
    void save(Path target, Runnable then) {
        var mapping = draft.get().mapping();
        work.analyse(
                () -> {
                    try {
                        mapping.write(target);
                        return "";
                    } catch (ExchangeException e) {
                        return String.valueOf(e.getMessage());
                    }
                },
                fault -> {
                    note.set(fault);
                    if (fault.isEmpty()) {
                        then.run();
                    }
                });
    }

    /// Finds out what would come in, and leaves the book as it is.
    private void check() {
        run.stop();
        var from = file.get();
        if (from == null || (!isBook() && table.get() == null)) {
            return;
        }
        var needed = isBook() ? EnumSet.noneOf(CsvColumn.class) : draft.get().needed();
        if (!needed.isEmpty()) {
            standing.set(new Standing.Lacking(needed));
            return;
        }
        var mine = new Run(true);
        var task = task(from, mine, null);
        run = mine;
        standing.set(new Standing.Busy(true));
        var answers = new ArrayList<Standing>();
        work.note(() -> answers.add(task.outcome()), () -> answer(mine, answers.getFirst()));
    }

    /// Brings in every good row, as one step.
    public void bringIn() {
        var from = file.get();
        var checked = standing.get().checked();
        if (from == null || checked == null || checked.result().added() == 0) {
            return;
        }
        var mine = new Run(false);
        var task = task(from, mine, checked);
        run = mine;
        standing.set(new Standing.Busy(false));
        work.run(task::outcome, answer -> answer(mine, answer));
    }

    private void answer(Run mine, Standing answer) {
        if (mine == run) {
            standing.set(answer);
        }
    }

    /// Ends the import that is under way; nothing of it stays. What was checked is checked anew.
    public void stop() {
        run.stop();
    }

    /// Nobody looks any more: whatever is under way ends.
    public void leave() {
        opening.forget();
        run.stop();
    }

    private Task task(Path from, Run mine, Standing.@Nullable Checked before) {
        var mapping = isBook() ? null : draft.get().mapping();
        return new Task(from, mapping, new ImportClaims.Options(mine.isTrial(), again.get()), mine, before);
    }

    /// What runs on the book thread, with all that it needs to know.
    private final class Task {
        private final Path from;
        private final @Nullable Mapping mapping;
        private final ImportClaims.Options options;
        private final Run mine;
        private final Standing.@Nullable Checked before;

        private Task(
                Path from,
                @Nullable Mapping mapping,
                ImportClaims.Options options,
                Run mine,
                Standing.@Nullable Checked before) {
            this.from = from;
            this.mapping = mapping;
            this.options = options;
            this.mine = mine;
            this.before = before;
        }

        private Standing outcome() {
            var rejections = new ArrayList<Rejection>();
            try {
                mine.at(-1, 0);
                var result = job.run(
                        from,
                        mapping,
                        options,
                        rejection -> {
                            if (rejections.size() < SHOWN_ROWS) {
                                rejections.add(rejection);
                            }
                        },
                        mine::at);
                var shown = List.copyOf(rejections);
                return mine.isTrial() ? new Standing.Checked(result, shown) : new Standing.Done(result, shown);
            } catch (ImportClaims.Stopped e) {
                return new Standing.Stopped(before);
            } catch (ImportedBefore e) {
                return new Standing.Before();
            } catch (ExchangeException | BookException | JobException e) {
                return new Standing.Refused(String.valueOf(e.getMessage()));
            }
        }
    }
}
