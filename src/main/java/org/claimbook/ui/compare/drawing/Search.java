package org.claimbook.ui.compare.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.compare.Series;
import org.jfree.chart.ui.RectangleEdge;

/// Finds where a figure is drawn, by looking all over the last drawing, or up and down its day where there
/// are days: charts say what is near a point, not where a claim is.
record Search(ClaimChart chart, Series.Point wanted) {
    private static final double REACH = 12;
    private static final double STEP = 16;
    private static final double FINE = 1;

    Optional<Mark> run() {
        return chart.areas().stream()
                .map(area -> onItsDay(area).or(() -> over(area)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Mark> onItsDay(Rectangle2D area) {
        if (chart.dayAxes().isEmpty()) {
            return Optional.empty();
        }
        var day = (double) wanted.date().toEpochDay();
        var x = chart.dayAxes().getFirst().valueToJava2D(day, area, RectangleEdge.BOTTOM);
        return x < area.getMinX() - 1 || x > area.getMaxX() + 1 ? Optional.empty() : upAndDown(area, x, FINE / 2, FINE);
    }

    private Optional<Mark> over(Rectangle2D area) {
        for (var x = area.getMinX(); x <= area.getMaxX() + STEP; x += STEP) {
            var found = upAndDown(area, x, STEP, REACH);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Mark> upAndDown(Rectangle2D area, double x, double step, double reach) {
        for (var y = area.getMinY(); y <= area.getMaxY() + step; y += step) {
            var found = chart.nearest(x, y, reach).filter(this::isWanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isWanted(Mark mark) {
        return mark.point().claim().uid().equals(wanted.claim().uid());
    }
}
