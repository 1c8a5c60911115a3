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
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Cell;
import org.claimbook.compare.SeriesKey;
import org.claimbook.job.view.ViewSettings;
import org.claimbook.model.Claim;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.compare.find.CellPlace;
import org.claimbook.ui.compare.find.Drawn;
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
    private final Work.Slot drawing;
    private final Lookup lookup;
    private final String bookName;
    private final LongProperty claim;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(this, "answer", Answer.NOTHING);
    private final ReadOnlyObjectWrapper<Kind> kind = new ReadOnlyObjectWrapper<>(this, "kind", Kind.TIMELINE);
    private final ReadOnlyObjectWrapper<@Nullable Drawn> drawn = new ReadOnlyObjectWrapper<>(this, "drawn");
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");
    private final ReadOnlyObjectWrapper<@Nullable CellPlace> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final BooleanProperty newestFirst = new SimpleBooleanProperty(this, "newestFirst", true);
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen");
    private final ReadOnlyBooleanWrapper telling = new ReadOnlyBooleanWrapper(this, "telling");
    private Wish wish = Wish.ANY;
    private @Nullable String title;

    /// What the title was given for.
    private @Nullable SeriesKey titled;
    private @Nullable ChartState restored;
    private boolean stale = true;

    /// @param reader belongs to the analysis thread of `work`
    public CompareModel(Book reader, Work work, Selection selection) {
        this.finding = work.slot();
        this.drawing = work.slot();
        this.lookup = new Lookup(reader);
        this.bookName = name(reader);
        this.claim = selection.claim();
        claim.subscribe(_ -> follow());
        place.subscribe(_ -> {
            if (kind.get() == Kind.RANGE) {
                draw();
            }
        });
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

    /// How the comparison is drawn; it stays when something else is compared.
    public ReadOnlyObjectProperty<Kind> kind() {
        return kind.getReadOnlyProperty();
    }

    /// What the chart shows: a moment later than [#answer] where more has to be read for it; null for
    /// nothing.
    public ReadOnlyObjectProperty<@Nullable Drawn> drawn() {
        return drawn.getReadOnlyProperty();
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

    /// Whether there is something to be told here: the words of the claim selected, if it belongs to the
    /// comparison, or why the cell looked at has none.
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
            title = null;
            change(now -> now.withMeasure(measure));
        }
    }

    /// @param value one of the options of the answer's choices
    public void choose(Facet facet, @Nullable Object value) {
        var key = wish.key();
        if (key != null && !Objects.equals(facet.of(key), value)) {
            title = null;
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

    /// Draws the comparison so. Where that takes a baseline and there is none, the source with most claims
    /// is it.
    public void draw(Kind wanted) {
        if (wanted != kind.get()) {
            kind.set(wanted);
            if (wanted.needsBaseline() && answer.get().lacksBaseline()) {
                measureAgainst(answer.get().compared().getFirst());
            } else {
                draw();
            }
        }
    }

    private void draw() {
        var matrix = answer.get().matrix();
        var wanted = kind.get();
        var date = dateOf(wanted);
        drawing.forget();
        if (matrix == null) {
            drawn.set(null);
        } else if (date == null && wanted.depthOfParts() == 0) {
            show(wanted, Comparison.of(matrix));
        } else {
            drawing.run(() -> lookup.drawn(wanted, matrix, date), found -> show(wanted, found));
        }
    }

    private void show(Kind as, Comparison comparison) {
        var state = restored;
        restored = null;
        if (state != null) {
            // The same view opened again is drawn again, as it was saved.
            drawn.set(null);
        }
        drawn.set(new Drawn(as, comparison, title, state));
    }

    /// Shows what a view says, as far as the book has it.
    public void open(ViewSettings view) {
        stale = false;
        finding.run(() -> lookup.find(lookup.wish(view.ask(), view.kind())), found -> {
            kind.set(view.kind());
            title = view.title();
            titled = found.wish().key();
            restored = view.state();
            show(found);
            var at = view.ask().at();
            if (at != null && !found.compared().isEmpty()) {
                place.set(new CellPlace(at, found.compared().getFirst()));
            }
        });
    }

    /// A chart of one date shows that which is looked at.
    private @Nullable LocalDate dateOf(Kind wanted) {
        var at = place.get();
        var rows = answer.get().rows();
        return wanted != Kind.RANGE
                        || at == null
                        || rows.isEmpty()
                        || at.date().equals(rows.getLast().date())
                ? null
                : at.date();
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
        tell();
    }

    /// Looks at a figure of the chart: where the chart shows a date that looks back to the claim, at that
    /// date.
    public void look(Claim drawnOne) {
        var shown = drawn.get();
        var source = drawnOne.speech().claimant();
        if (shown != null && shown.kind() == Kind.RANGE && source != null) {
            var rows = shown.comparison().matrix().rows();
            var at = rows.isEmpty() ? null : new CellPlace(rows.getLast().date(), source);
            if (at != null
                    && answer.get()
                            .claimed(at)
                            .filter(c -> c.claim().id() == drawnOne.id())
                            .isPresent()) {
                look(at);
                return;
            }
        }
        look(drawnOne.id());
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
        if (!Objects.equals(found.wish().key(), titled)) {
            title = null;
        }
        wish = found.wish();
        if (kind.get().needsBaseline() && wish.baseline() == null && found.lacksBaseline()) {
            measureAgainst(found.compared().getFirst());
            return;
        }
        asked.set(true);
        answer.set(found);
        place.set(null);
        follow();
        draw();
    }

    /// Goes to where the claim selected elsewhere stands, unless the cell looked at shows it already.
    private void follow() {
        var shown = current().map(cell -> cell.claim().id()).orElse(0L);
        if (claim.get() != shown) {
            place.set(
                    claim.get() == 0 ? null : answer.get().placeOf(claim.get()).orElse(null));
        }
        tell();
    }

    private void tell() {
        telling.set(claim.get() == 0 ? place.get() != null : answer.get().knows(claim.get()));
    }

    /// The key compared, once the book has been read.
    public Optional<SeriesKey> key() {
        return Optional.ofNullable(answer.get().wish().key());
    }
}
