package org.claimbook.ui.names;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.book.name.Named;
import org.claimbook.book.name.NamedField;
import org.claimbook.model.NameKind;
import org.claimbook.ui.table.draft.BookDrafts;
import org.claimbook.ui.table.draft.DraftShelf;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.table.rows.CellChange;
import org.claimbook.ui.table.rows.RowSource;

/// The names of a kind as rows of a grid.
///
/// @param writer used on the book thread only
/// @param reader used on the analysis thread only
/// @param newName what a row that was just added is called
/// @param sought what to look for in a field where this was typed over it
record NamesSource(NameKind kind, Book writer, Book reader, String newName, Sought sought) implements RowSource<Named> {
    /// Turns words of the reader's language into what the book has for them.
    @FunctionalInterface
    interface Sought {
        String of(NamedField field, String typed);
    }

    static NamedField field(String key) {
        return NamedField.valueOf(key.toUpperCase(Locale.ROOT));
    }

    @Override
    public Supplier<long[]> ids(Arrangement arrangement) {
        var filters = new EnumMap<NamedField, String>(NamedField.class);
        arrangement.filters().forEach((key, typed) -> filters.put(field(key), sought.of(field(key), typed)));
        var sort = arrangement.sort();
        return () -> reader.named(kind)
                .ids(filters, sort == null ? null : field(sort.column()), sort != null && sort.descending());
    }

    @Override
    public List<Named> rows(long[] ids) {
        return reader.named(kind).get(ids);
    }

    @Override
    public long id(Named entry) {
        return entry.id();
    }

    @Override
    public long total() {
        return reader.named(kind).count();
    }

    @Override
    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    @Override
    public Optional<Named> change(long id, String column, UnaryOperator<Named> change) {
        return change(id, List.of(new CellChange<>(column, change)));
    }

    @Override
    public Optional<Named> change(long id, List<CellChange<Named>> cells) {
        var before = writer.named(kind).get(id);
        if (before.isEmpty()) {
            return before;
        }
        var after = before.get();
        for (var cell : cells) {
            after = cell.change().apply(after);
        }
        if (after.equals(before.get())) {
            return before;
        }
        var changed = after;
        var column = field(cells.getFirst().column()).column(kind);
        return Optional.of(writer.step(
                Step.Draft.of("edit", column), () -> writer.named(kind).update(changed)));
    }

    @Override
    public <T> T step(String what, String detail, Supplier<T> work) {
        return writer.step(Step.Draft.of(what, detail), work);
    }

    @Override
    public boolean canAdd() {
        return true;
    }

    @Override
    public long add(long like, boolean apart) {
        var names = writer.named(kind);
        var outline = names.outline();
        var name = newName;
        for (var number = 2; outline.bearer(name, "").isPresent(); number++) {
            name = newName + " " + number;
        }
        return names.insert(name).id();
    }

    @Override
    public DraftShelf drafts() {
        return new BookDrafts(writer, reader, kind.code());
    }

    static Map<NameKind, String> claimColumns() {
        return Map.of(
                NameKind.SOURCE, "claimant",
                NameKind.MEASURE, "measure",
                NameKind.SUBJECT, "subject",
                NameKind.PLACE, "place");
    }
}
