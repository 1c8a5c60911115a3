package org.claimbook.ui.claims;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.claimbook.book.Book;
import org.claimbook.model.Claim;
import org.claimbook.ui.table.GridLayout;
import org.claimbook.ui.table.GridModel;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// Every claim of the book: which are shown, in what order, and what is done with them.
public final class ClaimsModel {
    private static final String LAYOUT = "grid.claims";

    private final Book writer;
    private final Book reader;
    private final Work work;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ClaimSource source;
    private final GridModel<Claim> grid;

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only
    public ClaimsModel(Book writer, Book reader, Work work, Selection selection, Messages messages, Show show) {
        this.writer = writer;
        this.reader = reader;
        this.work = work;
        var columns = ClaimColumns.of(reader, messages, show);
        this.source = new ClaimSource(
                writer, reader, search::get, ClaimColumns.sought(messages), messages.get("claims.report.untitled"));
        this.grid = new GridModel<>(source, columns, work);
        grid.current().bindBidirectional(selection.claim());
    }

    /// Reads how the grid was left, then the claims.
    public void open() {
        work.analyse(() -> reader.settings().get(LAYOUT), this::layOut);
    }

    private void layOut(Optional<String> remembered) {
        var layout = remembered.map(GridLayout::parse).orElse(null);
        if (layout != null) {
            grid.layout().set(layout);
            grid.arrangement().set(grid.arrangement().get().withSort(layout.sort()));
        }
        grid.layout().subscribe((_, changed) -> remember(changed));
        search.subscribe((_, _) -> grid.arrange());
        grid.arrange();
    }

    private void remember(@Nullable GridLayout layout) {
        if (layout != null && !isReadOnly()) {
            var text = layout.toString();
            work.run(
                    () -> {
                        writer.settings().put(LAYOUT, text);
                        return text;
                    },
                    _ -> {});
        }
    }

    public GridModel<Claim> grid() {
        return grid;
    }

    /// The words that the whole window searches for; only claims that have them all are shown.
    public StringProperty search() {
        return search;
    }

    /// Shows all claims that have the words searched for, whatever was filtered before.
    public void showAll() {
        grid.arrangement().set(grid.arrangement().get().withoutFilters());
    }

    /// Makes a claim the current one; a search and filters that hide it are taken away.
    public void reveal(long id) {
        grid.current().set(id);
        if (grid.rows().indexOf(id) < 0) {
            search.set("");
            showAll();
        }
    }

    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    /// Adds an empty claim under the current one: of the same report, or of a new one where there is none.
    public void add() {
        if (isReadOnly()) {
            return;
        }
        var like = grid.currentRow().map(Claim::id).orElse(0L);
        work.run(() -> source.step("add", "claim", () -> source.add(like, false)), grid::place);
    }

    /// Deletes the current claim, which can be undone.
    public void delete() {
        var id = grid.current().get();
        if (isReadOnly() || id == 0 || grid.rows().indexOf(id) < 0) {
            return;
        }
        work.run(
                () -> {
                    writer.claims().delete(List.of(id));
                    return id;
                },
                _ -> {});
    }
}
