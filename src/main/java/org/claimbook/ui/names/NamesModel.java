package org.claimbook.ui.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.book.name.Named;
import org.claimbook.book.name.NamedField;
import org.claimbook.book.name.Outline;
import org.claimbook.book.name.Outline.Obstacle;
import org.claimbook.model.NameKind;
import org.claimbook.ui.table.GridLayout;
import org.claimbook.ui.table.GridModel;
import org.claimbook.ui.table.edit.Doing;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The names of one kind: which are shown, the chosen one, and what is done with them.
public final class NamesModel {
    private final NameKind kind;
    private final Book writer;
    private final Book reader;
    private final Work work;
    private final Messages messages;
    private final GridModel<Named> grid;
    private final Work.Slot outlining;
    private final Work.Slot choosing;
    /// As [#outline], for cells that are read on the book thread.
    private final AtomicReference<Outline> known = new AtomicReference<>(Outline.EMPTY);

    private final ReadOnlyObjectWrapper<Outline> outline = new ReadOnlyObjectWrapper<>(this, "outline", Outline.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Named> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only
    public NamesModel(NameKind kind, Book writer, Book reader, Work work, Messages messages, Show show) {
        this.kind = kind;
        this.writer = writer;
        this.reader = reader;
        this.work = work;
        this.messages = messages;
        this.outlining = work.slot();
        this.choosing = work.slot();
        var columns = new NamesColumns(kind, reader, known::get, messages, show);
        var newName = messages.word("names.new", kind.code());
        var source = new NamesSource(kind, writer, reader, newName, columns::sought);
        this.grid = new GridModel<>(source, columns.all(), work);
    }

    /// Reads how the grid was left, then the names; from then on, follows the book.
    public void open() {
        work.analyse(() -> reader.settings().get(layoutKey()), this::layOut);
        work.revision().subscribe(_ -> outline());
        grid.current().subscribe(_ -> choose());
        work.revision().subscribe((_, _) -> choose());
    }

    private String layoutKey() {
        return "grid." + kind.code() + "s";
    }

    private void layOut(Optional<String> remembered) {
        var layout = remembered.map(GridLayout::parse).orElse(null);
        var sort = new Arrangement.Sort(NamedField.NAME.code(), false);
        if (layout != null) {
            grid.layout().set(layout);
            sort = layout.sort();
        }
        grid.layout().subscribe((_, changed) -> remember(changed));
        grid.arrangement().set(grid.arrangement().get().withSort(sort));
        if (sort == null) {
            grid.arrange();
        }
    }

    private void remember(@Nullable GridLayout layout) {
        if (layout != null && !isReadOnly()) {
            var text = layout.toString();
            work.note(() -> writer.settings().put(layoutKey(), text), () -> {});
        }
    }

    private void outline() {
        outlining.run(() -> reader.named(kind).outline(), found -> {
            known.set(found);
            outline.set(found);
        });
    }

    /// Somebody who comes to the pane finds a name chosen.
    void chooseFirst() {
        if (grid.current().get() == 0 && !grid.rows().isEmpty()) {
            grid.current().set(grid.rows().id(0));
        }
    }

    private void choose() {
        var id = grid.current().get();
        choosing.run(() -> reader.named(kind).get(id), found -> {
            if (!Objects.equals(found.orElse(null), chosen.get())) {
                chosen.set(found.orElse(null));
                notice.set("");
            }
        });
    }

    public NameKind kind() {
        return kind;
    }

    public GridModel<Named> grid() {
        return grid;
    }

    /// All names, and what belongs to what.
    public ReadOnlyObjectProperty<Outline> outlined() {
        return outline.getReadOnlyProperty();
    }

    /// The one in which the current cell is; null for none.
    public ReadOnlyObjectProperty<@Nullable Named> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Why the last thing asked for was not done; empty where it was.
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    Work work() {
        return work;
    }

    Book reader() {
        return reader;
    }

    Messages messages() {
        return messages;
    }

    /// Deletes names on which nothing stands; where something does, none, and says what.
    public void delete(long[] ids) {
        notice.set("");
        if (isReadOnly() || ids.length == 0) {
            return;
        }
        work.run(
                () -> {
                    var used = writer.named(kind).get(ids).stream()
                            .filter(entry -> !entry.uses().isNone())
                            .findFirst();
                    if (used.isEmpty()) {
                        var what = ids.length == 1 ? kind.code() : ids.length + " rows";
                        writer.step(Step.Draft.of("delete", what), () -> {
                            writer.named(kind).delete(ids);
                            return ids;
                        });
                    }
                    return used;
                },
                used -> used.ifPresent(
                        entry -> notice.set(messages.get("names.inUse", entry.name(), uses(entry.uses())))));
    }

    /// "12 claims, 3 reports".
    String uses(Named.Uses uses) {
        var words = new ArrayList<String>();
        if (uses.claims() > 0) {
            words.add(messages.count("names.claims", uses.claims()));
        }
        if (uses.relayed() > 0) {
            words.add(messages.count("names.relayed", uses.relayed()));
        }
        if (uses.reports() > 0) {
            words.add(messages.count("names.reports", uses.reports()));
        }
        if (uses.parts() > 0) {
            words.add(
                    kind == NameKind.SOURCE
                            ? messages.count("names.members", uses.parts())
                            : messages.count("names.parts", uses.parts()));
        }
        return String.join(", ", words);
    }

    /// Gives the chosen one another name.
    ///
    /// @return whether nothing stands against it
    public boolean addAlias(String name) {
        var entry = chosen.get();
        if (entry == null || name.isBlank() || isReadOnly()) {
            return false;
        }
        var bearer = outline.get().otherBearer(name, entry.id());
        notice.set(bearer.map(other -> messages.get("names.taken", name.strip(), other.name()))
                .orElse(""));
        if (bearer.isPresent()) {
            return false;
        }
        var aliases = new ArrayList<>(entry.aliases());
        aliases.add(name.strip());
        setAliases("add", entry, aliases);
        return true;
    }

    public void removeAlias(String name) {
        var entry = chosen.get();
        if (entry != null && !isReadOnly()) {
            setAliases(
                    "delete",
                    entry,
                    entry.aliases().stream()
                            .filter(alias -> !alias.equals(name))
                            .toList());
        }
    }

    private void setAliases(String what, Named entry, List<String> aliases) {
        work.run(
                () -> writer.step(
                        Step.Draft.of(what, "alias"),
                        () -> writer.named(kind)
                                .get(entry.id())
                                .map(now -> writer.named(kind).update(now.withAliases(aliases)))),
                _ -> {});
    }

    /// Makes an entry a part of another, or of nothing.
    ///
    /// @param whole id; 0 for nothing
    /// @return whether nothing stands against it
    public boolean putInto(long id, long whole) {
        var against = whole == 0 ? Optional.<Obstacle>empty() : outline.get().againstPart(id, whole);
        notice.set(against.map(obstacle -> against(obstacle, id, whole)).orElse(""));
        if (against.isPresent() || isReadOnly()) {
            return false;
        }
        work.run(() -> writer.named(kind).setWhole(id, whole), _ -> {});
        return true;
    }

    /// Why something cannot be done with two names, as a sentence.
    String against(Obstacle obstacle, long id, long other) {
        var one = outline.get().get(id).orElseThrow();
        var two = outline.get().get(other).orElseThrow();
        return switch (obstacle) {
            case SAME -> messages.get("names.against.same", one.name());
            case CYCLE -> messages.get("names.against.cycle", one.name(), two.name());
            case UNIT -> messages.get("names.against.unit", one.name(), one.unit(), two.name(), two.unit());
        };
    }

    /// Makes two names one.
    ///
    /// @param doing is told how far it has come, and whether to stop; then nothing has been done
    /// @param then whether it was done
    void merge(long from, long into, Doing doing, Consumer<Boolean> then) {
        work.run(() -> isMerged(from, into, doing), done -> {
            if (done) {
                grid.current().set(into);
            }
            then.accept(done);
        });
    }

    private boolean isMerged(long from, long into, Doing doing) {
        try {
            writer.named(kind).merge(from, into).run(rows -> {
                doing.add(rows);
                if (doing.isCancelled()) {
                    throw new CancellationException();
                }
            });
            return true;
        } catch (CancellationException _) {
            return false;
        }
    }

    /// Of two names, the one that is to go where nobody says otherwise: that on which less stands.
    ///
    /// @param ids of two rows
    long lesser(long[] ids) {
        var weights = Arrays.stream(ids)
                .mapToObj(grid.rows()::value)
                .map(entry -> entry == null
                        ? 0L
                        : entry.uses().claims() + entry.uses().reports())
                .toList();
        return weights.getFirst() > weights.getLast() ? ids[1] : ids[0];
    }
}
