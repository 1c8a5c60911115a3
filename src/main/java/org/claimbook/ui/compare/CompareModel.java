package org.claimbook.ui.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.claimbook.book.Book;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Cell;
import org.claimbook.compare.SeriesKey;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.compare.find.CellPlace;
import org.claimbook.ui.compare.find.Facet;
import org.claimbook.ui.compare.find.Lookup;
import org.claimbook.ui.compare.find.Wish;
import org.claimbook.ui.compare.find.Wish.MeasureName;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// What is compared, how, and which claim of it is looked at. On the FX thread.
///
/// While the pane is seen, the book is read after each change of what is wished for, and after each write.
public final class CompareModel {
    private final Work.Slot finding;
    private final Lookup lookup;
    private final String bookName;
    private final LongProperty claim;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(this, "answer", Answer.NOTHING);
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");
    private final ReadOnlyObjectWrapper<@Nullable CellPlace> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final BooleanProperty newestFirst = new SimpleBooleanProperty(this, "newestFirst", true);
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen");
    private final ReadOnlyBooleanWrapper telling = new ReadOnlyBooleanWrapper(this, "telling");
    private Wish wish = Wish.ANY;
    private boolean stale = true;

    /// @param reader belongs to the analysis thread of `work`
    public CompareModel(Book reader, Work work, Selection selection) {
        this.finding = work.slot();
        this.lookup = new Lookup(reader);
        this.bookName = name(reader);
        this.claim = selection.claim();
        claim.subscribe(_ -> follow());
        work.revision().subscribe(_ -> {
            stale = true;
            catchUp();
        });
        seen.subscribe(_ -> catchUp());
    }

    private void catchUp() {
        if (stale && seen.get()) {
            find();
        }
    }

    private static String name(Book book) {
        return book.path().getFileName().toString().replaceFirst("\\.claimbook$", "");
    }

    /// What the pane shows; [Answer#NOTHING] at first.
    public ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /// Whether the book has been read at all, so that an empty answer means an empty book.
    public ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /// Whether anybody sees the answer; the book is not read for nobody.
    public BooleanProperty seen() {
        return seen;
    }

    /// The cell looked at; null for none.
    public ReadOnlyObjectProperty<@Nullable CellPlace> place() {
        return place.getReadOnlyProperty();
    }

    /// Id of the claim looked at, in any pane; 0 for none.
    public LongProperty claim() {
        return claim;
    }

    /// Whether the claim selected belongs to the comparison, so that its words are to be shown here.
    public ReadOnlyBooleanProperty telling() {
        return telling.getReadOnlyProperty();
    }

    public BooleanProperty newestFirst() {
        return newestFirst;
    }

    public String bookName() {
        return bookName;
    }

    /// The claim that stands in the cell looked at, if that holds one.
    public Optional<Cell.Claimed> current() {
        return Optional.ofNullable(place.get()).flatMap(at -> answer.get().claimed(at));
    }

    public void chooseMeasure(MeasureName measure) {
        if (!measure.equals(wish.measure())) {
            change(now -> now.withMeasure(measure));
        }
    }

    /// @param value one of the options of the answer's choices
    public void choose(Facet facet, @Nullable Object value) {
        var key = wish.key();
        if (key != null && !Objects.equals(facet.of(key), value)) {
            var next = answer.get().choices().with(facet, value, key);
            change(now -> now.withKey(next));
        }
    }

    /// @param sources to compare; may be none
    public void chooseSources(List<String> sources) {
        change(now -> now.withSources(sources));
    }

    /// @param days how old a claim may be under [Alignment#LATEST], 0 or more
    public void align(Alignment alignment, int days) {
        change(now -> now.withAlignment(alignment, days));
    }

    /// @param source null for none
    public void measureAgainst(@Nullable String source) {
        change(now -> now.withBaseline(source == null ? "" : source));
    }

    /// @param first null for no first day, as for the last
    public void limit(@Nullable LocalDate first, @Nullable LocalDate last) {
        change(now -> now.withDates(first, last));
    }

    /// Lets cumulative figures through whose start is so many days off.
    public void allowStartsWithin(int days) {
        change(now -> now.withSinceWithin(days));
    }

    /// Looks at a cell; where a claim stands in it, that claim is selected everywhere.
    public void look(CellPlace at) {
        place.set(at);
        claim.set(answer.get().claimed(at).map(cell -> cell.claim().id()).orElse(0L));
    }

    /// Looks at a claim of the comparison, or at none (0).
    public void look(long claimId) {
        claim.set(claimId);
    }

    /// Reads the book again.
    public void find() {
        stale = false;
        var wanted = wish;
        finding.run(() -> lookup.find(wanted), this::show);
    }

    private void change(UnaryOperator<Wish> step) {
        var next = step.apply(wish);
        if (!next.equals(wish)) {
            wish = next;
            find();
        }
    }

    private void show(Answer found) {
        wish = found.wish();
        asked.set(true);
        answer.set(found);
        place.set(null);
        follow();
    }

    /// Goes to where the claim selected elsewhere stands, unless the cell looked at shows it already.
    private void follow() {
        var shown = current().map(cell -> cell.claim().id()).orElse(0L);
        if (claim.get() != shown) {
            place.set(
                    claim.get() == 0 ? null : answer.get().placeOf(claim.get()).orElse(null));
        }
        telling.set(claim.get() != 0 && answer.get().knows(claim.get()));
    }

    /// The key compared, once the book has been read.
    public Optional<SeriesKey> key() {
        return Optional.ofNullable(answer.get().wish().key());
    }
}
