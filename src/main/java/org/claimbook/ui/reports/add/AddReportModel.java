package org.claimbook.ui.reports.add;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.claimbook.book.Book;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.job.read.ReadReport;
import org.claimbook.job.read.ReportDraft;
import org.claimbook.job.read.StoreReport;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.claimbook.reading.Head;
import org.claimbook.reading.file.ReadingException;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.DateText;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// State of adding a report: its text or file, what is said of it, and what was found in it so far.
public final class AddReportModel {
    private static final int NAMES = 8;

    private final Book writer;
    private final Book reader;
    private final Reader words;
    private final Work work;
    private final Work.Slot reading;
    private final Messages messages;
    private final DateText dates;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>(this, "file");
    private final Field title = new Field(this, "title");
    private final Field outlet = new Field(this, "outlet");
    private final Field published = new Field(this, "published");
    private final Field url = new Field(this, "url");
    private final Field language = new Field(this, "language");
    private final ReadOnlyObjectWrapper<@Nullable ReportDraft> draft = new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper storing = new ReadOnlyBooleanWrapper(this, "storing");
    private @Nullable String unreadable;

    private record Outcome(
            @Nullable ReportDraft draft, @Nullable String unreadable) {}

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only
    public AddReportModel(Book writer, Book reader, Reader words, Work work, Messages messages) {
        this.writer = writer;
        this.reader = reader;
        this.words = words;
        this.work = work;
        this.reading = work.slot();
        this.messages = messages;
        this.dates = new DateText(messages.locale());
        text.subscribe((_, _) -> read());
        file.subscribe((_, _) -> read());
        published.text().subscribe((_, _) -> complain());
        // A failure that nobody foresaw goes to the error sink and not through the continuation.
        work.running().subscribe(jobs -> storing.set(storing.get() && jobs.intValue() > 0));
    }

    /// Begins with what was pasted or dropped.
    public void begin(Found found) {
        if (found.file() != null) {
            file.set(found.file());
        } else if (found.text() != null) {
            text.set(found.text());
        }
    }

    private void read() {
        unreadable = null;
        if (text.get().isBlank() && file.get() == null) {
            reading.forget();
            show(new Outcome(null, null));
            return;
        }
        var job = job();
        reading.run(() -> outcome(job), this::show);
    }

    /// What is to be read, as it now stands.
    private Job job() {
        return new Job(file.get(), text.get(), written());
    }

    private record Job(@Nullable Path file, String text, Head written) {}

    /// On the analysis thread.
    private Outcome outcome(Job job) {
        try {
            var read = new ReadReport(words, reader);
            return new Outcome(
                    job.file == null ? read.text(job.text, job.written) : read.file(job.file, job.written), null);
        } catch (ExchangeException | ReadingException e) {
            return new Outcome(null, e.getMessage());
        }
    }

    private void show(Outcome outcome) {
        unreadable = outcome.unreadable;
        var found = outcome.draft;
        draft.set(found);
        if (found != null) {
            var head = found.reading().head();
            title.fill(found.title());
            outlet.fill(orEmpty(head.outlet()));
            published.fill(head.published() == null ? "" : head.published().toString());
            url.fill(orEmpty(head.url()));
            language.fill(orEmpty(head.language()));
        } else {
            List.of(title, outlet, published, url, language).forEach(field -> field.fill(""));
        }
        complain();
    }

    private void complain() {
        if (unreadable != null) {
            problem.set(messages.sentence(unreadable));
        } else if (isBadDate()) {
            problem.set(
                    messages.get("claims.date.expected", published.text().get().strip()));
        } else {
            problem.set("");
        }
    }

    private boolean isBadDate() {
        var typed = published.text().get();
        return !typed.isBlank() && dates.read(typed).isEmpty();
    }

    /// What a person says of the report, which wins over what is found.
    private Head written() {
        return new Head(
                orNull(title.written()),
                orNull(outlet.written()),
                null,
                orNull(url.written()),
                date(published.written()),
                orNull(language.written()));
    }

    private @Nullable EdtfDate date(String typed) {
        return dates.read(typed).orElse(null);
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private static String orEmpty(@Nullable String found) {
        return Objects.requireNonNullElse(found, "");
    }

    /// The text as pasted or typed; of no account where there is a file.
    public StringProperty text() {
        return text;
    }

    /// A file in place of pasted text; null for none.
    public ObjectProperty<@Nullable Path> file() {
        return file;
    }

    public StringProperty title() {
        return title.text();
    }

    public StringProperty outlet() {
        return outlet.text();
    }

    public StringProperty published() {
        return published.text();
    }

    public StringProperty url() {
        return url.text();
    }

    /// As a BCP 47 tag.
    public StringProperty language() {
        return language.text();
    }

    /// What was read last; null while there is nothing.
    public ReadOnlyObjectProperty<@Nullable ReportDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /// The report of the book that has this very text or file; null where none does.
    public @Nullable Report known() {
        var found = draft.get();
        return found == null ? null : found.known();
    }

    /// Why it cannot be added as it is; empty where it can.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty storing() {
        return storing.getReadOnlyProperty();
    }

    public boolean canAdd() {
        return draft.get() != null && known() == null && problem.get().isEmpty() && !storing.get();
    }

    /// Names of sources that begin with what was typed.
    ///
    /// @param then gets them on the FX thread
    public void complete(String typed, Consumer<List<String>> then) {
        work.analyse(
                () -> typed.isBlank() ? List.<String>of() : reader.names().complete(NameKind.SOURCE, typed, NAMES),
                then);
    }

    /// Reads once more with all that is said by now, stores the report with what is proposed, as one step,
    /// and hands on what the book now has.
    public void add(Consumer<StoreReport.Stored> then) {
        if (!canAdd()) {
            return;
        }
        storing.set(true);
        var job = job();
        work.analyse(() -> outcome(job), outcome -> {
            var found = outcome.draft();
            if (found == null) {
                storing.set(false);
                show(outcome);
                return;
            }
            store(found, then);
        });
    }

    private void store(ReportDraft found, Consumer<StoreReport.Stored> then) {
        // The reading is over, which has let go of the button.
        storing.set(true);
        work.run(() -> new StoreReport(writer).store(found), stored -> {
            storing.set(false);
            then.accept(stored);
        });
    }
}
