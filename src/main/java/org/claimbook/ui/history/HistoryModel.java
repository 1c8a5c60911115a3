package org.claimbook.ui.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimbook.book.Book;
import org.claimbook.book.history.History;
import org.claimbook.book.history.Step;
import org.claimbook.model.NameKey;
import org.claimbook.model.NameKind;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.claimbook.ui.text.StepWords;
import org.jspecify.annotations.Nullable;

/// State of the History pane: the steps, the one that is chosen, and what it changed.
public final class HistoryModel {
    /// More steps than anyone scrolls through; older ones stay in the book.
    private static final int LATEST = 500;

    /// With so many that build on a step, they are not counted further.
    private static final int DEPENDANTS = 50;

    /// More changed rows than anyone reads.
    private static final int CHANGES = 1_000;

    /// The name that stands behind a key of the book; asked on the analysis thread.
    @FunctionalInterface
    public interface Names {
        Optional<String> name(NameKind kind, long id);
    }

    private final Book writer;
    private final Book reader;
    private final Work work;
    private final ChangeLines lines;
    private final Messages messages;
    private final Show show;
    private final Work.Slot looking;
    private final Work.Slot opening;
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ObservableList<ChangeLine> changes = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Step> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only, as `names`
    public HistoryModel(Book writer, Book reader, Names names, Messages messages, Show show, Work work) {
        this.writer = writer;
        this.reader = reader;
        this.work = work;
        this.lines = new ChangeLines(names, show, uid -> reader.claims().find(uid));
        this.messages = messages;
        this.show = show;
        this.looking = work.slot();
        this.opening = work.slot();
        chosen.subscribe(this::open);
        filter.subscribe((_, _) -> look());
        work.revision().subscribe(_ -> look());
    }

    /// Newest first, undone ones too.
    public ObservableList<Step> steps() {
        return FXCollections.unmodifiableObservableList(steps);
    }

    /// What the chosen step changed.
    public ObservableList<ChangeLine> changes() {
        return FXCollections.unmodifiableObservableList(changes);
    }

    /// The step that is chosen; null for none.
    public ObjectProperty<@Nullable Step> chosen() {
        return chosen;
    }

    /// Words that a step has all in what was done, to what, by whom and why, or in what it changed; empty for
    /// all steps.
    public StringProperty filter() {
        return filter;
    }

    /// Why the chosen step was not taken back alone; empty where nothing stood against it.
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// What a step did: "Edit figure".
    String title(Step step) {
        var words = new StepWords(messages).of(step.what(), step.detail());
        return words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1);
    }

    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    /// Takes back the chosen step alone, where no later one builds on it.
    public void undoOnly() {
        var step = chosen.get();
        notice.set("");
        if (step == null || step.undoneAt() != null || isReadOnly()) {
            return;
        }
        work.run(
                () -> {
                    var on = writer.history().dependants(step.id(), DEPENDANTS);
                    if (on.isEmpty()) {
                        writer.history().undoOnly(step.id());
                    }
                    return on;
                },
                on -> notice.set(on.isEmpty() ? "" : against(on)));
    }

    private String against(List<Step> on) {
        var first = messages.get(
                "history.step", title(on.getFirst()), show.moment(on.getFirst().at()));
        return switch (on.size()) {
            case 1 -> messages.get("history.against", first);
            case DEPENDANTS -> messages.get("history.againstMany", first);
            default -> messages.get("history.againstMore", first, messages.count("history.others", on.size() - 1));
        };
    }

    /// Takes back the chosen step and all that were done after it.
    public void undoBack() {
        var step = chosen.get();
        if (step != null && step.undoneAt() == null) {
            replay(history -> undoBack(history, step.id()));
        }
    }

    private static void undoBack(History history, long id) {
        var next = history.undoable();
        while (next.isPresent() && next.get().id() >= id) {
            history.undo();
            next = history.undoable();
        }
    }

    /// Does the chosen step again, and before it all that were undone after it.
    public void redoUpTo() {
        var step = chosen.get();
        if (step != null && step.undoneAt() != null && !step.superseded()) {
            replay(history -> redoUpTo(history, step.id()));
        }
    }

    private static void redoUpTo(History history, long id) {
        var done = 0L;
        while (done != id && history.redoable().isPresent()) {
            done = history.redo().id();
        }
    }

    private void replay(Consumer<History> how) {
        work.run(
                () -> {
                    how.accept(writer.history());
                    return true;
                },
                _ -> {});
    }

    private void look() {
        var words = Stream.of(filter.get().strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        looking.run(
                () -> words.isEmpty()
                        ? reader.history().latest(LATEST)
                        : reader.history()
                                .find(
                                        words,
                                        (step, word) -> NameKey.of(title(step)).contains(word),
                                        LATEST),
                this::show);
    }

    /// The chosen step stays chosen, as it now is; the newest, where none was.
    private void show(List<Step> latest) {
        var id = chosen.get() == null ? 0 : chosen.get().id();
        if (!steps.equals(latest)) {
            steps.setAll(latest);
        }
        chosen.set(latest.stream()
                .filter(step -> step.id() == id)
                .findFirst()
                .orElse(latest.isEmpty() ? null : latest.getFirst()));
    }

    private void open(@Nullable Step step) {
        notice.set("");
        if (step == null) {
            opening.forget();
            changes.clear();
            return;
        }
        opening.run(
                () -> {
                    var all = reader.history().changes(step.id());
                    return lines.of(all.subList(0, Math.min(all.size(), CHANGES)));
                },
                found -> {
                    if (Objects.equals(chosen.get(), step)) {
                        changes.setAll(found);
                    }
                });
    }
}
