package org.claimbook.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.claimbook.chart.look.Theme;

/// The names of a chart's sources: how they are set in the picture being drawn, and where they stood in the
/// last one.
///
/// Like the chart itself, to be used by one thread at a time.
public final class Names {
    /// Where names may stand.
    public enum Stand {
        /// At the ends of the lines where they fit, else in the legend.
        BESIDE_LINES,
        /// In the legend, with a piece of the line.
        LEGEND_OF_LINES,
        /// In the legend, with a patch of the colour.
        LEGEND_OF_AREAS,
        /// Nowhere: the chart names its series itself.
        NOWHERE,
        /// At the panels of the series; those of hidden ones, where they stay, in the legend.
        IN_PANELS
    }

    private record Placed(NamePlan.Name name, Rectangle2D place) {}

    private final Theme theme;
    private final List<NamePlan.Name> all;
    private final IntPredicate shown;
    private final Stand stand;
    private final List<Placed> placed = new ArrayList<>();
    private NamePlan plan = new NamePlan(true, List.of(), 0);
    private boolean ghosts;

    /// @param shown whether a series is drawn
    public Names(Theme theme, List<NamePlan.Name> all, IntPredicate shown, Stand stand) {
        this.theme = theme;
        this.stand = stand;
        this.all = List.copyOf(all);
        this.shown = shown;
    }

    /// Whether the names of hidden series stay, faintly, so that a click can bring them back.
    public void keepHidden(boolean keep) {
        ghosts = keep;
    }

    /// Sets the names anew for a picture of this size; forgets where they stood.
    public void arrange(double width, double height) {
        placed.clear();
        var wanted = listed();
        plan = switch (stand) {
            case BESIDE_LINES -> NamePlan.of(wanted, theme, width, height);
            case LEGEND_OF_LINES, LEGEND_OF_AREAS -> NamePlan.legend(wanted, theme, width);
            case NOWHERE -> NamePlan.legend(List.of(), theme, width);
            case IN_PANELS ->
                NamePlan.legend(
                        wanted.stream()
                                .filter(name -> !shown.test(name.series()))
                                .toList(),
                        theme,
                        width);
        };
    }

    /// The names to be set in the picture: of the series that are shown, and of the hidden ones where these stay.
    public List<NamePlan.Name> listed() {
        return all.stream().filter(name -> ghosts || shown.test(name.series())).toList();
    }

    /// All names, of series that are shown or hidden.
    public List<String> texts() {
        return all.stream().map(NamePlan.Name::text).toList();
    }

    boolean showsAreas() {
        return stand == Stand.LEGEND_OF_AREAS;
    }

    NamePlan plan() {
        return plan;
    }

    /// Whether a series is drawn.
    public boolean isShown(int series) {
        return shown.test(series);
    }

    /// Notes where a name stands in the picture being drawn, so that it can be clicked on.
    public void placed(NamePlan.Name name, Rectangle2D place) {
        placed.add(new Placed(name, place));
    }

    /// The places of all names in the last picture.
    public List<Rectangle2D> places() {
        return placed.stream().map(Placed::place).toList();
    }

    /// The name that stands at this point of the last picture.
    public Optional<String> textAt(double x, double y) {
        return placed.stream()
                .filter(name -> name.place().contains(x, y))
                .map(name -> name.name().text())
                .findFirst();
    }
}
