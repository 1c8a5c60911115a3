package org.claimbook.ui.reports;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimbook.book.Book;
import org.claimbook.book.claim.ReportStore;
import org.claimbook.ui.task.Work;

/// Which reports there are, which of them are shown, and which is open.
public final class ReportListModel {
    private final Book reader;
    private final Work.Slot reading;
    private final ObservableList<ReportLine> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper(this, "chosen", "");
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total", -1);
    private List<ReportLine> all = List.of();
    private boolean showing;

    ReportListModel(Book reader, Work work) {
        this.reader = reader;
        this.reading = work.slot();
        filter.subscribe((_, _) -> show());
    }

    /// Reads the list again.
    void read() {
        reading.run(this::lines, lines -> {
            all = lines;
            total.set(lines.size());
            show();
            var open = chosen.get();
            if (lines.stream().noneMatch(line -> line.report().uid().equals(open))) {
                chosen.set(lines.isEmpty() ? "" : lines.getFirst().report().uid());
            }
        });
    }

    /// On the analysis thread.
    private List<ReportLine> lines() {
        var tallies =
                reader.reports().tallies().stream().collect(Collectors.toMap(ReportStore.Tally::uid, tally -> tally));
        var none = new ReportStore.Tally("", 0, 0);
        return reader.reports().all().reversed().stream()
                .map(report -> {
                    var tally = tallies.getOrDefault(report.uid(), none);
                    return new ReportLine(report, tally.claims(), tally.proposed());
                })
                .sorted(ReportLine.NEWEST_FIRST)
                .toList();
    }

    private void show() {
        var found = all.stream().filter(line -> line.has(filter.get())).toList();
        showing = true;
        if (uids(found).equals(uids(shown))) {
            for (var at = 0; at < found.size(); at++) {
                if (!found.get(at).equals(shown.get(at))) {
                    shown.set(at, found.get(at));
                }
            }
        } else {
            shown.setAll(found);
        }
        showing = false;
    }

    private static List<String> uids(List<ReportLine> lines) {
        return lines.stream().map(line -> line.report().uid()).toList();
    }

    /// Whether other reports are just being shown: a list then selects what it likes.
    boolean isShowing() {
        return showing;
    }

    /// The reports that match the filter, newest first.
    public ObservableList<ReportLine> shown() {
        return shown;
    }

    /// Words that must all occur in title, outlet or author.
    public StringProperty filter() {
        return filter;
    }

    /// How many reports there are in all; -1 before they were first read.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// Uid of the report that is open; empty for none.
    public ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Opens a report; one that has just come in may be opened before the list knows of it.
    public void choose(String uid) {
        if (all.stream().noneMatch(line -> line.report().uid().equals(uid)) && total.get() >= 0) {
            read();
        }
        chosen.set(uid);
    }

    /// The place of the open report among those shown, or -1.
    public int index() {
        for (var at = 0; at < shown.size(); at++) {
            if (shown.get(at).report().uid().equals(chosen.get())) {
                return at;
            }
        }
        return -1;
    }
}
