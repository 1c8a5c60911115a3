package org.claimbook;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.claimbook.book.search.Hit;
import org.claimbook.book.search.SearchWords;
import org.claimbook.model.NameKind;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.checks.ChecksModel;
import org.claimbook.ui.claims.ClaimsModel;
import org.claimbook.ui.measures.MeasuresModel;
import org.claimbook.ui.merge.ConflictsModel;
import org.claimbook.ui.names.ClaimsOf;
import org.claimbook.ui.names.NamesModel;
import org.claimbook.ui.reports.ReportsModel;
import org.claimbook.ui.shell.ShellModel;
import org.claimbook.ui.table.GridModel;
import org.claimbook.ui.task.OpenBook;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// What belongs to the book that is open, and how one gets about in it.
///
/// @param focus gives the focus to the pane that is shown
record Desk(
        OpenBook book,
        Selection selection,
        ShellModel frame,
        ClaimsModel claims,
        ReportsModel reports,
        ChecksModel checks,
        ConflictsModel conflicts,
        NamesModel sources,
        MeasuresModel measures,
        Runnable focus) {
    /// Sets up the models of every pane.
    static Desk of(OpenBook opened, Reader words, Messages messages, Show show, Runnable focus) {

        var selection = new Selection();
        var frame = new ShellModel(opened.writer(), opened.reader(), opened.work());
        var claims = new ClaimsModel(opened.writer(), opened.reader(), opened.work(), selection, messages, show);
        claims.search().bindBidirectional(frame.search().applied());
        claims.open();
        var reports = new ReportsModel(
                opened.writer(),
                opened.reader(),
                words,
                opened.work(),
                selection,
                claims.grid().columns(),
                messages,
                show);
        var checks = new ChecksModel(opened.writer(), opened.reader(), opened.follower(), opened.work(), selection);
        frame.findings().bind(checks.open());
        var conflicts = new ConflictsModel(opened.writer(), opened.reader(), opened.work());
        frame.conflicts().bind(conflicts.count());
        frame.settling().bindBidirectional(conflicts.shown());
        frame.backupFailure().bind(opened.keeping().failure());
        var sources = new NamesModel(NameKind.SOURCE, opened.writer(), opened.reader(), opened.work(), messages, show);
        sources.open();
        var measures = new MeasuresModel(opened.writer(), opened.reader(), opened.work(), messages, show);
        measures.open();
        return new Desk(opened, selection, frame, claims, reports, checks, conflicts, sources, measures, focus);
    }

    /// The grids in which something may have been typed and not entered when the book was open before.
    private List<GridModel<?>> grids() {
        return List.of(
                claims.grid(),
                sources.grid(),
                measures.names(NameKind.MEASURE).grid(),
                measures.names(NameKind.SUBJECT).grid(),
                measures.names(NameKind.PLACE).grid());
    }

    /// Tells, now and whenever that changes, in how many cells such a text still stands.
    void followUnfinished(IntConsumer then) {
        grids().forEach(grid -> grid.drafted()
                .subscribe(_ -> then.accept(grids().stream()
                        .mapToInt(each -> each.unfinished().size())
                        .sum())));
    }

    /// Goes to the first of these cells.
    void goToUnfinished() {
        var inClaims = claims.grid().unfinished();
        if (!inClaims.isEmpty()) {
            claims.reveal(inClaims.getFirst().row());
            show("claims");
            return;
        }
        var inSources = sources.grid().unfinished();
        if (!inSources.isEmpty()) {
            reveal(sources, inSources.getFirst().row());
            show("sources");
            return;
        }
        Stream.of(NameKind.MEASURE, NameKind.SUBJECT, NameKind.PLACE)
                .filter(kind -> !measures.names(kind).grid().unfinished().isEmpty())
                .findFirst()
                .ifPresent(kind -> {
                    var names = measures.names(kind);
                    measures.kind().set(kind);
                    reveal(names, names.grid().unfinished().getFirst().row());
                    show("measures");
                });
    }

    void show(String pane) {
        frame.pane().set(pane);
        focus.run();
    }

    /// Shows a report, with the focus on its claims.
    void read(String uid) {
        reports.list().choose(uid);
        show("reports");
    }

    /// Shows the words of the selected claim in their report, which follows the selection by itself.
    void readSelected() {
        show("reports");
    }

    /// Shows what merges left to be settled.
    void settle() {
        conflicts.shown().set(true);
        show("checks");
    }

    void showAllClaims() {
        claims.showAll();
        show("claims");
    }

    /// Shows the claims that have a name in a column, whatever else was filtered before.
    ClaimsOf claimsOf() {
        return (column, name, unit) -> {
            claims.search().set("");
            var arrangement = claims.grid().arrangement();
            var named = arrangement.get().withoutFilters().withFilter(column, '"' + name + '"');
            arrangement.set(unit == null ? named : named.withFilter("unit", '"' + unit + '"'));
            show("claims");
        };
    }

    /// Goes to what was found.
    ///
    /// @param words by which it was found
    void go(Hit hit, SearchWords words) {
        switch (hit) {
            case Hit.OfReport of -> {
                show("reports");
                reports.read(of.report().uid(), words);
            }
            case Hit.OfClaim of -> {
                claims.reveal(of.claim().id());
                show("claims");
            }
            case Hit.OfName of
            when of.kind() == NameKind.SOURCE -> {
                reveal(sources, of.id());
                show("sources");
            }
            case Hit.OfName of -> {
                measures.kind().set(of.kind());
                reveal(measures.names(of.kind()), of.id());
                show("measures");
            }
        }
    }

    private static void reveal(NamesModel names, long id) {
        names.grid().current().set(id);
        if (names.grid().rows().indexOf(id) < 0) {
            var arrangement = names.grid().arrangement();
            arrangement.set(arrangement.get().withoutFilters());
        }
    }
}
