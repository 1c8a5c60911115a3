package org.claimbook.ui.compare.views;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.claimbook.book.Book;
import org.claimbook.chart.file.ChartException;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.job.JobException;
import org.claimbook.job.view.SavedViews;
import org.claimbook.job.view.ViewSettings;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// The saved views of the book, and the one that was opened last. On the FX thread.
public final class ViewsModel {
    private final Work work;
    private final Work.Slot listing;
    private final Book writer;
    private final Book reader;
    private final String bookName;
    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(this, "names", List.of());
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current", "");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ReadOnlyObjectWrapper<@Nullable ViewSettings> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private final ReadOnlyObjectWrapper<@Nullable PictureNews> news = new ReadOnlyObjectWrapper<>(this, "news");

    /// @param writer belongs to the book thread of `work`
    /// @param reader belongs to its analysis thread
    public ViewsModel(Book writer, Book reader, Work work) {
        this.writer = writer;
        this.reader = reader;
        this.work = work;
        this.listing = work.slot();
        this.bookName = writer.path().getFileName().toString().replaceFirst("\\.claimbook$", "");
        work.revision().subscribe(_ -> list());
    }

    private void list() {
        listing.run(() -> new SavedViews(reader).names(), found -> {
            names.set(found);
            if (!found.contains(current.get())) {
                current.set("");
            }
        });
    }

    /// By the alphabet.
    public ReadOnlyObjectProperty<List<String>> names() {
        return names.getReadOnlyProperty();
    }

    /// Name of the view that was opened or saved last, as long as there is one; empty for none.
    public ReadOnlyStringProperty current() {
        return current.getReadOnlyProperty();
    }

    /// Why the last thing asked for was not done, in a sentence; empty where it was.
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// What came of the picture that was opened last; null for none.
    public ReadOnlyObjectProperty<@Nullable PictureNews> news() {
        return news.getReadOnlyProperty();
    }

    public boolean canSave() {
        return !writer.isReadOnly();
    }

    /// Keeps a view by a name; an older one of this name is replaced.
    public void save(String name, ViewSettings settings) {
        work.run(() -> done(() -> new SavedViews(writer).save(name, settings)), said -> {
            refusal.set(said);
            if (said.isEmpty()) {
                current.set(name.strip());
            }
        });
    }

    public void rename(String name, String changed) {
        work.run(() -> done(() -> new SavedViews(writer).rename(name, changed)), said -> {
            refusal.set(said);
            if (said.isEmpty()) {
                current.set(changed.strip());
            }
        });
    }

    public void delete(String name) {
        work.run(() -> done(() -> new SavedViews(writer).delete(name)), refusal::set);
    }

    /// The view that was opened last, by name or from a picture; null for none.
    public ReadOnlyObjectProperty<@Nullable ViewSettings> opened() {
        return opened.getReadOnlyProperty();
    }

    private void show(ViewSettings view) {
        // The same view may be opened again, after something else was looked at.
        opened.set(null);
        opened.set(view);
    }

    public void open(String name) {
        work.analyse(() -> tried(() -> new SavedViews(reader).get(name).settings()), found -> {
            refusal.set(found.said());
            if (found.value() != null) {
                news.set(null);
                current.set(name);
                show(found.value());
            }
        });
    }

    /// Opens the view that a picture carries, and finds out which of its figures have changed since.
    public void open(Path picture) {
        work.analyse(() -> tried(() -> PictureNews.of(picture, reader, bookName)), found -> {
            refusal.set(found.said());
            news.set(found.value());
            if (found.value() != null) {
                current.set("");
                show(found.value().view());
            }
        });
    }

    /// What was said has been read.
    public void dismiss() {
        refusal.set("");
        news.set(null);
    }

    /// @param said why there is no value; else empty
    private record Found<T>(@Nullable T value, String said) {}

    private static String done(Runnable job) {
        return ViewsModel.<Boolean>tried(() -> {
                    job.run();
                    return true;
                })
                .said();
    }

    private static <T> Found<T> tried(Supplier<T> job) {
        try {
            return new Found<>(job.get(), "");
        } catch (JobException | ExchangeException | ChartException e) {
            return new Found<>(null, String.valueOf(e.getMessage()));
        }
    }
}
