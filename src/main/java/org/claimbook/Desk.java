package org.claimbook;

import org.claimbook.book.search.Hit;
import org.claimbook.book.search.SearchWords;
import org.claimbook.model.NameKind;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.checks.ChecksModel;
import org.claimbook.ui.claims.ClaimsModel;
import org.claimbook.ui.measures.MeasuresModel;
import org.claimbook.ui.names.ClaimsOf;
import org.claimbook.ui.names.NamesModel;
import org.claimbook.ui.reports.ReportsModel;
import org.claimbook.ui.shell.ShellModel;
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
        var sources = new NamesModel(NameKind.SOURCE, opened.writer(), opened.reader(), opened.work(), messages, show);
        sources.open();
        var measures = new MeasuresModel(opened.writer(), opened.reader(), opened.work(), messages, show);
        measures.open();
        return new Desk(opened, selection, frame, claims, reports, checks, sources, measures, focus);
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
