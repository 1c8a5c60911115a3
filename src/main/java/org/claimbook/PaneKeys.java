package org.claimbook;

import java.util.List;
import org.claimbook.ui.shell.PaneEntry;

/// The keys that each pane acts on, for the list of them on F1.
final class PaneKeys {
    static final List<PaneEntry.Key> REPORTS = List.of(
            PaneEntry.Key.of("ENTER", "reports.keys.accept"),
            PaneEntry.Key.of("DELETE", "reports.keys.reject"),
            PaneEntry.Key.of("F2", "reports.keys.edit"),
            PaneEntry.Key.of("Shortcut+K", "reports.keys.take"),
            PaneEntry.Key.of("T", "reports.keys.aside"),
            PaneEntry.Key.of("Shortcut+R", "reports.keys.learn"),
            PaneEntry.Key.of("Shortcut+V", "reports.keys.paste"),
            PaneEntry.Key.of("Shortcut+L", "reports.keys.filter"),
            PaneEntry.Key.of("F6", "reports.keys.next"),
            PaneEntry.Key.of("DOWN", "reports.keys.mark"),
            PaneEntry.Key.of("RIGHT", "reports.keys.word"),
            PaneEntry.Key.of("ESCAPE", "reports.keys.found"));
    /// In each of the tables: claims, sources, measures and the rest.
    static final List<PaneEntry.Key> TABLES = List.of(
            PaneEntry.Key.of("F2", "grid.edit"),
            PaneEntry.Key.of("TAB", "grid.keys.next"),
            PaneEntry.Key.of("ENTER", "grid.keys.down"),
            PaneEntry.Key.of("ESCAPE", "grid.keys.giveUp"),
            PaneEntry.Key.of("Shortcut+C", "grid.copy"),
            PaneEntry.Key.of("Shortcut+Shift+C", "grid.copy.row"),
            PaneEntry.Key.of("Shortcut+V", "grid.paste"),
            PaneEntry.Key.of("Shortcut+D", "grid.fill"),
            PaneEntry.Key.of("Shortcut+QUOTE", "grid.above"),
            PaneEntry.Key.of("Shortcut+ENTER", "grid.set"),
            PaneEntry.Key.of("DELETE", "grid.clear"),
            PaneEntry.Key.of("Shift+SPACE", "grid.keys.row"),
            PaneEntry.Key.of("Shortcut+SPACE", "grid.keys.column"),
            PaneEntry.Key.of("Shortcut+A", "grid.keys.all"),
            PaneEntry.Key.of("Shortcut+H", "grid.find"),
            PaneEntry.Key.of("Shortcut+L", "grid.filter.column"));
    static final List<PaneEntry.Key> CLAIMS = List.of(
            PaneEntry.Key.of("Alt+1", "claims.keys.thousands"),
            PaneEntry.Key.of("Alt+2", "claims.keys.decimals"),
            PaneEntry.Key.of("Shortcut+Plus", "claims.add"),
            PaneEntry.Key.of("Shortcut+Minus", "claims.delete"));
    static final List<PaneEntry.Key> COMPARE = List.of(
            PaneEntry.Key.of("Alt+1", "compare.kind.timeline"),
            PaneEntry.Key.of("Alt+2", "compare.kind.change"),
            PaneEntry.Key.of("Alt+3", "compare.kind.ratio"),
            PaneEntry.Key.of("Alt+4", "compare.kind.range"),
            PaneEntry.Key.of("Alt+5", "compare.kind.breakdown"),
            PaneEntry.Key.of("Alt+6", "compare.kind.heatmap"),
            PaneEntry.Key.of("Alt+7", "compare.kind.multiples"),
            PaneEntry.Key.of("L", "compare.keys.scale"),
            PaneEntry.Key.of("LEFT", "compare.keys.along"),
            PaneEntry.Key.of("UP", "compare.keys.across"),
            PaneEntry.Key.of("ENTER", "compare.keys.open"),
            PaneEntry.Key.of("ESCAPE", "compare.keys.leave"),
            PaneEntry.Key.of("H", "compare.keys.hide"),
            PaneEntry.Key.of("S", "compare.keys.solo"),
            PaneEntry.Key.of("PLUS", "compare.keys.zoomIn"),
            PaneEntry.Key.of("MINUS", "compare.keys.zoomOut"),
            PaneEntry.Key.of("Shift+RIGHT", "compare.keys.zoomDays"),
            PaneEntry.Key.of("Shift+UP", "compare.keys.zoomFigures"),
            PaneEntry.Key.of("DIGIT0", "compare.keys.zoomAll"),
            PaneEntry.Key.of("Shortcut+RIGHT", "compare.keys.pan"),
            PaneEntry.Key.of("Shortcut+S", "compare.views.save"),
            PaneEntry.Key.of("Shortcut+E", "compare.export"),
            PaneEntry.Key.of("Shortcut+Shift+C", "compare.copy"),
            PaneEntry.Key.of("Shortcut+Shift+E", "compare.table.csv"),
            PaneEntry.Key.of("Shortcut+Shift+M", "compare.table.markdown"));
    static final List<PaneEntry.Key> CHECKS = List.of(
            PaneEntry.Key.of("ENTER", "checks.keys.open"),
            PaneEntry.Key.of("DIGIT2", "checks.keys.number"),
            PaneEntry.Key.of("D", "checks.keys.dismiss"),
            PaneEntry.Key.of("B", "checks.keys.back"),
            PaneEntry.Key.of("Shift+DOWN", "checks.keys.several"),
            PaneEntry.Key.of("LEFT", "checks.keys.fold"),
            PaneEntry.Key.of("RIGHT", "checks.keys.unfold"),
            PaneEntry.Key.of("F1", "checks.keys.help"),
            PaneEntry.Key.of("Alt+1", "conflicts.keys.findings"),
            PaneEntry.Key.of("Alt+2", "conflicts.keys.conflicts"),
            PaneEntry.Key.of("K", "conflicts.keys.keep"),
            PaneEntry.Key.of("T", "conflicts.keys.take"));

    static final List<PaneEntry.Key> SOURCES = List.of(
            PaneEntry.Key.of("Shortcut+M", "names.merge"),
            PaneEntry.Key.of("Shortcut+P", "names.member"),
            PaneEntry.Key.of("Shortcut+Plus", "names.add"),
            PaneEntry.Key.of("Shortcut+Minus", "names.delete"));
    static final List<PaneEntry.Key> MEASURES = List.of(
            PaneEntry.Key.of("Alt+1", "measures.measures"),
            PaneEntry.Key.of("Alt+2", "measures.subjects"),
            PaneEntry.Key.of("Alt+3", "measures.places"),
            PaneEntry.Key.of("Shortcut+M", "names.merge"),
            PaneEntry.Key.of("Shortcut+P", "names.part"),
            PaneEntry.Key.of("Alt+RIGHT", "measures.keys.in"),
            PaneEntry.Key.of("Alt+LEFT", "measures.keys.out"),
            PaneEntry.Key.of("Shortcut+Plus", "names.add"),
            PaneEntry.Key.of("Shortcut+Minus", "names.delete"));
    static final List<PaneEntry.Key> HISTORY = List.of(
            PaneEntry.Key.of("DELETE", "history.keys.undoOnly"),
            PaneEntry.Key.of("Shift+DELETE", "history.undoBack"),
            PaneEntry.Key.of("Shortcut+L", "history.filter"),
            PaneEntry.Key.of("Alt+1", "history.keys.steps"),
            PaneEntry.Key.of("Alt+2", "backups.title"),
            PaneEntry.Key.of("Shortcut+B", "backups.now"),
            PaneEntry.Key.of("Shortcut+S", "backups.keys.copy"),
            PaneEntry.Key.of("Shortcut+ENTER", "backups.keys.look"),
            PaneEntry.Key.of("Shortcut+R", "backups.keys.restore"));

    private PaneKeys() {}
}
