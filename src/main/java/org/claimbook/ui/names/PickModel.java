package org.claimbook.ui.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimbook.book.name.NameMerge;
import org.claimbook.book.name.Outline;
import org.claimbook.book.name.Outline.Entry;
import org.claimbook.model.NameKind;
import org.claimbook.model.Nearest;
import org.claimbook.ui.table.edit.Doing;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// A name that is to go into another, and which: what can be chosen, and what would come of it.
public final class PickModel {
    /// What is to be done with the two names.
    public enum Purpose {
        /// They become one.
        MERGE,
        /// The first becomes a part of the second.
        PART
    }

    private static final int MOST = 500;
    private static final int NEAREST = 3;

    private final NamesModel names;
    private final Purpose purpose;
    private final Outline outline;
    private final Messages messages;
    private final Work.Slot looking;
    private final ReadOnlyObjectWrapper<Entry> subject = new ReadOnlyObjectWrapper<>(this, "subject");
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableList<Entry> found = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Entry> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyStringWrapper says = new ReadOnlyStringWrapper(this, "says", "");
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper(this, "refused");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");

    private final ReadOnlyObjectWrapper<@Nullable Doing> doing = new ReadOnlyObjectWrapper<>(this, "doing");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private long rows;

    private PickModel(NamesModel names, Purpose purpose, Entry subject) {
        this.names = names;
        this.purpose = purpose;
        this.outline = names.outlined().get();
        this.messages = names.messages();
        this.looking = names.work().slot();
        this.subject.set(subject);
        typed.subscribe(_ -> find());
        chosen.subscribe(_ -> look());
        // A merge that failed never says so here.
        names.work().writing().subscribe((_, jobs) -> {
            if (jobs.intValue() == 0) {
                doing.set(null);
            }
        });
    }

    /// @param id of the name that is to go into another
    /// @return empty where it has gone, or nothing can be changed
    public static Optional<PickModel> of(NamesModel names, Purpose purpose, long id) {
        return names.isReadOnly()
                ? Optional.empty()
                : names.outlined().get().get(id).map(entry -> new PickModel(names, purpose, entry));
    }

    /// What somebody would merge who selected two rows: the one on which less stands goes into the other.
    public static Optional<PickModel> ofTwo(NamesModel names, long[] ids) {
        var from = names.lesser(ids);
        var model = of(names, Purpose.MERGE, from);
        model.ifPresent(pick -> pick.choose(from == ids[0] ? ids[1] : ids[0]));
        return model;
    }

    public Purpose purpose() {
        return purpose;
    }

    /// The name that is to go into another.
    public ReadOnlyObjectProperty<Entry> subject() {
        return subject.getReadOnlyProperty();
    }

    public String title() {
        var name = subject.get().name();
        if (purpose == Purpose.MERGE) {
            return messages.get("names.merge.title", name);
        }
        return isMember() ? messages.get("names.member.title", name) : messages.get("names.part.title", name);
    }

    /// Whether names of this kind belong to each other, rather than being parts.
    boolean isMember() {
        return names.kind() == NameKind.SOURCE;
    }

    /// What was typed to find the other.
    public StringProperty typed() {
        return typed;
    }

    /// What can be chosen; where nothing was typed, names that are written alike come first.
    public ObservableList<Entry> found() {
        return FXCollections.unmodifiableObservableList(found);
    }

    public ObjectProperty<@Nullable Entry> chosen() {
        return chosen;
    }

    /// What would come of it, or why it cannot be.
    public ReadOnlyStringProperty says() {
        return says.getReadOnlyProperty();
    }

    /// Whether [#says] is why it cannot be.
    public ReadOnlyBooleanProperty refused() {
        return refused.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// The merge that is under way; null for none.
    public ReadOnlyObjectProperty<@Nullable Doing> doing() {
        return doing.getReadOnlyProperty();
    }

    /// Whether there is nothing more to ask.
    public ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    private void choose(long id) {
        outline.get(id).ifPresent(entry -> {
            typed.set(entry.name());
            chosen.set(entry);
        });
    }

    private void find() {
        var self = subject.get().id();
        var all = new ArrayList<Entry>();
        if (typed.get().isBlank() && purpose == Purpose.MERGE) {
            all.addAll(alike());
        }
        outline.find(typed.get()).stream()
                .filter(entry -> entry.id() != self && !all.contains(entry))
                .limit(MOST)
                .forEach(all::add);
        found.setAll(all);
        chosen.set(typed.get().isBlank() || all.isEmpty() ? null : all.getFirst());
    }

    private List<Entry> alike() {
        var others = new HashMap<String, Entry>();
        outline.entries().stream()
                .filter(entry -> entry.id() != subject.get().id()
                        && entry.unit().equals(subject.get().unit()))
                .forEach(entry -> others.putIfAbsent(entry.name(), entry));
        return Nearest.to(subject.get().name(), others.keySet(), NEAREST).stream()
                .map(others::get)
                .toList();
    }

    private void look() {
        var other = chosen.get();
        ready.set(false);
        refused.set(false);
        looking.forget();
        if (other == null) {
            says.set(found.isEmpty() ? messages.get("names.pick.none") : "");
            return;
        }
        var id = subject.get().id();
        var against =
                purpose == Purpose.MERGE ? outline.againstMerge(id, other.id()) : outline.againstPart(id, other.id());
        if (against.isPresent()) {
            refused.set(true);
            says.set(names.against(against.get(), id, other.id()));
        } else if (purpose == Purpose.PART) {
            ready.set(true);
            var name = subject.get().name();
            says.set(
                    isMember()
                            ? messages.get("names.member.says", name, other.name())
                            : messages.get("names.part.says", name, other.name()));
        } else {
            says.set("");
            looking.run(
                    () -> names.reader()
                            .named(names.kind())
                            .merge(id, other.id())
                            .moves(),
                    moves -> {
                        rows = moves.rows();
                        ready.set(true);
                        says.set(told(moves, other));
                    });
        }
    }

    private String told(NameMerge.Moves moves, Entry other) {
        var words = new ArrayList<String>();
        if (moves.claims() + moves.relayed() > 0) {
            words.add(messages.count("names.claims", moves.claims() + moves.relayed()));
        }
        if (moves.reports() > 0) {
            words.add(messages.count("names.reports", moves.reports()));
        }
        if (moves.parts() > 0) {
            words.add(
                    isMember()
                            ? messages.count("names.members", moves.parts())
                            : messages.count("names.parts", moves.parts()));
        }
        if (moves.aliases() > 0) {
            words.add(messages.count("names.aliases", moves.aliases()));
        }
        var name = subject.get().name();
        return words.isEmpty()
                ? messages.get("names.merge.nothing", name, other.name())
                : messages.get("names.merge.says", String.join(", ", words), other.name(), name);
    }

    /// Has the other go into this one instead.
    public void swap() {
        var other = chosen.get();
        if (other != null && purpose == Purpose.MERGE) {
            var former = subject.get();
            subject.set(other);
            typed.set("");
            choose(former.id());
        }
    }

    /// Makes the first a part of nothing.
    public void takeOut() {
        names.putInto(subject.get().id(), 0);
        done.set(true);
    }

    /// Does it, or begins to.
    ///
    /// @return whether it can be done
    public boolean accept() {
        var other = chosen.get();
        if (other == null || !ready.get() || doing.get() != null) {
            return false;
        }
        if (purpose == Purpose.PART) {
            done.set(names.putInto(subject.get().id(), other.id()));
            return done.get();
        }
        var mine = new Doing(rows);
        doing.set(mine);
        names.merge(subject.get().id(), other.id(), mine, merged -> {
            doing.set(null);
            done.set(merged);
            if (!merged) {
                says.set(messages.get("grid.cancelled"));
            }
        });
        return true;
    }

    /// Stops the merge that is under way, so that nothing of it stands.
    ///
    /// @return whether one was
    public boolean stop() {
        var mine = doing.get();
        if (mine != null) {
            mine.cancel();
        }
        return mine != null;
    }
}
