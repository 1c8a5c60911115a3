package org.claimbook.ui.compare.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.compare.Series;

/// The figures of one line, row or part of a chart, in the order of their dates: what one walks along.
///
/// @param points never changed
record Lane(String name, List<Series.Point> points) {
    static Lane of(Series series) {
        return new Lane(series.source(), series.points());
    }

    /// Figures behind each of which a claim stands, by the series to which they belong, in the order of the
    /// drawing.
    static List<Lane> of(List<DrawnFigure> figures) {
        Map<String, List<Series.Point>> lanes = new LinkedHashMap<>();
        for (var figure : figures) {
            var claim = figure.claim();
            if (claim != null) {
                lanes.computeIfAbsent(figure.series(), _ -> new ArrayList<>())
                        .add(new Series.Point(figure.date(), claim));
            }
        }
        return lanes.entrySet().stream()
                .map(lane -> new Lane(lane.getKey(), lane.getValue()))
                .toList();
    }
}
