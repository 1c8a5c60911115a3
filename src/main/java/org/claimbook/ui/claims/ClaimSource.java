package org.claimbook.ui.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.claimbook.book.Book;
import org.claimbook.book.claim.ClaimColumn;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.claim.ClaimSort;
import org.claimbook.book.history.Step;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.NameKind;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Uid;
import org.claimbook.model.Words;
import org.claimbook.ui.table.draft.BookDrafts;
import org.claimbook.ui.table.draft.DraftShelf;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.table.rows.CellChange;
import org.claimbook.ui.table.rows.Made;
import org.claimbook.ui.table.rows.RowSource;

/// The claims of a book as rows of a grid.
///
/// @param reader used on the analysis thread only
/// @param writer used on the book thread only
/// @param search the words searched for in the whole window, read on the FX thread
/// @param choices the columns that hold codes, each with what is to be sought for what was typed
/// @param untitled the title of a report that has none yet
record ClaimSource(
        Book writer, Book reader, Supplier<String> search, Map<String, UnaryOperator<String>> choices, String untitled)
        implements RowSource<Claim> {
    private static final int MOST_NAMED = 4;

    @Override
    public Supplier<long[]> ids(Arrangement arrangement) {
        var filter = filter(arrangement.filters());
        var sort = arrangement.sort() == null
                ? ClaimSort.ENTRY
                : new ClaimSort(
                        column(arrangement.sort().column()), arrangement.sort().descending());
        return () -> reader.claims().ids(filter, sort);
    }

    private ClaimFilter filter(Map<String, String> typed) {
        var words = search.get().strip();
        var filter = words.isEmpty() ? ClaimFilter.ALL : ClaimFilter.ALL.withText(words);
        for (var over : typed.entrySet()) {
            var sought = choices.getOrDefault(over.getKey(), UnaryOperator.identity());
            filter = filter.withContaining(column(over.getKey()), sought.apply(over.getValue()));
        }
        return filter;
    }

    private static ClaimColumn column(String key) {
        return ClaimColumn.valueOf(key.toUpperCase(Locale.ROOT));
    }

    @Override
    public List<Claim> rows(long[] ids) {
        return reader.claims().get(ids);
    }

    @Override
    public long id(Claim claim) {
        return claim.id();
    }

    @Override
    public long total() {
        return reader.claims().count(ClaimFilter.ALL);
    }

    @Override
    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    @Override
    public Optional<Claim> change(long id, String column, UnaryOperator<Claim> change) {
        var before = writer.claims().get(id);
        var after = before.map(change);
        return after.isEmpty() || after.equals(before)
                ? before
                : Optional.of(writer.step(
                        Step.Draft.of("edit", column), () -> writer.claims().update(after.get())));
    }

    /// Read once and written once, however many of its cells change.
    @Override
    public Optional<Claim> change(long id, List<CellChange<Claim>> cells) {
        return cells.isEmpty()
                ? writer.claims().get(id)
                : change(id, cells.getFirst().column(), claim -> changed(claim, cells));
    }

    /// Read and written by the page, but for changes to a report, which the next of its claims is to find
    /// done.
    @Override
    public void change(long[] ids, IntFunction<List<CellChange<Claim>>> cells) {
        var place = 0;
        var before = new ArrayList<Claim>(ids.length);
        var after = new ArrayList<Claim>(ids.length);
        for (var claim : writer.claims().get(ids)) {
            // They come in the order asked for, without those that have gone.
            while (ids[place] != claim.id()) {
                place++;
            }
            var row = cells.apply(place);
            if (row.stream().anyMatch(cell -> column(cell.column()).isOfReport())) {
                change(claim.id(), row);
            } else {
                before.add(claim);
                after.add(changed(claim, row));
            }
        }
        if (!after.isEmpty()) {
            writer.claims().update(before, after);
        }
    }

    private static Claim changed(Claim claim, List<CellChange<Claim>> cells) {
        for (var cell : cells) {
            claim = cell.change().apply(claim);
        }
        return claim;
    }

    @Override
    public <T> T step(String what, String detail, Supplier<T> work) {
        return writer.step(Step.Draft.of(what, detail), work);
    }

    @Override
    public Supplier<List<Made>> making() {
        var before = new EnumMap<NameKind, Long>(NameKind.class);
        for (var kind : NameKind.values()) {
            before.put(kind, writer.names().newest(kind));
        }
        return () -> before.entrySet().stream()
                .map(kind -> made(kind.getKey(), writer.names().after(kind.getKey(), kind.getValue())))
                .filter(made -> made.count() > 0)
                .toList();
    }

    private static Made made(NameKind kind, List<String> names) {
        return new Made(kind, names.size(), names.subList(0, Math.min(MOST_NAMED, names.size())));
    }

    @Override
    public boolean canAdd() {
        return true;
    }

    /// A claim of the same report; apart, or beside none, of a new one.
    @Override
    public long add(long like, boolean apart) {
        var report =
                apart ? Optional.<Report>empty() : writer.claims().get(like).map(Claim::report);
        return writer.claims().insert(empty(report.orElseGet(this::newReport))).id();
    }

    private Report newReport() {
        return Report.titled(untitled).withUid(Uid.next());
    }

    private static Claim empty(Report report) {
        return new Claim(
                0,
                "",
                report,
                Words.NONE,
                Figure.unknown(null),
                Speech.by(null),
                new Topic(null, "", null, null),
                new Period(Accumulation.UNKNOWN, null, null, null),
                Grade.ACCEPTED,
                null,
                null);
    }

    @Override
    public boolean canDelete() {
        return true;
    }

    @Override
    public void delete(long[] ids) {
        writer.claims().delete(Arrays.stream(ids).boxed().toList());
    }

    @Override
    public DraftShelf drafts() {
        return new BookDrafts(writer, reader, "claim");
    }
}
