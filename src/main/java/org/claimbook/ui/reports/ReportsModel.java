package org.claimbook.ui.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimbook.book.Book;
import org.claimbook.book.search.Places;
import org.claimbook.book.search.SearchWords;
import org.claimbook.job.read.ClaimFromWords;
import org.claimbook.job.read.JudgeClaims;
import org.claimbook.job.read.LearnAlias;
import org.claimbook.job.read.ReadReport;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade.Status;
import org.claimbook.reading.Reading;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.reports.page.PageModel;
import org.claimbook.ui.reports.page.Range;
import org.claimbook.ui.table.GridLayout;
import org.claimbook.ui.table.GridModel;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The reports of a book, one of them open, and what is done with its claims.
public final class ReportsModel {
    private static final String LAYOUT = "grid.report";

    /// Words that are to be shown in a report once it is open.
    private record Sought(String report, SearchWords words) {}

    private final Book writer;
    private final Book reader;
    private final Reader words;
    private final Work work;
    private final Selection selection;
    private final ReportListModel list;
    private final PageModel page = new PageModel();
    private final GridModel<ClaimLine> grid;
    private final AtomicReference<String> openUid = new AtomicReference<>("");
    private final AtomicReference<LearnAlias.@Nullable Offer> learned = new AtomicReference<>();
    private final Work.Slot opening;
    private final Work.Slot rereading;
    private final Work.Slot finding;
    private final Work.Slot seeking;
    private final ReadOnlyObjectWrapper<@Nullable OpenReport> open = new ReadOnlyObjectWrapper<>(this, "open");
    private final ReadOnlyObjectWrapper<LearnAlias.@Nullable Offer> offer = new ReadOnlyObjectWrapper<>(this, "offer");
    /// How claims were judged a moment ago, before the book has answered.
    private final Map<Long, Status> judged = new HashMap<>();
    private @Nullable Reading reading;
    private @Nullable Sought sought;
    private boolean shown;
    private String loaded = "";

    /// @param writer used on the book thread only
    /// @param reader used on the analysis thread only
    /// @param words reads texts again for the numbers that are set aside
    /// @param columns those of all claims
    public ReportsModel(
            Book writer,
            Book reader,
            Reader words,
            Work work,
            Selection selection,
            List<Column<Claim>> columns,
            Messages messages,
            Show show) {
        this.writer = writer;
        this.reader = reader;
        this.words = words;
        this.work = work;
        this.selection = selection;
        this.opening = work.slot();
        this.rereading = work.slot();
        this.finding = work.slot();
        this.seeking = work.slot();
        this.list = new ReportListModel(reader, work);
        this.grid = new GridModel<>(
                new ClaimRows(writer, reader, openUid, learned), LineColumns.of(columns, messages, show), work);
        grid.current().bindBidirectional(selection.claim());
        page.current().subscribe((_, mark) -> {
            if (mark != null && mark.claim() != 0) {
                selection.claim().set(mark.claim());
            }
        });
        selection.claim().subscribe((_, id) -> follow(id.longValue()));
        list.chosen().subscribe(uid -> open(uid));
        work.revision().subscribe((_, _) -> {
            if (shown) {
                written();
            }
        });
        work.analyse(() -> reader.settings().get(LAYOUT), this::layOut);
    }

    /// Says whether anybody sees this: what happens elsewhere meanwhile is read when somebody does.
    public void setShown(boolean changed) {
        var comes = changed && !shown;
        shown = changed;
        if (comes) {
            written();
            follow(selection.claim().get());
        }
    }

    private void layOut(Optional<String> remembered) {
        remembered.map(GridLayout::parse).ifPresent(grid.layout()::set);
        grid.layout().subscribe((_, changed) -> {
            if (changed != null && !isReadOnly()) {
                var text = changed.toString();
                work.run(
                        () -> {
                            writer.settings().put(LAYOUT, text);
                            return text;
                        },
                        _ -> {});
            }
        });
    }

    private void open(String uid) {
        if (uid.equals(openUid.get())) {
            return;
        }
        openUid.set(uid);
        finding.forget();
        rereading.forget();
        reading = null;
        offer.set(null);
        judged.clear();
        grid.arrange();
        load();
    }

    /// A later question overtakes an earlier one, so the answer itself tells whether the report is seen for
    /// the first time.
    private void load() {
        var uid = openUid.get();
        opening.run(() -> OpenReport.read(reader, uid), found -> {
            var isNew = !uid.equals(loaded);
            loaded = uid;
            judged.clear();
            show(found.orElse(null));
            if (isNew) {
                choose(found.orElse(null));
                reread();
            }
            seek();
        });
    }

    /// Opens a report where the words stand in it that were searched for.
    public void read(String uid, SearchWords found) {
        finding.forget();
        sought = new Sought(uid, found);
        list.choose(uid);
        seek();
    }

    private void seek() {
        var now = open.get();
        var what = sought;
        if (what == null || now == null || !now.report().uid().equals(what.report())) {
            return;
        }
        sought = null;
        var body = now.body() == null ? "" : now.body();
        seeking.run(() -> Places.of(body, what.words()), places -> {
            if (now.report().uid().equals(openUid.get())) {
                show(places);
            }
        });
    }

    /// Where a claim has the words, it is the selected one.
    private void show(Places places) {
        var best = places.best();
        page.marks().stream()
                .filter(mark -> mark.claim() != 0 && mark.start() < best.end() && best.start() < mark.end())
                .findFirst()
                .ifPresent(mark -> selection.claim().set(mark.claim()));
        page.find(places);
    }

    /// After a write, by this pane or another.
    private void written() {
        var learnt = learned.getAndSet(null);
        if (learnt != null) {
            offer.set(learnt);
        }
        list.read();
        load();
    }

    private void show(@Nullable OpenReport now) {
        if (now == null || now.body() == null) {
            page.show("", "", List.of());
        } else {
            page.show(now.body(), now.report().title(), now.marks(asides()));
        }
        open.set(now);
        if (page.current().get() == null && page.picked().get() == null) {
            page.choose(selection.claim().get());
        }
    }

    private List<SetAside> asides() {
        return reading == null ? List.of() : reading.setAside();
    }

    /// The first claim to look at becomes the selected one, unless one of this report is so already.
    private void choose(@Nullable OpenReport now) {
        if (now == null) {
            return;
        }
        var selected = selection.claim().get();
        if (now.claims().stream().anyMatch(line -> line.claim().id() == selected)) {
            page.choose(selected);
            return;
        }
        now.claims().stream()
                .filter(line -> line.claim().grade().status() == Status.PROPOSED)
                .findFirst()
                .or(() -> now.claims().stream().findFirst())
                .ifPresentOrElse(
                        line -> selection.claim().set(line.claim().id()),
                        () -> selection.claim().set(0));
    }

    /// Reads the text once more, for the numbers that are no claims.
    private void reread() {
        var now = open.get();
        if (now == null || now.body() == null) {
            return;
        }
        rereading.run(() -> new ReadReport(words, reader).again(now.report()), found -> {
            reading = found.orElse(null);
            show(open.get());
        });
    }

    /// Shows the report of a claim that was selected, here or elsewhere.
    private void follow(long id) {
        page.choose(id);
        var now = open.get();
        if (!shown
                || id == 0
                || (now != null
                        && now.claims().stream().anyMatch(line -> line.claim().id() == id))) {
            return;
        }
        finding.run(
                () -> reader.claims().get(id).map(claim -> claim.report().uid()),
                report -> report.ifPresent(list::choose));
    }

    public ReportListModel list() {
        return list;
    }

    public PageModel page() {
        return page;
    }

    /// The claims of the open report.
    public GridModel<ClaimLine> grid() {
        return grid;
    }

    /// The report that is open; null for none.
    public ReadOnlyObjectProperty<@Nullable OpenReport> open() {
        return open.getReadOnlyProperty();
    }

    /// What the last correction could teach the book; null for nothing.
    public ReadOnlyObjectProperty<LearnAlias.@Nullable Offer> offer() {
        return offer.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return writer.isReadOnly();
    }

    /// Accepts the selected claim, and goes to the next that nobody has looked at.
    public void accept() {
        judge(Status.ACCEPTED);
    }

    /// Rejects the selected claim, and goes to the next that nobody has looked at.
    public void reject() {
        judge(Status.REJECTED);
    }

    private void judge(Status status) {
        var id = selection.claim().get();
        var line = line(id);
        if (isReadOnly() || line.isEmpty()) {
            return;
        }
        if (line.get().claim().grade().status() != status && judged.put(id, status) != status) {
            work.run(() -> new JudgeClaims(writer).judge(List.of(id), status), _ -> {});
        }
        next(id);
    }

    private Optional<ClaimLine> line(long id) {
        var now = open.get();
        return now == null
                ? Optional.empty()
                : now.claims().stream()
                        .filter(line -> line.claim().id() == id)
                        .findFirst()
                        .or(() -> grid.currentRow().filter(line -> line.claim().id() == id));
    }

    private void next(long from) {
        var now = open.get();
        if (now != null) {
            now.next(from, claim -> !judged.containsKey(claim.id())).ifPresent(selection.claim()::set);
        }
    }

    /// Makes a claim of the words that are picked, or of the number set aside that is the current one; where
    /// a claim has these very words, it is selected.
    public void take() {
        var range = toTake();
        var now = open.get();
        if (isReadOnly() || range.isEmpty() || now == null) {
            return;
        }
        var there = now.claims().stream()
                .map(ClaimLine::claim)
                .filter(claim -> claim.words().start() == range.get().start()
                        && claim.words().end() == range.get().end())
                .findFirst();
        if (there.isPresent()) {
            page.choose(there.get().id());
            return;
        }
        var before = reading;
        work.run(
                () -> taken(now, range.get(), before),
                claim -> claim.ifPresent(made -> {
                    page.picked().set(null);
                    selection.claim().set(made.id());
                }));
    }

    /// The words of which [#take] would make a claim.
    private Optional<Range> toTake() {
        var range = page.picked().get();
        if (range != null) {
            return page.pickedWords().isBlank() ? Optional.empty() : Optional.of(range);
        }
        var mark = page.current().get();
        return mark == null || mark.aside() == null
                ? Optional.empty()
                : Optional.of(new Range(mark.start(), mark.end()));
    }

    /// On the book thread.
    private Optional<Claim> taken(OpenReport of, Range range, @Nullable Reading before) {
        return Optional.ofNullable(before)
                .or(() -> new ReadReport(words, writer).again(of.report()))
                .map(reread -> writer.claims()
                        .insert(new ClaimFromWords(of.report(), reread).claim(range.start(), range.end())));
    }

    /// Has the book remember what is offered.
    public void learn() {
        var what = offer.get();
        if (what != null && !isReadOnly()) {
            offer.set(null);
            work.run(
                    () -> {
                        new LearnAlias(writer).accept(what);
                        return what;
                    },
                    _ -> reread());
        }
    }

    public void forgetOffer() {
        offer.set(null);
    }
}
