package org.claimbook.ui.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.claimbook.book.BookException;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.exchange.Rejection;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.ImportedBefore;
import org.claimbook.job.JobException;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// State of bringing claims in: which file, under which mapping, and what came of it.
public final class ImportModel {
    /// More rejected rows than anyone reads; the number of all is in the result.
    static final int SHOWN_ROWS = 1_000;

    /// The job, as [ImportClaims] does it; runs on the book thread.
    @FunctionalInterface
    public interface Job {
        /// @param mapping a file that says how to read the other; null for the app's own columns
        ImportClaims.Result run(
                Path file, @Nullable Path mapping, ImportClaims.Options options, Consumer<Rejection> rejections);
    }

    /// What came of it.
    public sealed interface Outcome {
        /// Read to its end.
        ///
        /// @param checked whether it was only a check, so that nothing came in
        /// @param rejections the first of them
        record Done(ImportClaims.Result result, boolean checked, List<Rejection> rejections) implements Outcome {}

        /// Nothing came in, since the file or its mapping cannot be read.
        record Refused(String sentence) implements Outcome {}

        /// Nothing came in, since this very file was imported before.
        record Before() implements Outcome {}
    }

    private final Job job;
    private final Work work;
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>(this, "file");
    private final ObjectProperty<@Nullable Path> mapping = new SimpleObjectProperty<>(this, "mapping");
    private final BooleanProperty again = new SimpleBooleanProperty(this, "again");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome");

    public ImportModel(Job job, Work work) {
        this.job = job;
        this.work = work;
        file.addListener((_, _, _) -> forget());
        mapping.addListener((_, _, _) -> forget());
        // A failure that nobody foresaw goes to the error sink and not through the continuation.
        work.running().addListener((_, _, jobs) -> busy.set(busy.get() && jobs.intValue() > 0));
    }

    private void forget() {
        outcome.set(null);
        again.set(false);
    }

    /// The file to bring in; null until one is chosen.
    public ObjectProperty<@Nullable Path> file() {
        return file;
    }

    /// How to read it; null for the app's own columns.
    public ObjectProperty<@Nullable Path> mapping() {
        return mapping;
    }

    /// Bring it in although it was imported before.
    public BooleanProperty again() {
        return again;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// Finds out what would come in, and leaves the book as it is.
    public void check() {
        run(true);
    }

    /// Brings in every good row, as one step.
    public void bringIn() {
        run(false);
    }

    private void run(boolean check) {
        var from = file.get();
        if (from == null || busy.get()) {
            return;
        }
        var by = mapping.get();
        var options = new ImportClaims.Options(check, again.get());
        busy.set(true);
        work.run(() -> outcome(from, by, options), answer -> {
            busy.set(false);
            outcome.set(answer);
        });
    }

    private Outcome outcome(Path from, @Nullable Path by, ImportClaims.Options options) {
        var rejections = new ArrayList<Rejection>();
        try {
            var result = job.run(from, by, options, rejection -> {
                if (rejections.size() < SHOWN_ROWS) {
                    rejections.add(rejection);
                }
            });
            return new Outcome.Done(result, options.dryRun(), List.copyOf(rejections));
        } catch (ImportedBefore e) {
            return new Outcome.Before();
        } catch (ExchangeException | BookException | JobException e) {
            return new Outcome.Refused(String.valueOf(e.getMessage()));
        }
    }
}
