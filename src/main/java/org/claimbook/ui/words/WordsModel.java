package org.claimbook.ui.words;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimbook.book.Book;
import org.claimbook.model.Claim;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// Follows the selected claim, and reads its words.
public final class WordsModel {
    /// A claim and where it stands.
    ///
    /// @param passage null where the report's text is not in the book
    public record Told(Claim claim, @Nullable Passage passage) {}

    private final Book reader;
    private final Selection selection;
    private final Work.Slot reading;
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>(this, "told");

    /// @param reader used on the analysis thread only
    public WordsModel(Book reader, Work work, Selection selection) {
        this.reader = reader;
        this.selection = selection;
        this.reading = work.slot();
        selection.claim().subscribe(_ -> read());
        work.revision().subscribe((_, _) -> read());
    }

    private void read() {
        var id = selection.claim().get();
        reading.run(() -> tell(id), found -> told.set(found.orElse(null)));
    }

    private Optional<Told> tell(long id) {
        return id == 0
                ? Optional.empty()
                : reader.claims().get(id).map(claim -> {
                    var body = reader.reports().body(claim.report().uid()).orElse(null);
                    return new Told(claim, Passage.of(claim.words(), body));
                });
    }

    /// The selected claim with its words; null for none.
    public ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }
}
