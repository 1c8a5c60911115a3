package org.claimbook.ui.claims;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.claimbook.book.Book;
import org.claimbook.book.ClaimColumn;
import org.claimbook.book.ClaimFilter;
import org.claimbook.book.ClaimSort;
import org.claimbook.book.Step;
import org.claimbook.model.Claim;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.table.rows.RowSource;

/// The claims of a book as rows of a grid.
///
/// @param reader used on the analysis thread only
/// @param writer used on the book thread only
/// @param search the words searched for in the whole window, read on the FX thread
/// @param choices the columns that hold codes, each with what is to be sought for what was typed
record ClaimSource(Book writer, Book reader, Supplier<String> search, Map<String, UnaryOperator<String>> choices)
        implements RowSource<Claim> {
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
}
