package org.claimbook.ui.search;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimbook.book.Book;
import org.claimbook.book.search.SearchWords;
import org.claimbook.ui.task.Work;

/// What is typed into the search field, what was found for it, and which line of that is chosen.
///
/// While nobody is at it, the field says by which words the claims are filtered.
public final class SearchModel {
    /// What the list has to say.
    public enum State {
        /// Nothing is typed.
        EMPTY,
        /// The first answer is on its way.
        LOOKING,
        FOUND,
        /// Nothing has all of the words.
        NOTHING
    }

    private final Book reader;
    private final Work.Slot looking;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final StringProperty applied = new SimpleStringProperty(this, "applied", "");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.EMPTY);
    private final ReadOnlyBooleanWrapper indexed = new ReadOnlyBooleanWrapper(this, "indexed", true);
    private final ObservableList<SearchLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
    private String answered = "";

    /// @param reader used on the analysis thread only
    public SearchModel(Book reader, Work work) {
        this.reader = reader;
        this.looking = work.slot();
        applied.subscribe(words -> {
            if (!open.get()) {
                typed.set(words);
            }
        });
    }

    public StringProperty typed() {
        return typed;
    }

    /// The words by which the claims are filtered; empty for none.
    public StringProperty applied() {
        return applied;
    }

    /// Whether the list is up.
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether the book has an index; else it is searched letter by letter, which takes longer.
    ReadOnlyBooleanProperty isIndexed() {
        return indexed.getReadOnlyProperty();
    }

    ObservableList<SearchLine> lines() {
        return lines;
    }

    /// The place of the chosen line; -1 for none.
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Opens the list, and looks for what is typed.
    public void open() {
        open.set(true);
        look();
    }

    /// Looks for what is typed. Until the answer comes, the lines stay that were found before.
    public void look() {
        var words = words();
        if (SearchWords.of(words).isEmpty()) {
            looking.forget();
            forget(State.EMPTY);
            return;
        }
        if (lines.isEmpty()) {
            state.set(State.LOOKING);
        }
        looking.run(() -> reader.search().find(words, SearchLine.MOST), found -> {
            answered = words;
            indexed.set(found.isIndexed());
            lines.setAll(SearchLine.of(words, found));
            state.set(lines.isEmpty() ? State.NOTHING : State.FOUND);
            chosen.set(-1);
            move(1);
        });
    }

    private String words() {
        return typed.get().strip();
    }

    private void forget(State now) {
        answered = "";
        chosen.set(-1);
        lines.clear();
        state.set(now);
    }

    /// Chooses the next line, or with -1 the one before; from the last the first, and the other way round.
    void move(int step) {
        for (var tried = 1; tried <= lines.size(); tried++) {
            var at = Math.floorMod(Math.max(chosen.get(), step < 0 ? 0 : -1) + tried * step, lines.size());
            if (lines.get(at).leads()) {
                chosen.set(at);
                return;
            }
        }
    }

    void choose(int line) {
        if (lines.get(line).leads()) {
            chosen.set(line);
        }
    }

    /// Goes where the chosen line leads. Where one was quicker than the answer, that is all claims with the
    /// words.
    ///
    /// @return whether there was somewhere to go
    boolean go(Destinations to) {
        var words = words();
        var line = chosen.get() >= 0 && answered.equals(words) ? lines.get(chosen.get()) : null;
        if (line instanceof SearchLine.Of of) {
            close();
            to.go(of.hit(), of.found().words());
            return true;
        }
        var foundNothing = state.get() == State.NOTHING && answered.equals(words);
        if (foundNothing || words.isEmpty()) {
            return false;
        }
        applied.set(words);
        close();
        to.search(words);
        return true;
    }

    /// Takes the filter away, once nothing is typed any more.
    void clear() {
        typed.set("");
        applied.set("");
    }

    /// Takes the list away; the field says again by what the claims are filtered.
    public void close() {
        looking.forget();
        open.set(false);
        typed.set(applied.get());
        forget(State.EMPTY);
    }
}
