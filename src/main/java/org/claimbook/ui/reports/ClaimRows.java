package org.claimbook.ui.reports;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.job.read.LearnAlias;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.table.rows.RowSource;
import org.jspecify.annotations.Nullable;

/// The claims of the open report as rows of a grid.
///
/// @param writer used on the book thread only
/// @param reader used on the analysis thread only
/// @param open uid of the open report; set on the FX thread, read on all
/// @param learned gets what there is to learn from each edit
record ClaimRows(
        Book writer, Book reader, AtomicReference<String> open, AtomicReference<LearnAlias.@Nullable Offer> learned)
        implements RowSource<ClaimLine> {
    @Override
    public Supplier<long[]> ids(Arrangement arrangement) {
        var report = open.get();
        return () -> new ReportClaims(reader, report).ids();
    }

    @Override
    public List<ClaimLine> rows(long[] ids) {
        return new ReportClaims(reader, open.get()).lines(ids);
    }

    @Override
    public long id(ClaimLine line) {
        return line.claim().id();
    }

    @Override
    public long total() {
        return new ReportClaims(reader, open.get()).count();
    }

    @Override
    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    @Override
    public Optional<ClaimLine> change(long id, String column, UnaryOperator<ClaimLine> change) {
        var claims = new ReportClaims(writer, open.get());
        var before = claims.line(id);
        var after = before.map(change);
        if (before.isEmpty() || after.isEmpty() || after.equals(before)) {
            return before;
        }
        var stored = writer.step(
                Step.Draft.of("edit", column),
                () -> writer.claims().update(after.get().claim()));
        learned.set(new LearnAlias(writer).offer(before.get().claim(), stored).orElse(null));
        return Optional.of(after.get().changed(_ -> stored));
    }

    @Override
    public <T> T step(String what, String detail, Supplier<T> work) {
        return writer.step(Step.Draft.of(what, detail), work);
    }
}
