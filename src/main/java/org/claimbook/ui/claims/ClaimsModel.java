package org.claimbook.ui.claims;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.claimbook.book.Book;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Uid;
import org.claimbook.model.Words;
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
    private final Messages messages;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final GridModel<Claim> grid;

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only
    public ClaimsModel(Book writer, Book reader, Work work, Selection selection, Messages messages, Show show) {
        this.writer = writer;
        this.reader = reader;
        this.work = work;
        this.messages = messages;
        var columns = ClaimColumns.of(reader, messages, show);
        var source = new ClaimSource(writer, reader, search::get, ClaimColumns.sought(messages));
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

    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    /// Adds an empty claim under the current one: of the same report, or of a new one where there is none.
    public void add() {
        if (isReadOnly()) {
            return;
        }
        var report = grid.currentRow().map(Claim::report).orElseGet(this::untitled);
        work.run(() -> writer.claims().insert(empty(report)), added -> grid.place(added.id()));
    }

    private Report untitled() {
        return Report.titled(messages.get("claims.report.untitled")).withUid(Uid.next());
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
