package org.claimbook;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimbook.ui.checks.ChecksPane;
import org.claimbook.ui.claims.ClaimsPane;
import org.claimbook.ui.compare.CompareModel;
import org.claimbook.ui.compare.ComparePane;
import org.claimbook.ui.compare.agree.AgreementModel;
import org.claimbook.ui.compare.views.ViewsModel;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.history.HistoryModel;
import org.claimbook.ui.history.HistoryPages;
import org.claimbook.ui.history.backups.BackupsModel;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.measures.MeasuresPane;
import org.claimbook.ui.merge.ConflictsPane;
import org.claimbook.ui.merge.SettleSwitch;
import org.claimbook.ui.reports.ReportsPane;
import org.claimbook.ui.reports.add.Found;
import org.claimbook.ui.shell.PaneEntry;
import org.claimbook.ui.sources.SourcesPane;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.claimbook.ui.words.WordsModel;
import org.claimbook.ui.words.WordsView;

/// The panes of an open book, in their order on the rail; each is made when it is shown first.
///
/// @param adding opens the dialog that adds a report
record Panes(
        Desk at,
        ViewsModel views,
        BackupsModel backups,
        Choosers choosers,
        Consumer<Found> adding,
        Messages messages,
        Show show) {
    List<PaneEntry> all() {
        return Stream.of(figures(), names()).flatMap(List::stream).toList();
    }

    /// The panes of what was said, and of what comes of laying it side by side.
    private List<PaneEntry> figures() {
        var reader = at.book().reader();
        var work = at.book().work();
        var words = new WordsModel(reader, work, at.selection());
        var compare = new CompareModel(reader, work, at.selection());
        var agreement = new AgreementModel(reader, work);
        return List.of(
                new PaneEntry(
                        "reports",
                        Icons.REPORTS,
                        "pane.reports",
                        () -> new ReportsPane(at.reports(), adding, messages, show),
                        PaneKeys.REPORTS),
                new PaneEntry(
                        "claims",
                        Icons.CLAIMS,
                        "pane.claims",
                        () -> new ClaimsPane(at.claims(), new WordsView(words, messages, show), messages, show),
                        PaneKeys.CLAIMS),
                new PaneEntry(
                        "compare",
                        Icons.COMPARE,
                        "pane.compare",
                        () -> new ComparePane(
                                compare, agreement, views, words, work, choosers, at::readSelected, messages, show),
                        PaneKeys.COMPARE),
                new PaneEntry(
                        "checks",
                        Icons.CHECKS,
                        "pane.checks",
                        () -> new SettleSwitch(
                                new ChecksPane(at.checks(), at::readSelected, messages, show),
                                new ConflictsPane(at.conflicts(), messages, show),
                                at.conflicts(),
                                messages),
                        PaneKeys.CHECKS));
    }

    /// The panes of who and what the book knows, and of what was done to it.
    private List<PaneEntry> names() {
        var reader = at.book().reader();
        var history = new HistoryModel(
                at.book().writer(),
                reader,
                reader.names()::name,
                messages,
                show,
                at.book().work());
        return List.of(
                new PaneEntry(
                        "sources",
                        Icons.SOURCES,
                        "pane.sources",
                        () -> new SourcesPane(at.sources(), at.claimsOf(), messages, show),
                        PaneKeys.SOURCES),
                new PaneEntry(
                        "measures",
                        Icons.MEASURES,
                        "pane.measures",
                        () -> new MeasuresPane(at.measures(), at.claimsOf(), messages, show),
                        PaneKeys.MEASURES),
                new PaneEntry(
                        "history",
                        Icons.HISTORY,
                        "pane.history",
                        () -> new HistoryPages(history, backups, choosers, messages, show),
                        PaneKeys.HISTORY));
    }
}
